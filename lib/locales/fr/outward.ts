import type { Translation } from '@/lib/locales/catalogue';
import type { outward as english } from '@/lib/locales/en/outward';

/** People by interest, meeting people, kind moments and first invitations, in French. */
export const outward: Translation<typeof english> = {
  // People by interest
  'interests.title': 'Personnes par centre d’intérêt',
  'interests.search': 'Qui aime… ?',
  'interests.hint':
    'D’après ce que tu as écrit sur la page d’une personne, et les discussions dont Tend peut retenir des mots. Tes propres centres d’intérêt sont sous « À propos de toi ».',
  'interests.none':
    'Aucun centre d’intérêt connu pour l’instant. Écris-en sur la page d’une personne, ou laisse Tend retenir des mots dans une discussion.',
  'interests.foundNone': 'Personne de connu qui aime cela.',
  'interests.found': { one: '{count} centre d’intérêt', other: '{count} centres d’intérêt' },
  'interests.shared': 'toi aussi',
  'interests.words': 'Des mots pour commencer',
  'interests.wordsOf': 'Des mots pour commencer : {interest}',

  // Where to meet people
  'places.title': 'Où rencontrer des gens qui aiment ce que tu aimes',
  'places.none': 'Écris sous « À propos de toi » ce que tu aimes faire, et des idées apparaîtront ici.',
  'places.hint': 'Pour une première rencontre, choisis un lieu public, et rentre quand tu veux.',
  'places.for': 'Pour {interest}',
  'places.move.1':
    'La soirée ouverte d’un club : souvent, on peut venir une ou deux fois avant qu’on te demande quoi que ce soit.',
  'places.move.2':
    'Un groupe régulier dans un parc, à la même heure chaque semaine ; les visages deviennent familiers tout seuls.',
  'places.move.3': 'Un cours pour débuter, où personne ne connaît encore personne.',
  'places.picture.1': 'Une balade photo ou un groupe de dessin : tout le monde regarde la même chose et en parle.',
  'places.picture.2': 'Le vernissage d’une petite exposition ; demande à quelqu’un quelle image serait bien chez lui.',
  'places.picture.3': 'Un cours sur plusieurs soirées, avec du temps pour se montrer ce qui en est sorti.',
  'places.make.1': 'Un atelier ouvert ou un repair café, où les gens se montrent comment on fait.',
  'places.make.2': 'Un cours sur plusieurs soirées : c’est le deuxième soir que les gens se mettent à parler.',
  'places.make.3':
    'Un petit marché ou un atelier portes ouvertes ; qui fabrique quelque chose aime qu’on lui demande comment.',
  'places.play.1': 'Une soirée jeux dans un café ou une bibliothèque ; il manque souvent quelqu’un à une table.',
  'places.play.2': 'Un club ou un championnat du coin, pour jouer par plaisir.',
  'places.play.3': 'La table ouverte d’un magasin, où quelqu’un explique les règles.',
  'places.stage.1': 'Une chorale, un groupe ou une troupe qui accueille sans audition.',
  'places.stage.2': 'Une scène ouverte : va écouter deux fois, et parle à la personne assise à côté de toi.',
  'places.stage.3': 'Un stage d’un week-end ; un petit spectacle en commun rapproche vite.',
  'places.nature.1': 'Une balade guidée par un groupe de nature du coin.',
  'places.nature.2': 'Un jardin partagé, ou une journée de travail dehors avec d’autres.',
  'places.nature.3': 'Une soirée pour observer ensemble les étoiles ou les oiseaux ; on y prête les jumelles.',
  'places.learn.1': 'Une conférence dans une bibliothèque ou une librairie : reste les dix minutes d’après.',
  'places.learn.2': 'Un cours du soir qui dure quelques semaines.',
  'places.learn.3': 'Un cercle de lecture ou d’étude ; les petits sont contents d’une personne de plus.',
  'places.help.1': 'Un créneau régulier, dans une banque alimentaire par exemple : les mêmes gens chaque semaine.',
  'places.help.2': 'Une seule journée d’aide, pour voir si le groupe te convient.',
  'places.help.3': 'Demande à un groupe du coin ce qu’il lui faut ; c’est en faisant qu’on parle le mieux.',
  'places.any.1':
    'Cherche dans une bibliothèque, une librairie ou une maison de quartier un groupe qui se réunit régulièrement.',
  'places.any.2': 'Demande à une personne que tu connais et qui aime cela aussi, et allez-y ensemble la première fois.',
  'places.any.3':
    'Va trois fois au même endroit avant de décider ; c’est le temps qu’il faut pour connaître les visages.',

  // Talking to strangers
  'strangers.title': 'S’exercer à parler à des inconnus',
  'strangers.hint':
    'Du petit au plus grand. Un à la fois, aussi souvent que tu veux, et seulement là où tu te sens à l’aise. Court, c’est bien, et que personne ne réponde aussi.',
  'strangers.1': 'Dis bonjour à quelqu’un que tu croises chaque jour.',
  'strangers.2': 'Dis merci à une caisse en levant les yeux et en disant pour quoi.',
  'strangers.3': 'Demande à quelqu’un dans un magasin lequel il prendrait.',
  'strangers.4':
    'Dis une chose gentille sur ce que quelqu’un fait : les bonnes manières de son chien, le pain sorti de son four.',
  'strangers.5': 'Dans une file, dis quelque chose sur ce que vous voyez tous les deux.',
  'strangers.6': 'Demande à quelqu’un qui lit ou joue quelque chose comment c’est.',
  'strangers.7': 'À un cours ou une réunion, demande à la personne d’à côté ce qui l’a amenée là.',
  'strangers.8': 'Apprends le nom de quelqu’un que tu vois souvent, et dis le tien.',
  'strangers.9': 'Pose une question de plus que d’habitude, sur ce qu’on vient de te dire.',
  'strangers.10': 'Quand un échange était bon, dis-le en partant : « C’était bien de parler avec toi. »',
  'strangers.words': 'Premiers mots dans une discussion avec une nouvelle connaissance',
  'strangers.studies': 'Ce qu’on sait des échanges entre inconnus',

  // Moments worth appreciating
  'moments.title': 'Des moments qui méritent un merci',
  'moments.hint':
    'Pense à une personne et à une chose qu’elle a faite. On croit plus facilement des mots qui la nomment qu’un compliment en général.',
  'moments.helped': 'Quelqu’un t’a donné un coup de main',
  'moments.helped.ask': 'Qu’a fait cette personne exactement, et que t’a-t-elle épargné ?',
  'moments.supported': 'Quelqu’un est resté à tes côtés',
  'moments.supported.ask': 'Quand cette personne était-elle simplement là ? Comment aurait été ce jour sans elle ?',
  'moments.achieved': 'Quelqu’un a atteint un but',
  'moments.achieved.ask': 'Qu’est-ce que cela lui a demandé : de la patience, des matins tôt, du courage ?',
  'moments.impressed': 'Quelqu’un a éveillé ton admiration',
  'moments.impressed.ask': 'Quelle qualité as-tu vue, et dans quoi ?',
  'moments.low': 'Quelqu’un a un jour sans',
  'moments.low.ask': 'Pas besoin de conseil. Quel petit signe l’atteindrait aujourd’hui ?',
  'moments.spoken': 'Tu as dit du bien de quelqu’un à d’autres',
  'moments.spoken.ask': 'Qu’as-tu dit ? Cette personne ne l’entendra peut-être jamais, sauf de toi.',

  // Small acts of kindness
  'kind.title': 'Petits gestes gentils',
  'kind.other': 'D’autres idées',
  'kind.1': 'Envoie, sans raison, une photo qui plairait à quelqu’un.',
  'kind.2': 'Demande comment s’est passé ce qui inquiétait quelqu’un.',
  'kind.3': 'Laisse passer quelqu’un avant toi aujourd’hui, de bon cœur.',
  'kind.4': 'Laisse quelques mots gentils pour un petit magasin ou un atelier que tu aimes.',
  'kind.5': 'Porte quelque chose pour quelqu’un sans en faire toute une affaire.',
  'kind.6': 'Rapporte deux de ce que tu prenais pour toi.',
  'kind.7': 'Dis à quelqu’un ce que tu as appris de lui ou d’elle.',
  'kind.8': 'Donne à quelqu’un la recette qui lui avait plu.',
  'kind.9': 'Propose une heure d’aide, et dis laquelle.',
  'kind.10': 'Écoute une histoire entière sans raconter une des tiennes.',
  'kind.11': 'Rends ce qu’on t’a prêté, avec un petit mot.',
  'kind.12': 'Présente l’une à l’autre deux personnes qui se plairaient, après leur avoir demandé.',
  'kind.13': 'Écris aux grands-parents de quelqu’un, ou aux tiens.',
  'kind.14': 'Dis à une personne du travail ce qui a bien marché grâce à elle.',
  'kind.15': 'Prends une corvée qui revient toujours à quelqu’un d’autre.',
  'kind.16': 'Retiens un nom, et utilise-le.',
  'kind.17': 'Réponds en une ligne au message qui attend.',
  'kind.18': 'Arrose les plantes de quelqu’un, promène son chien, ou propose-le.',
  'kind.studies': 'Ce qu’on sait des petits gestes',

  // A first invitation
  'pep.title': 'Avant une première invitation',
  'pep.1': 'Une invitation est un compliment, même quand la réponse est non.',
  'pep.2': 'Un non tient souvent à un agenda, pas à toi. Les gens ont beaucoup à faire.',
  'pep.3': 'Petit, c’est bien : un café, une promenade, une demi-heure. C’est facile d’y dire oui, et facile à finir.',
  'pep.4': 'Dis un jour et laisse une porte de sortie : « Thursday after work? Another day is fine too. »',
  'pep.5': 'Le trac est normal et se voit moins qu’il ne se sent.',
  'pep.6': 'Après un non ou un silence, laisse passer un peu de temps. Un essai amical plus tard est très bien.',
  'pep.words': 'Des mots pour cela',
  'pep.studies': 'Ce qu’on sait des invitations',
};
