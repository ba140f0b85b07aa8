import type { Translation } from '@/lib/locales/catalogue';
import type { reasons as english } from '@/lib/locales/en/reasons';

/**
 * Why an offer came now, and what a nudge noticed, in German. One sentence each; it describes what was written, never the writer.
 * What fills the slots are words of the chat, in its own language: they stand in quotation marks.
 */
export const reasons: Translation<typeof english> = {
  // listen
  'listen.followUp': 'Das wurde dir gerade erzählt.',
  'listen.event': 'Bei deinem Gegenüber steht etwas an: „{event}“.',
  'listen.open': 'Die Frage an dich zu „{topic}“ ist noch offen.',
  'listen.openPlain': 'Die Frage an dich ist noch offen.',
  'listen.turned': 'Dir wurde etwas Wichtiges erzählt; davon steht hier noch nichts.',
  // care
  'care.bad': 'Was dein Gegenüber schreibt, ist schwer.',
  'care.good': 'Das ist eine gute Nachricht.',
  'care.apology': 'Dein Gegenüber hat um Entschuldigung gebeten.',
  'care.blame':
    'Auf „{words}“ lässt sich schwer antworten; über das eine Mal, als es geschah, spricht es sich leichter.',
  'care.advice': 'Dir wurde etwas Schweres erzählt. Ein Wort dazu kann vor einem Rat kommen.',
  'care.atLeast': '„{words}“ kann etwas Schweres klein klingen lassen.',
  'care.judging': '„{words}“ kann wie ein Urteil klingen.',
  // appreciate
  'appreciate.favour': 'Da wurde etwas für dich getan.',
  'appreciate.achieved': 'Dein Gegenüber hat dafür gearbeitet und es dir erzählt.',
  'appreciate.thanked': 'Dein Gegenüber hat dir gedankt.',
  'appreciate.plain': 'Du könntest nennen, was getan wurde: So kommt Dank besser an.',
  'appreciate.looks': 'Hier geht es ums Aussehen. Worte über das, was jemand tut oder ist, bedeuten den meisten mehr.',
  'appreciate.flattery': '„{words}“ ist viel auf einmal. Etwas, das jemand getan hat, glaubt sich leichter.',
  'appreciate.kind': 'Da wurde etwas Freundliches getan oder gesagt.',
  'appreciate.told': 'Dein Gegenüber hat dich etwas wissen lassen.',
  'care.ease': 'Ein Wort von dir nimmt die Sorge.',
  'care.wish': 'Ein kurzer Wunsch passt zu dieser Nachricht.',
  'lookAhead.meeting': 'Ihr trefft euch gleich.',
  'lookAhead.time': 'Ein Tag ist genannt, eine Uhrzeit noch nicht.',
  'listen.asked': 'Du wurdest etwas gefragt.',
  'listen.sign': 'Ein kurzes Zeichen zeigt, dass du es gelesen hast.',
  // look-ahead and invite
  'lookAhead.vague': '„{words}“ lässt den Tag offen. Mit einem Tag fällt ein Ja leichter, oder ein anderer Tag.',
  'lookAhead.theirs': 'Dein Gegenüber würde das gern einmal tun.',
  'lookAhead.moved': 'Diesmal klappt es für dein Gegenüber nicht.',
  'lookAhead.confirm': {
    one: 'Ihr habt für morgen etwas geplant.',
    other: 'Ihr habt in {count} Tagen etwas geplant.',
  },
  'lookAhead.promised': 'Du hast geschrieben, dass du das tun würdest.',
  'invite.wish': 'Dein Gegenüber würde das gern tun.',
  'invite.miss': 'Dein Gegenüber würde dich gern sehen.',
  'invite.pressing': '„{words}“ lässt wenig Raum für ein Nein.',
  'invite.open': 'Es steht noch kein Tag darin. Mit einem Tag lässt sich leichter antworten.',
  // shared-project and common-ground
  'sharedProject.named': 'Dir wurde erzählt, was dein Gegenüber tut oder anfangen möchte.',
  'sharedProject.known': 'Dein Gegenüber mag „{interest}“.',
  'commonGround.shared': 'Ihr habt beide „{interest}“ erwähnt.',
  'commonGround.first': 'Dein Gegenüber hat von „{interest}“ geschrieben.',
  'commonGround.hello': 'Ihr lernt euch gerade erst kennen.',
  // attachment
  'attachment.room': 'Dein Gegenüber bittet um Zeit; das hier lässt sie.',
  'attachment.ask': 'Eine schlichte Frage lässt Raum für mehr als einen Grund.',
  'attachment.warm': 'Ein kurzes warmes Wort jetzt lässt Zeit für das Übrige.',
  'attachment.silence': '„{words}“ nimmt eine stille Zeit für ein Nein. Es kann andere Gründe geben.',
  'attachment.closing': '„{words}“ schließt das Thema, gleich nachdem etwas Freundliches gesagt wurde.',
  // tennis-match
  'tennis.back': 'Eine Frage spielt den Ball zurück.',
  'tennis.long': 'Das hier ist lang und bisher vor allem über deine Seite.',
  // keep-in-touch
  'keepInTouch.after': { one: 'Das war gestern: „{event}“.', other: 'Das war vor {count} Tagen: „{event}“.' },
  'keepInTouch.birthday': 'Heute ist Geburtstag.',
  'keepInTouch.hard': 'Heute ist der Tag: „{event}“.',
  'keepInTouch.gap': 'Es ist länger her als sonst, dass ihr euch hier geschrieben habt.',
  'keepInTouch.later': 'Das wurde dir vor einer Weile erzählt.',
  // dig-deeper
  'digDeeper.starter': 'Eine Frage mit Raum für eine echte Antwort.',
  'digDeeper.shallow': 'Auf „{words}“ ist schnell „gut“ geantwortet. Das hier lässt mehr Raum.',
  // open-up
  'openUp.begin': 'Etwas Kleines über dich passt hier; den Satz schreibst du zu Ende.',
  'openUp.heavy': 'Für jemand Neues ist das viel zu tragen. Erst ein kleinerer Teil lässt Raum für mehr.',
  'openUp.asking': {
    one: 'Deine letzte Nachricht fragt. Etwas Kleines über dich gibt etwas zum Zurückfragen.',
    other: 'Deine letzten {count} Nachrichten fragen. Etwas Kleines über dich gibt etwas zum Zurückfragen.',
  },
  // micro-steps
  'microSteps.next': 'Ein kleiner nächster Schritt, wenn dir danach ist; es so zu lassen ist auch gut.',
  'microSteps.leap': 'Das ist ein großer Schritt mit jemand Neuem. Zu einem kleineren sagt sich leichter Ja.',
  // boundaries
  'boundaries.change': 'Dein Gegenüber möchte dieses Thema lieber lassen.',
  'boundaries.no': 'Du wirst um etwas gebeten; ein Nein ist erlaubt.',
  'boundaries.pressed': 'Du hast Nein gesagt und wirst noch einmal gefragt.',
  'boundaries.offLimits': 'Dein Gegenüber bat darum, „{topic}“ ruhen zu lassen.',
  'boundaries.confidence': 'Wurde dir das im Vertrauen erzählt?',
  'boundaries.afterNo': 'Das war ein Nein. Es dabei zu lassen hält die Tür offen.',
  'boundaries.intrusive': 'Viele behalten das für sich. Vielleicht kommt es eines Tages von selbst zur Sprache.',
  // coach
  'coach.starter': 'Du hast nach Ideen gefragt.',
  'coach.pause': 'Du kannst für heute hier aufhören.',
};
