import type { Translation } from '@/lib/locales/catalogue';
import type { teach as english } from '@/lib/locales/en/teach';

/** What is said about messengers Tend does not know, and about pages it cannot read, in German. */
export const teach: Translation<typeof english> = {
  'site.other': 'Das ist ein Messenger',
  'site.otherHint': 'Schalte Tend hier ein und zeig ihm dann, wie man einen Chat liest. In Gruppen bleibt es still.',
  'site.otherLabel': 'Anderer Messenger',
  'health.unsure':
    'An. Tend ist nicht sicher, wie diese Seite zu lesen ist, darum bleibt es still. Du kannst es ihm zeigen.',
  'health.whoIsThere':
    'Tend sieht nicht, ob dieser Chat mit einer Person oder einer Gruppe ist, darum bietet es hier nichts an und zählt nichts.',
  'health.onePerson': 'Es ist eine Person',
  'health.aGroup': 'Es ist doch eine Gruppe',
  'health.teach': 'Tend zeigen, wie man diesen Chat liest',
  'health.teachAgain': 'Noch einmal zeigen',
  'report.make': 'Einen Bericht kopieren',
  'report.hint':
    'Für alle, die das reparieren. Lies ihn zuerst: Er sagt, welche Teile der Seite gefunden wurden. Wörter, Namen und Adressen sind verdeckt; nur der Host der Seite steht da.',
  'report.copy': 'Kopieren',
  'report.copied': 'Kopiert',
  'report.none': 'Diese Seite hat Tend noch nicht geladen. Lade sie neu und mach dann einen Bericht.',
  'shown.title': 'Messenger, die du Tend gezeigt hast',
  'shown.hint':
    'Wie man jeden liest, als kleine Datei, die du weitergeben kannst. Sie nennt Teile der Seite, niemanden und nichts Gesagtes.',
  'shown.save': 'Speichern',
  'shown.saveOf': 'Speichern, wie man {host} liest',
  'shown.forgetOf': 'Vergessen, wie man {host} liest',
  'shown.forgetText':
    'Tend liest diesen Messenger nicht mehr, bis du es ihm wieder zeigst. Was bisher gezählt wurde, bleibt.',
  'shown.forgetYes': 'Vergessen',
  'shown.bringIn': 'Einen Messenger aus einer Datei holen',
  'shown.broughtIn': 'Tend weiß, wie man {host} liest. Schalte es dort ein, oder oben.',
  'shown.known': 'Tend liest {host} schon. Es wurde nichts geändert.',
  'teach.title': 'Zeig Tend, wie man diesen Chat liest',
  'teach.promise': 'In der Seite wird nichts angeklickt oder gesendet.',
  'teach.step': '{step} von 4',
  'teach.theirs': 'Zeig auf eine Nachricht deines Gegenübers.',
  'teach.mine': 'Zeig auf eine Nachricht von dir.',
  'teach.composer': 'Zeig auf das Feld, in das du schreibst.',
  'teach.name': 'Zeig auf den Namen der Person, oben im Chat.',
  'teach.keys':
    'Mit einem Klick, oder mit der Tastatur: hoch zu dem, was außen herum ist, runter zu dem, was darin ist, links und rechts zu dem, was daneben ist; Enter nimmt es, Esc beendet.',
  'teach.now': 'Jetzt bei: {words}',
  'teach.nowEmpty': 'Jetzt bei einem Teil ohne Wörter',
  'teach.back': 'Einen Schritt zurück',
  'teach.end': 'Aufhören',
  'teach.check': '{name}: {theirs}, du: {mine}. Stimmt das?',
  'teach.messages': { one: '{count} Nachricht', other: '{count} Nachrichten' },
  'teach.checkHint': 'Die letzten sind in der Seite markiert.',
  'teach.theirsMark': 'Gegenüber',
  'teach.mineMark': 'du',
  'teach.right': 'Ja, und es ist eine Person',
  'teach.group': 'Ja, und es ist eine Gruppe',
  'teach.again': 'Nein, noch einmal',
  'teach.kept': 'Behalten. Tend liest hier ab jetzt Chats mit einer Person. In einer Gruppe bleibt es still.',
  'teach.close': 'Schließen',
  'teach.trouble.composer': 'Dort kann Tend nicht schreiben. Zeig auf das Feld selbst.',
  'teach.trouble.name': 'Tend findet den Namen nicht von selbst wieder. Zeig genauer darauf.',
  'teach.trouble.message':
    'Diese zwei sehen für Tend zu verschieden aus. Zeig auf die Wörter zweier gewöhnlicher Nachrichten.',
  'teach.trouble.sides':
    'Tend kann auf dieser Seite deine Nachrichten nicht von denen deines Gegenübers unterscheiden, darum bleibt es hier still.',
  'teach.trouble.list': 'Tend findet nicht, wo die Nachrichten stehen. Zeig auf zwei Nachrichten desselben Chats.',
  'teach.trouble.off': 'Tend ist auf dieser Seite aus. Schalte es zuerst ein.',
};
