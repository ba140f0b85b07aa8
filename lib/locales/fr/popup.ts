import type { Translation } from '@/lib/locales/catalogue';
import type { popup as english } from '@/lib/locales/en/popup';

/** What the popup says, in French. */
export const popup: Translation<typeof english> = {
  // Worth a hello
  hello: 'Un petit bonjour',
  'hello.none': 'Personne n’attend de bonjour aujourd’hui. Tu gardes le contact.',
  'hello.seen': '{gap}, d’habitude {rhythm}',
  'hello.seenSameUnit': '{gap}, d’habitude {count}',
  'hello.set': '{gap}, tu as choisi {rhythm}',
  'hello.birthday': 'Anniversaire aujourd’hui',
  'hello.event': '{what}, c’était {day}',
  'hello.also': '{reason} ; {next}',
  notSeen: 'Rien vu ici depuis le {date}',
  notSeenElsewhere: 'Vous avez parlé ailleurs {day}',
  'row.copy': 'Copier',
  'row.copyOf': 'Copier pour {name} : {text}',
  'row.copied': 'Copié',
  'row.copiedOf': 'Copié pour {name} : {text}',
  'row.open': 'Ouvrir',
  'row.openOf': 'Ouvrir la discussion avec {name}',
  'row.elsewhere': 'On a parlé ailleurs',
  'row.elsewhereOf': 'On a parlé ailleurs : {name}',
  'row.more': 'Plus',
  'row.moreOf': 'Plus pour {name}',
  'row.snoozeWeek': 'À nouveau dans une semaine',
  'row.snoozeMonth': 'À nouveau dans un mois',
  'row.notPerson': 'Pas cette personne',
  'row.find': 'Cette discussion n’a pas d’adresse à elle. Cherche {name} dans {site}.',
  'row.copyGo': 'Copier le nom, aller à {site}',
  'done.elsewhere': 'Noté. Tu as parlé avec {name}.',
  'done.snoozed': '{name} revient {day}.',
  'done.letGo': '{name} n’est plus dans la liste.',
  'done.added': '{name} est maintenant dans Garder le contact.',
  'done.fine': 'Noté pour {name} : c’est bien comme ça ({what}).',
  undo: 'Annuler',

  // Plans and promises whose day is here
  due: 'Projets et promesses',
  'due.plan': '{what} avec {name}, {day}',
  'due.promise': 'Tu as dit à {name} : {what}, {day}',
  'due.kept': 'Fait',
  'due.keptOf': 'Fait : {what}',
  'due.letGo': 'Laisser aller',
  'due.letGoOf': 'Laisser aller : {what}',
  'done.kept': 'Noté : {what}, fait.',
  'done.planLetGo': 'Laissé aller : {what}.',

  // Suggestions
  suggested: 'Garder le contact avec ces personnes ?',
  'suggested.reason': {
    one: 'Vous avez écrit des deux côtés sur {days} jours, {count} message',
    other: 'Vous avez écrit des deux côtés sur {days} jours, {count} messages',
  },
  'suggested.add': 'Ajouter',
  'suggested.addOf': 'Ajouter {name} à Garder le contact',

  // Balance
  lately: 'Ces derniers temps, surtout d’un côté',
  'lately.me': '{name} : ces derniers temps, surtout toi',
  'lately.them': '{name} : ces derniers temps, surtout l’autre',
  'lately.both': '{name} : une partie surtout toi, une partie surtout l’autre',
  'lately.meReading': 'Une période chargée de l’autre côté, ou le moment d’en mettre un peu moins.',
  'lately.themReading': 'Une période chargée de ton côté, ou le moment d’en mettre un peu plus.',
  'lately.fine': 'Ça nous va bien ainsi',
  'lately.fineOf': 'Ça nous va bien ainsi : {what}, {name}',
  // One thing one could do, by what leans and to whom.
  'lately.words.me':
    'La plupart des mots étaient de toi. Un message court qui finit par une question laisse de la place.',
  'lately.words.them': 'La plupart des mots venaient de l’autre côté. Une ligne sur ta propre semaine équilibrerait.',
  'lately.questions.me':
    'La plupart des questions étaient de toi. Raconter quelque chose de toi est aussi une réponse.',
  'lately.questions.them':
    'La plupart des questions venaient de l’autre côté. Une question sur ce qu’on t’a raconté serait bienvenue.',
  'lately.initiations.me':
    'C’est surtout toi qui as commencé. Tu pourrais attendre une fois et voir, ou demander ce qui convient.',
  'lately.initiations.them': 'C’est surtout l’autre qui a commencé. Tu pourrais écrire en premier la prochaine fois.',
  'lately.unanswered.me':
    'Tes derniers messages sont encore ouverts. Une pause est très bien ; la porte reste ouverte.',
  'lately.unanswered.them': 'Ses derniers messages t’attendent. Une ligne courte suffit.',

  // This site
  site: 'Cette page',
  'site.use': 'Utiliser Tend sur {host}',
  'site.label': '{label} sur {host}',
  'site.none': 'Tend ne connaît pas de messagerie sur cette page.',
  'site.before':
    'Le navigateur dira « lire et modifier ». Tend lit la discussion ouverte sur cet ordinateur et n’envoie rien nulle part.',
  'site.framed': 'Les discussions de cette page viennent de {host} : le navigateur demandera les deux.',
  'site.denied': 'Rien n’a été activé. Tu peux le faire ici à tout moment.',
  'site.startersInstead': 'Trouver des mots pour commencer, sans aucune permission',
  'health.reading': {
    one: 'Lit cette discussion : {count} message, {composer}',
    other: 'Lit cette discussion : {count} messages, {composer}',
  },
  'health.post': 'Lit la publication à laquelle tu réponds : {composer}. Parle si tu le demandes, ne garde rien.',
  'health.composer': 'champ de saisie trouvé',
  'health.noComposer': 'pas de champ de saisie',
  'health.noThread': 'Activé. Aucune discussion n’est ouverte ici, ou on ne sait pas laquelle.',
  'health.changed': 'Ne trouve plus une partie de cette page. Tend reste silencieux ici.',
  'health.changedWhere': 'Pour un signalement : {sought}, {selector}',
  'health.waiting': 'Activé. Rien n’a encore été lu dans cet onglet.',
  'health.reload': 'Recharger la page',

  // Pause
  pause: 'Mettre Tend en pause',
  'pause.hour': 'Une heure',
  'pause.today': 'Aujourd’hui',
  'pause.open': 'Jusqu’à ce que je reprenne',
  'pause.until': 'En pause jusqu’à {time}',
  'pause.untilTomorrow': 'En pause pour aujourd’hui',
  'pause.untilResumed': 'En pause jusqu’à ce que tu reprennes',
  'pause.resume': 'Reprendre',

  // First time
  'first.title': 'De qui aimerais‑tu te rapprocher ?',
  'first.text':
    'Nomme une ou deux personnes. Tend te dit quand cela fait plus longtemps que d’habitude, et ne met personne d’autre dans la liste.',
  'first.name': 'Nom',
  'first.add': 'Ajouter',
  'first.try': 'Voir ce que fait Tend dans une discussion',

  // Ways on
  'go.people': 'Personnes et réglages',
};
