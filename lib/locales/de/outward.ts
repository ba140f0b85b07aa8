import type { Translation } from '@/lib/locales/catalogue';
import type { outward as english } from '@/lib/locales/en/outward';

/** People by interest, meeting people, kind moments and first invitations, in German. */
export const outward: Translation<typeof english> = {
  // People by interest
  'interests.title': 'Menschen nach Interessen',
  'interests.search': 'Wer mag …?',
  'interests.hint':
    'Aus dem, was du auf der Seite einer Person geschrieben hast, und aus Chats, deren Worte Tend sich merken darf. Deine eigenen Interessen stehen unter „Über dich“.',
  'interests.none':
    'Es sind noch keine Interessen bekannt. Schreib welche auf die Seite einer Person, oder lass Tend sich in einem Chat Worte merken.',
  'interests.foundNone': 'Niemand bekannt, der das mag.',
  'interests.found': { one: 'Ein Interesse', other: '{count} Interessen' },
  'interests.shared': 'du auch',
  'interests.words': 'Worte zum Anfangen',
  'interests.wordsOf': 'Worte zum Anfangen: {interest}',

  // Where to meet people
  'places.title': 'Wo du Menschen triffst, die mögen, was du magst',
  'places.none': 'Schreib unter „Über dich“, was du gern machst, dann erscheinen hier Ideen dazu.',
  'places.hint': 'Wähl für erste Treffen einen öffentlichen Ort, und geh nach Hause, wann du magst.',
  'places.for': 'Für {interest}',
  'places.move.1':
    'Ein offener Abend in einem Verein: Meist kannst du ein- oder zweimal kommen, bevor jemand etwas fragt.',
  'places.move.2': 'Eine feste Gruppe im Park, jede Woche zur selben Stunde; die Gesichter werden von selbst vertraut.',
  'places.move.3': 'Ein Kurs für den Einstieg, in dem sich noch niemand kennt.',
  'places.picture.1': 'Ein Fotospaziergang oder eine Zeichengruppe: Alle schauen auf dasselbe und reden darüber.',
  'places.picture.2': 'Der Eröffnungsabend einer kleinen Ausstellung; frag jemanden, welches Bild mit nach Hause käme.',
  'places.picture.3': 'Ein Kurs über mehrere Abende, mit Zeit, einander zu zeigen, was daraus wurde.',
  'places.make.1': 'Eine offene Werkstatt oder ein Repair-Café, wo Menschen einander zeigen, wie es geht.',
  'places.make.2': 'Ein Kurs über mehrere Abende: Am zweiten Abend beginnen die Leute zu reden.',
  'places.make.3':
    'Ein kleiner Markt oder ein offenes Atelier; wer etwas herstellt, wird gern gefragt, wie es gemacht ist.',
  'places.play.1': 'Ein Spieleabend in einem Café oder einer Bücherei; oft fehlt an einem Tisch noch jemand.',
  'places.play.2': 'Ein Verein oder eine Liga am Ort, für alle, die zum Spaß spielen.',
  'places.play.3': 'Der offene Tisch eines Ladens, an dem jemand die Regeln erklärt.',
  'places.stage.1': 'Ein Chor, eine Band oder eine Gruppe, die Leute ohne Vorsingen aufnimmt.',
  'places.stage.2': 'Eine offene Bühne: Geh zweimal zum Zuhören hin und sprich mit dem Menschen neben dir.',
  'places.stage.3': 'Ein Workshop am Wochenende; ein kleiner gemeinsamer Auftritt verbindet schnell.',
  'places.nature.1': 'Eine geführte Wanderung einer Naturgruppe am Ort.',
  'places.nature.2': 'Ein Gemeinschaftsgarten, oder ein Tag Arbeit im Freien mit anderen.',
  'places.nature.3': 'Ein Abend, um zusammen Sterne oder Vögel zu beobachten; die Ferngläser werden verliehen.',
  'places.learn.1': 'Ein Vortrag in einer Bücherei oder Buchhandlung: Bleib für die zehn Minuten danach.',
  'places.learn.2': 'Ein Abendkurs, der einige Wochen läuft.',
  'places.learn.3': 'Ein Lese- oder Lernkreis; kleine freuen sich über jemanden mehr.',
  'places.help.1': 'Eine feste Schicht, zum Beispiel bei einer Tafel: jede Woche dieselben Menschen.',
  'places.help.2': 'Ein einzelner Tag Mithelfen, um zu sehen, ob die Gruppe zu dir passt.',
  'places.help.3': 'Frag eine Gruppe am Ort, was sie braucht; beim gemeinsamen Tun redet es sich am leichtesten.',
  'places.any.1':
    'Such in einer Bücherei, einer Buchhandlung oder einem Nachbarschaftshaus nach einer Gruppe, die sich regelmäßig trifft.',
  'places.any.2': 'Frag einen Menschen, den du kennst und der es auch mag, und geht beim ersten Mal zusammen hin.',
  'places.any.3':
    'Geh dreimal zur selben Sache, bevor du dich entscheidest; so lange dauert es, bis Gesichter vertraut sind.',

  // Talking to strangers
  'strangers.title': 'Üben, mit Fremden zu reden',
  'strangers.hint':
    'Von klein zu größer. Eins nach dem anderen, so oft du magst, und nur, wo du dich wohlfühlst. Kurz ist gut, und wenn niemand antwortet, ist das auch in Ordnung.',
  'strangers.1': 'Sag jemandem Guten Morgen, an dem du jeden Tag vorbeigehst.',
  'strangers.2': 'Bedank dich an einer Kasse, schau dabei auf und sag, wofür.',
  'strangers.3': 'Frag in einem Laden einen Menschen, welches Stück er nehmen würde.',
  'strangers.4': 'Sag etwas Freundliches zu dem, was jemand tut: wie brav der Hund ist, wie gut das gebackene Brot.',
  'strangers.5': 'Sag in einer Schlange etwas zu dem, was ihr beide seht.',
  'strangers.6': 'Frag jemanden, der etwas liest oder spielt, wie es ist.',
  'strangers.7': 'Frag in einem Kurs oder bei einem Treffen den Menschen neben dir, was ihn hergeführt hat.',
  'strangers.8': 'Lern den Namen von jemandem, den du oft siehst, und sag deinen.',
  'strangers.9': 'Stell eine Frage mehr als sonst, zu dem, was gerade gesagt wurde.',
  'strangers.10': 'Wenn ein Gespräch gut war, sag es beim Gehen: „Es war schön, mit dir zu reden.“',
  'strangers.words': 'Erste Worte in einem Chat mit jemand Neuem',
  'strangers.studies': 'Was über das Reden mit Fremden bekannt ist',

  // Moments worth appreciating
  'moments.title': 'Momente, die Dank verdienen',
  'moments.hint':
    'Denk an einen Menschen und an eine Sache, die dieser Mensch getan hat. Worte, die sie nennen, lassen sich leichter glauben als allgemeines Lob.',
  'moments.helped': 'Jemand hat dir geholfen',
  'moments.helped.ask': 'Was genau hat dieser Mensch getan, und was hat es dir erspart?',
  'moments.supported': 'Jemand stand dir bei',
  'moments.supported.ask': 'Wann war jemand einfach da? Wie wäre dieser Tag sonst gewesen?',
  'moments.achieved': 'Jemand hat etwas erreicht',
  'moments.achieved.ask': 'Was hat es gebraucht: Geduld, frühe Morgen, Mut?',
  'moments.impressed': 'Jemand hat dich beeindruckt',
  'moments.impressed.ask': 'Welche Eigenschaft hast du gesehen, und worin?',
  'moments.low': 'Jemand hat einen schweren Tag',
  'moments.low.ask': 'Es braucht keinen Rat. Welches kleine Zeichen käme heute an?',
  'moments.spoken': 'Du hast vor anderen gut über jemanden gesprochen',
  'moments.spoken.ask': 'Was hast du gesagt? Dieser Mensch erfährt es vielleicht nie, außer von dir.',

  // Small acts of kindness
  'kind.title': 'Kleine Freundlichkeiten',
  'kind.other': 'Andere Ideen',
  'kind.1': 'Schick ohne Anlass ein Bild, das jemandem gefallen würde.',
  'kind.2': 'Frag nach, wie die Sache lief, vor der jemand nervös war.',
  'kind.3': 'Lass heute jemandem den Vortritt, und mein es so.',
  'kind.4': 'Hinterlass ein paar freundliche Worte für einen kleinen Laden oder ein Handwerk, das du magst.',
  'kind.5': 'Trag etwas für jemanden, ohne viel daraus zu machen.',
  'kind.6': 'Bring zwei von dem mit, was du dir selbst holst.',
  'kind.7': 'Erzähl einem Menschen, was du von ihm gelernt hast.',
  'kind.8': 'Gib jemandem das Rezept, das einmal gelobt wurde.',
  'kind.9': 'Biete eine Stunde Hilfe an, und nenn die Stunde.',
  'kind.10': 'Hör eine ganze Geschichte an, ohne eine eigene zu erzählen.',
  'kind.11': 'Gib zurück, was du geliehen hast, mit einem kleinen Zettel.',
  'kind.12': 'Mach zwei Menschen bekannt, die sich mögen würden, nachdem du beide gefragt hast.',
  'kind.13': 'Schreib jemandes Großeltern, oder deinen eigenen.',
  'kind.14': 'Sag einem Menschen bei der Arbeit, was dank ihm gut gelaufen ist.',
  'kind.15': 'Übernimm eine Aufgabe im Haushalt, die sonst immer jemand anderes macht.',
  'kind.16': 'Merk dir einen Namen, und verwende ihn.',
  'kind.17': 'Beantworte die Nachricht, die schon wartet, in einer Zeile.',
  'kind.18': 'Gieß jemandem die Blumen, führ jemandes Hund aus, oder biete es an.',
  'kind.studies': 'Was über kleine Freundlichkeiten bekannt ist',

  // A first invitation
  'pep.title': 'Vor einer ersten Einladung',
  'pep.1': 'Eine Einladung ist ein Kompliment, auch wenn die Antwort Nein ist.',
  'pep.2': 'Ein Nein liegt oft am Kalender, nicht an dir. Menschen haben viel zu tun.',
  'pep.3':
    'Klein ist gut: ein Kaffee, ein Spaziergang, eine halbe Stunde. Dazu sagt man leicht Ja, und es endet leicht.',
  'pep.4': 'Nenn einen Tag und lass einen Ausweg: „Thursday after work? Another day is fine too.“',
  'pep.5': 'Nervös zu sein ist normal, und man sieht es weniger, als es sich anfühlt.',
  'pep.6':
    'Lass nach einem Nein oder einer Stille etwas Zeit vergehen. Ein freundlicher Versuch später ist in Ordnung.',
  'pep.words': 'Worte dafür',
  'pep.studies': 'Was über Einladungen bekannt ist',
};
