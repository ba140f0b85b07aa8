import type { Translation } from '@/lib/locales/catalogue';
import type { habits as english } from '@/lib/locales/en/habits';

/** How the habits present themselves on the pages, in German: name, what it does, and one example. Offers are in English. */
export const habits: Translation<typeof english> = {
  'habit.dig-deeper': 'Tiefer fragen',
  'habit.dig-deeper.does':
    'Wenn du nach Ideen fragst: Fragen mit Raum für eine echte Antwort, so tief, wie es zu euch beiden passt.',
  'habit.dig-deeper.example': '„How are you?“ → „What has your week been like?“',
  'habit.micro-steps': 'Kleine Schritte',
  'habit.micro-steps.does':
    'Wenn du nach Ideen fragst: ein kleiner Schritt näher, nie zwei, und keiner, solange einer unbeantwortet ist.',
  'habit.micro-steps.example': 'Nach einigen guten Chats → „A coffee in town, Thursday after work?“',
  'habit.open-up': 'Sich öffnen',
  'habit.open-up.does': 'Wenn du nach Ideen fragst: der Anfang von etwas Kleinem über dich, den du zu Ende schreibst.',
  'habit.open-up.example': '„We spent every summer at the lake“ → „That takes me back to …“',
  'habit.boundaries': 'Grenzen',
  'habit.boundaries.does':
    'Ein freundliches Nein, ein Weg aus einem Thema, und Sorgfalt mit dem, was dir erzählt wurde.',
  'habit.boundaries.example': '„I’d rather not talk about it“ → „Of course, let’s leave it there.“',
  'habit.invite': 'Einladen',
  'habit.invite.does': 'Einladungen ohne Druck, mit einem Tag, einer Idee und einem leichten Weg, Nein zu sagen.',
  'habit.invite.example': '„Coffee on Saturday? No worries if not.“',
  'habit.listen': 'Zuhören',
  'habit.listen.does':
    'Fragen zu dem, was gerade erzählt wurde, und ein Hinweis, wenn eine Frage an dich noch offen ist.',
  'habit.listen.example': '„I finished the pottery course“ → „What was the pottery course like?“',
  'habit.tennis-match': 'Den Ball zurückspielen',
  'habit.tennis-match.does':
    'Eine Frage zurück, wenn eine Nachricht lang ist und von einem selbst handelt. Zählt, wie sich ein Chat verteilt.',
  'habit.tennis-match.example': '„And how was your week?“',
  'habit.keep-in-touch': 'In Kontakt bleiben',
  'habit.keep-in-touch.does': 'Ein Hallo nach langer Zeit, und nach etwas, das jemandem bevorstand.',
  'habit.keep-in-touch.example': 'Vorstellungsgespräch am Freitag → „How did the interview go?“',
  'habit.appreciate': 'Wertschätzen',
  'habit.appreciate.does': 'Dank, der nennt, was jemand getan hat, und Lob für Mühe und Charakter.',
  'habit.appreciate.example': '„Thanks for driving me“ → was es dir bedeutet hat.',
  'habit.look-ahead': 'Vorausschauen',
  'habit.look-ahead.does': 'Macht aus „irgendwann“ einen Tag.',
  'habit.look-ahead.example': '„Let’s catch up soon“ → „Thursday after work?“',
  'habit.care': 'Anteil nehmen',
  'habit.care.does': 'Erst ein freundliches Wort, wenn die Nachricht schlecht ist, geteilte Freude, wenn sie gut ist.',
  'habit.care.example': '„I got the job“ → „Congratulations, you worked for this.“',
  'habit.shared-project': 'Etwas zusammen machen',
  'habit.shared-project.does':
    'Wenn du nach Ideen fragst: ein kleines Vorhaben zu etwas, das dein Gegenüber mag oder anfangen möchte.',
  'habit.shared-project.example': '„I want to learn the guitar“ → „Shall we start together, Saturday?“',
  'habit.common-ground': 'Gleichgesinnte finden',
  'habit.common-ground.does':
    'Wenn du nach Ideen fragst: eine Brücke zu dem, was ihr beide mögt, und erste Worte an jemand Neues.',
  'habit.common-ground.example': 'Ihr klettert beide → „What do you like best about climbing?“',
  'habit.attachment': 'Nähe und Raum',
  'habit.attachment.does':
    'Nur nach deinem eigenen Selbst-Check: ein ruhiges Wort oder Raum, wo du weißt, dass du es brauchst. Sagt nichts über andere.',
  'habit.attachment.example': '„Guess you don’t care“ → „Is everything okay with you?“',
  'habit.know-yourself': 'Sich selbst kennen',
  'habit.know-yourself.does':
    'Deine Werte, deine Interessen und dein Tagebuch, auf deinen eigenen Seiten. Sagt in Chats nichts.',
  'habit.know-yourself.example': '„Was war dir diese Woche wichtig?“',

  'switch.listen': 'Zuhören',
  'switch.listen.does': 'Fragen zu dem, was erzählt wurde; eine, die noch offen ist.',
  'switch.kind': 'Freundlich sein',
  'switch.kind.does': 'Anteilnahme zuerst, und Dank, der die Tat nennt.',
  'switch.touch': 'In Kontakt bleiben',
  'switch.touch.does': 'Ein Hallo nach einer Weile, oder nach einem großen Tag.',
  'switch.plans': 'Pläne machen',
  'switch.plans.does': 'Ein Tag statt „irgendwann“.',
};
