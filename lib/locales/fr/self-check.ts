import type { Translation } from '@/lib/locales/catalogue';
import type { selfCheck as english } from '@/lib/locales/en/self-check';

/** The self-check on closeness, in French. It names no style and judges none. */
export const selfCheck: Translation<typeof english> = {
  'check.title': 'Proximité et espace',
  'check.lead':
    'Douze phrases sur ta façon d’être avec les personnes proches de toi : si tu crains qu’elles ne restent pas, et si la proximité est confortable pour toi. Cela prend environ trois minutes.',
  'check.disclaimer':
    'Ceci n’est pas un diagnostic, et Tend n’est pas une thérapie. Les phrases sont les nôtres et n’ont été testées dans aucune étude ; elles décrivent comment tu as répondu aujourd’hui. On est différent selon les personnes, et on change avec les années. Là où la proximité fait mal, une personne de confiance ou une aide professionnelle est un meilleur endroit.',
  'check.start': 'Commencer',
  'check.how':
    'Pense à des personnes proches de toi, pas à une seule. Pour chaque phrase, choisis à quel point elle te ressemble.',
  'check.least': 'ne me ressemble pas',
  'check.most': 'me ressemble beaucoup',
  'check.answer.1': '1 sur 7, ne me ressemble pas',
  'check.answer.2': '2 sur 7',
  'check.answer.3': '3 sur 7',
  'check.answer.4': '4 sur 7, entre les deux',
  'check.answer.5': '5 sur 7',
  'check.answer.6': '6 sur 7',
  'check.answer.7': '7 sur 7, me ressemble beaucoup',
  'check.done': 'Montrer le résultat',
  'check.cancel': 'Pas maintenant',

  'check.item.noAnswer': 'Quand quelqu’un que j’apprécie tarde à répondre, je me demande ce que j’ai fait.',
  'check.item.tellEasily': 'Quand quelque chose me pèse, il m’est facile d’en parler à un proche.',
  'check.item.asMuch': 'Je me demande si les gens m’apprécient autant que je les apprécie.',
  'check.item.stepBack': 'Quand quelqu’un s’approche beaucoup de moi, j’ai envie de faire un pas en arrière.',
  'check.item.busyWeeks':
    'Quand des amis ont beaucoup à faire pendant quelques semaines, notre amitié ne m’inquiète pas.',
  'check.item.byMyself': 'Je préfère régler les choses difficiles sans aide plutôt que de les laisser voir.',
  'check.item.goOver': 'Après une soirée avec des gens, je repasse ce que j’ai dit et je cherche ce qui n’allait pas.',
  'check.item.lean': 'Cela me fait du bien de m’appuyer sur quelqu’un un moment.',
  'check.item.hearOften': 'J’aime entendre souvent que tout va bien entre nous.',
  'check.item.keepInside': 'Ce qui se passe en moi, je le garde pour moi, même avec des gens de confiance.',
  'check.item.nextYear': 'Je compte sur le fait que les personnes qui me sont chères seront encore là l’an prochain.',
  'check.item.warmWords': 'Les mots chaleureux de quelqu’un que j’apprécie me sont faciles à recevoir.',

  'check.taken': 'Répondu le {date}. Gardé sur cet appareil ; aucune page de messagerie ne le voit jamais.',
  'check.plane': 'Ta place sur le plan : {corner}.',
  'check.axes':
    'Plus haut : plus de crainte que les gens ne restent pas. Plus à droite : la proximité est moins confortable.',
  'check.worry.low': 'Tu as répondu que tu crains rarement que les gens ne restent pas.',
  'check.worry.middle': 'Tu as répondu que tu crains parfois que les gens ne restent pas.',
  'check.worry.high': 'Tu as répondu que tu crains souvent que les gens ne restent pas.',
  'check.unease.low': 'Tu as répondu que la proximité est confortable pour toi.',
  'check.unease.middle': 'Tu as répondu que la proximité est parfois confortable pour toi, et parfois non.',
  'check.unease.high': 'Tu as répondu que beaucoup de proximité n’est pas confortable pour toi.',
  'check.nearMiddle':
    'C’est près du milieu : aucun coin ne te décrit bien, et quelques réponses de plus déplaceraient le point.',
  'check.cornerHere': '{corner} : là où sont tes réponses',
  'check.cornerOther': '{corner} : quelqu’un de différent de toi',

  'check.corner.ease': 'Le plus souvent à l’aise',
  'check.corner.ease.is':
    'Être proche et être à part semblent tous deux assez naturels. Un silence est le plus souvent juste un silence.',
  'check.corner.ease.own':
    'Ce qui peut aider : te rappeler que tout le monde n’a pas cette aisance. Un mot court avant une semaine chargée te coûte peu et peut compter beaucoup.',
  'check.corner.ease.patience':
    'Comment avoir de la patience : ces réponses courtes veulent le plus souvent dire ce qu’elles disent. Demande simplement ce que tu aimerais ; cela dérange rarement.',
  'check.corner.watchful': 'Proche, et aux aguets',
  'check.corner.watchful.is':
    'La proximité fait du bien, et un silence peut sembler plus long qu’il n’est. Les signes d’affection se remarquent, et manquent quand ils sont rares.',
  'check.corner.watchful.own':
    'Ce qui peut aider : attendre un peu avant d’interpréter un silence, penser à trois raisons ordinaires, puis demander simplement au lieu de deviner.',
  'check.corner.watchful.patience':
    'Comment avoir de la patience : dis quand tu répondras, et fais-le. Un mot court maintenant aide plus qu’un long plus tard.',
  'check.corner.room': 'À l’aise, avec de l’espace',
  'check.corner.room.is':
    'Les gens restent, on peut y compter, et il faut du temps pour soi. Beaucoup de proximité d’un coup peut sembler trop.',
  'check.corner.room.own':
    'Ce qui peut aider : dire que tu as besoin de temps et quand tu reviendras, et laisser un mot chaleureux se poser un instant avant de passer à autre chose.',
  'check.corner.room.patience':
    'Comment avoir de la patience : après un moment chaleureux, laisse du temps. Le silence est le plus souvent du repos ; demande une fois, et laisse la question ouverte.',
  'check.corner.both': 'Attirance et prudence',
  'check.corner.both.is':
    'La proximité est voulue et un peu crainte à la fois : un pas vers quelqu’un, puis un pas en arrière.',
  'check.corner.both.own':
    'Ce qui peut aider : de petits pas à ton rythme, avec une seule personne d’abord, et dire tout haut que tu vas lentement.',
  'check.corner.both.patience':
    'Comment avoir de la patience : garde de petites choses régulières. Attends-toi à un pas en avant et un en arrière, et ne compte ni l’un ni l’autre.',

  'check.nudges': 'En tenir compte dans les suggestions',
  'check.nudgesHint':
    'Quand tu demandes des idées dans une discussion, Tend peut alors proposer un mot calme ou un peu d’espace, et une autre façon de le dire quand un brouillon prend un silence pour un non. Cela ne dit rien des autres.',
  'check.nudgesOff': 'L’habitude « Proximité et espace » est désactivée dans les Réglages, donc rien n’en découlera.',
  'check.again': 'Répondre à nouveau',
  'check.delete': 'Supprimer le résultat',
  'check.deleteText': 'Les deux nombres et la date quittent cet appareil, pour de bon, et plus rien n’en découle.',
  'check.deleteYes': 'Supprimer',
  'check.studies': 'Ce qu’on en sait, et jusqu’où cela va',
};
