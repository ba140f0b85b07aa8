import type { Translation } from '@/lib/locales/catalogue';
import type { selfCheck as english } from '@/lib/locales/en/self-check';

/** The self-check on closeness, in German. It names no style and judges none. */
export const selfCheck: Translation<typeof english> = {
  'check.title': 'Nähe und Raum',
  'check.lead':
    'Zwölf Sätze darüber, wie du mit Menschen bist, die dir nahe sind: ob du dir Sorgen machst, dass sie vielleicht nicht bleiben, und wie angenehm Nähe für dich ist. Es dauert etwa drei Minuten.',
  'check.disclaimer':
    'Das ist keine Diagnose, und Tend ersetzt keine Therapie. Die Sätze sind unsere eigenen und wurden in keiner Studie geprüft; sie beschreiben, wie du heute geantwortet hast. Menschen sind mit verschiedenen Menschen verschieden und verändern sich mit den Jahren. Wo Nähe wehtut, ist ein Mensch deines Vertrauens oder fachliche Hilfe der bessere Ort.',
  'check.start': 'Beginnen',
  'check.how':
    'Denk an Menschen, die dir nahe sind, nicht an einen von ihnen allein. Wähl zu jedem Satz, wie sehr er auf dich zutrifft.',
  'check.least': 'trifft nicht auf mich zu',
  'check.most': 'trifft sehr auf mich zu',
  'check.answer.1': '1 von 7, trifft nicht auf mich zu',
  'check.answer.2': '2 von 7',
  'check.answer.3': '3 von 7',
  'check.answer.4': '4 von 7, dazwischen',
  'check.answer.5': '5 von 7',
  'check.answer.6': '6 von 7',
  'check.answer.7': '7 von 7, trifft sehr auf mich zu',
  'check.done': 'Ergebnis zeigen',
  'check.cancel': 'Nicht jetzt',

  'check.item.noAnswer': 'Wenn jemand, den ich mag, eine Weile nicht antwortet, frage ich mich, was ich getan habe.',
  'check.item.tellEasily': 'Wenn mich etwas bedrückt, fällt es mir leicht, es einem nahen Menschen zu erzählen.',
  'check.item.asMuch': 'Ich frage mich, ob andere mich so sehr mögen wie ich sie.',
  'check.item.stepBack': 'Wenn mir jemand sehr nahe kommt, möchte ich einen Schritt zurückgehen.',
  'check.item.busyWeeks':
    'Wenn jemand aus meinem Freundeskreis einige Wochen viel zu tun hat, bleibe ich ruhig, was unsere Freundschaft angeht.',
  'check.item.byMyself': 'Schwere Dinge mache ich lieber allein aus, als sie jemanden sehen zu lassen.',
  'check.item.goOver':
    'Nach einem Abend mit anderen gehe ich durch, was ich gesagt habe, und suche, was daran falsch war.',
  'check.item.lean': 'Es tut mir gut, mich eine Weile an jemanden anzulehnen.',
  'check.item.hearOften': 'Ich höre gern oft, dass zwischen uns alles gut ist.',
  'check.item.keepInside': 'Was in mir vorgeht, behalte ich für mich, auch bei Menschen, denen ich vertraue.',
  'check.item.nextYear': 'Ich rechne damit, dass die Menschen, die mir wichtig sind, auch nächstes Jahr noch da sind.',
  'check.item.warmWords': 'Warme Worte von jemandem, den ich mag, kann ich leicht annehmen.',

  'check.taken': 'Beantwortet am {date}. Auf diesem Gerät behalten; keine Seite eines Messengers sieht es je.',
  'check.plane': 'Dein Platz auf der Fläche: {corner}.',
  'check.axes': 'Weiter oben: mehr Sorge, ob Menschen bleiben. Weiter rechts: Nähe ist weniger angenehm.',
  'check.worry.low': 'Nach deinen Antworten machst du dir selten Sorgen, ob Menschen bleiben.',
  'check.worry.middle': 'Nach deinen Antworten machst du dir manchmal Sorgen, ob Menschen bleiben.',
  'check.worry.high': 'Nach deinen Antworten machst du dir oft Sorgen, ob Menschen bleiben.',
  'check.unease.low': 'Nach deinen Antworten ist Nähe für dich angenehm.',
  'check.unease.middle': 'Nach deinen Antworten ist Nähe für dich manchmal angenehm und manchmal nicht.',
  'check.unease.high': 'Nach deinen Antworten ist viel Nähe für dich unangenehm.',
  'check.nearMiddle':
    'Das liegt nahe der Mitte: Keine Ecke beschreibt dich gut, und ein paar andere Antworten würden es verschieben.',
  'check.cornerHere': '{corner}: wo deine Antworten liegen',
  'check.cornerOther': '{corner}: jemand, der anders ist als du',

  'check.corner.ease': 'Meist gelassen',
  'check.corner.ease.is':
    'Nahe sein und für sich sein fühlen sich beide ziemlich natürlich an. Eine Stille ist meist nur eine Stille.',
  'check.corner.ease.own':
    'Was helfen kann: daran denken, dass nicht alle so gelassen sind. Ein kurzes Wort vor einer vollen Woche kostet dich wenig und kann viel bedeuten.',
  'check.corner.ease.patience':
    'Wie du mit solchen Menschen geduldig sein kannst: Ihre kurzen Antworten meinen meist, was sie sagen. Bitte offen um das, was du möchtest; es stört sie selten.',
  'check.corner.watchful': 'Nah und wachsam',
  'check.corner.watchful.is':
    'Nähe tut gut, und eine Stille kann sich länger anfühlen, als sie ist. Zeichen von Zuneigung werden bemerkt und fehlen, wenn es wenige sind.',
  'check.corner.watchful.own':
    'Was helfen kann: ein wenig warten, bevor du eine Stille deutest, an drei gewöhnliche Gründe dafür denken und dann offen fragen, statt zu raten.',
  'check.corner.watchful.patience':
    'Wie du mit solchen Menschen geduldig sein kannst: Sag, wann du antwortest, und tu es. Ein kurzes Wort jetzt hilft mehr als ein langes später.',
  'check.corner.room': 'Gelassen, mit Raum',
  'check.corner.room.is':
    'Menschen bleiben, darauf ist Verlass, und Zeit allein wird gebraucht. Viel Nähe auf einmal kann sich nach zu viel anfühlen.',
  'check.corner.room.own':
    'Was helfen kann: sagen, dass du Zeit brauchst und wann du wieder da bist, und ein warmes Wort einen Moment stehen lassen, bevor du weitergehst.',
  'check.corner.room.patience':
    'Wie du mit solchen Menschen geduldig sein kannst: Lass nach einem warmen Moment Zeit. Stille ist meist Erholung; frag einmal und lass es offen.',
  'check.corner.both': 'Hingezogen und vorsichtig',
  'check.corner.both.is':
    'Nähe wird gewünscht und zugleich ein wenig gefürchtet: ein Schritt auf jemanden zu und dann einer zurück.',
  'check.corner.both.own':
    'Was helfen kann: kleine Schritte in deinem Tempo, zuerst mit einem Menschen, und laut sagen, dass du langsam gehst.',
  'check.corner.both.patience':
    'Wie du mit solchen Menschen geduldig sein kannst: Halte kleine Dinge regelmäßig. Rechne mit einem Schritt vor und einem zurück, und zähl keinen davon.',

  'check.nudges': 'Das in Vorschläge einfließen lassen',
  'check.nudgesHint':
    'Wenn du in einem Chat nach Ideen fragst, kann Tend dann ein ruhiges Wort oder etwas Raum anbieten, und andere Worte, wo ein Entwurf eine Stille als Nein versteht. Über andere Menschen sagt es nichts.',
  'check.nudgesOff':
    'Die Gewohnheit „Nähe und Raum“ ist in den Einstellungen ausgeschaltet, darum folgt nichts daraus.',
  'check.again': 'Noch einmal antworten',
  'check.delete': 'Ergebnis löschen',
  'check.deleteText':
    'Die beiden Zahlen und das Datum verschwinden von diesem Gerät, für immer, und es folgt nichts mehr daraus.',
  'check.deleteYes': 'Löschen',
  'check.studies': 'Was darüber bekannt ist, und wie weit es reicht',
};
