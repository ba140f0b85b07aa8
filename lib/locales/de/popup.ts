import type { Translation } from '@/lib/locales/catalogue';
import type { popup as english } from '@/lib/locales/en/popup';

/** What the popup says, in German. */
export const popup: Translation<typeof english> = {
  // Worth a hello
  hello: 'Zeit für ein Hallo',
  'hello.none': 'Heute wartet niemand auf ein Hallo. Ihr seid in Kontakt.',
  'hello.seen': '{gap}, sonst {rhythm}',
  'hello.seenSameUnit': '{gap}, sonst alle {count}',
  'hello.set': '{gap}, von dir gewählt: {rhythm}',
  'hello.birthday': 'Heute Geburtstag',
  'hello.event': '{what} war {day}',
  'hello.also': '{reason}; {next}',
  notSeen: 'Hier nicht gesehen seit dem {date}',
  notSeenElsewhere: 'Ihr habt {day} anderswo gesprochen',
  'row.copy': 'Kopieren',
  'row.copyOf': 'Kopieren für {name}: {text}',
  'row.copied': 'Kopiert',
  'row.copiedOf': 'Kopiert für {name}: {text}',
  'row.open': 'Chat öffnen',
  'row.openOf': 'Chat öffnen mit {name}',
  'row.elsewhere': 'Wir haben anderswo gesprochen',
  'row.elsewhereOf': 'Wir haben anderswo gesprochen: {name}',
  'row.more': 'Mehr',
  'row.moreOf': 'Mehr zu {name}',
  'row.snoozeWeek': 'In einer Woche wieder',
  'row.snoozeMonth': 'In einem Monat wieder',
  'row.notPerson': 'Diese Person nicht',
  'row.find': 'Dieser Chat hat keine eigene Adresse. Such in {site} nach {name}.',
  'row.copyGo': 'Namen kopieren, zu {site}',
  'done.elsewhere': 'Notiert. Du hast mit {name} gesprochen.',
  'done.snoozed': '{name} kommt {day} wieder.',
  'done.letGo': '{name} wird nicht mehr aufgeführt.',
  'done.added': '{name} steht jetzt unter „In Kontakt bleiben“.',
  'done.fine': 'Notiert für {name}: gut so, wie es ist ({what}).',
  undo: 'Rückgängig',

  // Plans and promises whose day is here
  due: 'Pläne und Versprechen',
  'due.plan': '{what} mit {name}, {day}',
  'due.promise': 'Du hast {name} gesagt: {what}, {day}',
  'due.kept': 'Erledigt',
  'due.keptOf': 'Erledigt: {what}',
  'due.letGo': 'Loslassen',
  'due.letGoOf': 'Loslassen: {what}',
  'done.kept': 'Notiert: {what}, erledigt.',
  'done.planLetGo': 'Losgelassen: {what}.',

  // Suggestions
  suggested: 'Mit ihnen in Kontakt bleiben?',
  'suggested.reason': {
    one: 'Ihr habt beide an {days} Tagen geschrieben, eine Nachricht',
    other: 'Ihr habt beide an {days} Tagen geschrieben, {count} Nachrichten',
  },
  'suggested.add': 'Hinzufügen',
  'suggested.addOf': '{name} zu „In Kontakt bleiben“ hinzufügen',

  // Balance
  lately: 'Zuletzt meist von einer Seite',
  'lately.me': '{name}: zuletzt meist von dir',
  'lately.them': '{name}: zuletzt meist von der anderen Seite',
  'lately.both': '{name}: manches meist von dir, manches meist von der anderen Seite',
  'lately.meReading': 'Auf der anderen Seite ist gerade viel los, oder es ist Zeit, etwas weniger zu geben.',
  'lately.themReading': 'Bei dir ist gerade viel los, oder es ist Zeit, etwas mehr zu geben.',
  'lately.fine': 'Für uns ist das gut so',
  'lately.fineOf': 'Für uns ist das gut so: {what}, {name}',
  // One thing one could do, by what leans and to whom.
  'lately.words.me': 'Die meisten Wörter kamen von dir. Eine kurze Nachricht, die mit einer Frage endet, lässt Raum.',
  'lately.words.them':
    'Die meisten Wörter kamen von der anderen Seite. Eine Zeile über deine eigene Woche gliche das aus.',
  'lately.questions.me': 'Die meisten Fragen kamen von dir. Etwas von dir zu erzählen ist auch eine Antwort.',
  'lately.questions.them':
    'Die meisten Fragen kamen von der anderen Seite. Eine Frage zu dem, was dir erzählt wurde, wäre willkommen.',
  'lately.initiations.me':
    'Meist hast du angefangen. Du könntest einmal abwarten und schauen, oder fragen, was der anderen Seite passt.',
  'lately.initiations.them': 'Meist hat die andere Seite angefangen. Du könntest nächstes Mal zuerst schreiben.',
  'lately.unanswered.me': 'Deine letzten Nachrichten sind noch offen. Eine Pause ist in Ordnung; die Tür bleibt offen.',
  'lately.unanswered.them': 'Die letzten Nachrichten der anderen Seite warten auf dich. Eine kurze Zeile genügt.',

  // This site
  site: 'Diese Seite',
  'site.use': 'Tend auf {host} nutzen',
  'site.label': '{label} auf {host}',
  'site.none': 'Tend kennt auf dieser Seite keinen Messenger.',
  'site.before':
    'Der Browser wird „lesen und ändern“ sagen. Tend liest den offenen Chat auf diesem Computer und sendet nichts, nirgendwohin.',
  'site.framed': 'Chats in dieser Seite kommen von {host}: Der Browser fragt nach beiden.',
  'site.denied': 'Es wurde nichts eingeschaltet. Du kannst es hier jederzeit tun.',
  'site.startersInstead': 'Worte zum Anfangen finden, ganz ohne Erlaubnis',
  'health.reading': {
    one: 'Liest diesen Chat: eine Nachricht, {composer}',
    other: 'Liest diesen Chat: {count} Nachrichten, {composer}',
  },
  'health.post': 'Liest den Beitrag, auf den du antwortest: {composer}. Spricht auf Wunsch, behält nichts.',
  'health.composer': 'Eingabefeld gefunden',
  'health.noComposer': 'kein Eingabefeld',
  'health.noThread': 'Eingeschaltet. Hier ist kein Chat offen, oder es ist nicht sicher, welcher.',
  'health.changed': 'Findet einen Teil dieser Seite nicht mehr. Tend bleibt hier still.',
  'health.changedWhere': 'Für eine Meldung: {sought}, {selector}',
  'health.waiting': 'Eingeschaltet. In diesem Tab noch nichts gelesen.',
  'health.reload': 'Seite neu laden',

  // Pause
  pause: 'Tend pausieren',
  'pause.hour': 'Für eine Stunde',
  'pause.today': 'Für heute',
  'pause.open': 'Bis ich fortsetze',
  'pause.until': 'Pause bis {time}',
  'pause.untilTomorrow': 'Pause für heute',
  'pause.untilResumed': 'Pause, bis du fortsetzt',
  'pause.resume': 'Fortsetzen',

  // First time
  'first.title': 'Wem möchtest du näher sein?',
  'first.text':
    'Nenn ein oder zwei Menschen. Tend sagt dir, wenn es länger her ist als sonst, und führt sonst niemanden auf.',
  'first.name': 'Name',
  'first.add': 'Hinzufügen',
  'first.try': 'Sieh dir an, was Tend in einem Chat tut',

  // Ways on
  'go.people': 'Menschen und Einstellungen',
};
