import type { Translation } from '@/lib/locales/catalogue';
import type { reasons as english } from '@/lib/locales/en/reasons';

/** Why an offer came now, and what a nudge noticed, in French. */
export const reasons: Translation<typeof english> = {
  // listen
  'listen.followUp': 'On vient de te le raconter.',
  'listen.event': 'L’autre a bientôt ceci : {event}.',
  'listen.open': 'Sa question sur {topic} est encore ouverte.',
  'listen.openPlain': 'Sa question est encore ouverte.',
  'listen.turned': 'On t’a raconté une chose importante ; ceci n’en dit encore rien.',
  // care
  'care.bad': 'Ce que l’autre a écrit est dur à vivre.',
  'care.good': 'On t’a annoncé une bonne nouvelle.',
  'care.apology': 'On t’a demandé pardon.',
  'care.blame': 'Il est difficile de répondre à « {words} » ; il est plus facile de parler de la fois où c’est arrivé.',
  'care.advice': 'On t’a raconté une chose difficile. Un mot là-dessus peut venir avant un conseil.',
  'care.atLeast': '« {words} » peut faire paraître petite une chose difficile.',
  'care.judging': '« {words} » peut sonner comme un verdict.',
  // appreciate
  'appreciate.favour': 'L’autre a fait quelque chose pour toi.',
  'appreciate.achieved': 'L’autre y a travaillé et te l’a dit.',
  'appreciate.thanked': 'On t’a dit merci.',
  'appreciate.plain': 'Tu pourrais nommer le geste : un merci touche mieux ainsi.',
  'appreciate.looks':
    'Ceci parle d’apparence. Des mots sur ce qu’on fait ou ce qu’on est comptent plus pour la plupart.',
  'appreciate.flattery': '« {words} », c’est beaucoup d’un coup. Une chose faite se croit plus facilement.',
  'appreciate.kind': 'L’autre a fait ou dit une chose gentille.',
  'appreciate.told': 'On t’a tenu au courant de quelque chose.',
  'care.ease': 'Un mot de toi rassure.',
  'care.wish': 'Un petit vœu va bien avec ce qui est écrit.',
  'lookAhead.meeting': 'Vous allez bientôt vous voir.',
  'lookAhead.time': 'Il y a un jour, et pas encore d’heure.',
  'listen.asked': 'On t’a posé une question.',
  'listen.sign': 'Un petit signe montre que tu l’as lu.',
  // look-ahead and invite
  'lookAhead.vague':
    '« {words} » laisse le jour ouvert. Avec un jour, il est plus facile de dire oui, ou un autre jour.',
  'lookAhead.theirs': 'L’autre aimerait le faire un de ces jours.',
  'lookAhead.moved': 'Cette fois, l’autre ne peut pas.',
  'lookAhead.confirm': {
    one: 'Vous avez prévu quelque chose demain.',
    other: 'Vous avez prévu quelque chose dans {count} jours.',
  },
  'lookAhead.promised': 'Tu as écrit que tu le ferais.',
  'invite.wish': 'L’autre aimerait le faire.',
  'invite.miss': 'L’autre aimerait te voir.',
  'invite.pressing': '« {words} » laisse peu de place pour un non.',
  'invite.open': 'Il n’y a pas encore de jour. Avec un jour, il est plus facile de répondre.',
  // shared-project and common-ground
  'sharedProject.named': 'L’autre t’a dit ce qu’il ou elle fait ou voudrait commencer.',
  'sharedProject.known': 'L’autre aime ceci : {interest}.',
  'commonGround.shared': 'C’est un sujet de vous deux : {interest}.',
  'commonGround.first': 'L’autre a écrit à ce sujet : {interest}.',
  'commonGround.hello': 'Vous êtes en train de faire connaissance.',
  // attachment
  'attachment.room': 'L’autre demande du temps ; ceci lui en laisse.',
  'attachment.ask': 'Une question simple laisse place à plus d’une raison.',
  'attachment.warm': 'Un mot court et chaleureux maintenant laisse du temps pour le reste.',
  'attachment.silence': '« {words} » prend un silence pour un non. Il peut y avoir d’autres raisons.',
  'attachment.closing': '« {words} » ferme le sujet juste après une chose gentille.',
  // tennis-match
  'tennis.back': 'Une question renvoie la balle.',
  'tennis.long': 'C’est long et parle surtout de ton côté jusqu’ici.',
  // keep-in-touch
  'keepInTouch.after': {
    one: 'C’était il y a {count} jour : {event}.',
    other: 'C’était il y a {count} jours : {event}.',
  },
  'keepInTouch.birthday': 'C’est son anniversaire aujourd’hui.',
  'keepInTouch.hard': 'C’est aujourd’hui le jour : {event}.',
  'keepInTouch.gap': 'Cela fait plus longtemps que d’habitude que vous ne vous êtes pas écrit ici.',
  'keepInTouch.later': 'On te l’a raconté il y a un moment.',
  // dig-deeper
  'digDeeper.starter': 'Une question qui laisse place à une vraie réponse.',
  'digDeeper.shallow': '« {words} » se contente d’un « ça va ». Ceci laisse place à plus.',
  // open-up
  'openUp.begin': 'Une petite chose sur toi va bien ici ; tu finis la phrase.',
  'openUp.heavy':
    'C’est beaucoup à porter pour une nouvelle connaissance. Une partie plus petite d’abord laisse de la place.',
  'openUp.asking': {
    one: 'Ton dernier message pose une question. Une petite chose sur toi donne de quoi t’en poser une.',
    other: 'Tes {count} derniers messages posent des questions. Une petite chose sur toi donne de quoi t’en poser une.',
  },
  // micro-steps
  'microSteps.next': 'Un petit pas de plus, si tu en as envie ; rester ici est très bien.',
  'microSteps.leap':
    'C’est un grand pas avec une nouvelle connaissance. Il est plus facile de dire oui à un plus petit.',
  // boundaries
  'boundaries.change': 'L’autre préfère quitter ce sujet.',
  'boundaries.no': 'On te demande quelque chose ; un non est permis.',
  'boundaries.pressed': 'Tu as dit non, et on te le redemande.',
  'boundaries.offLimits': 'L’autre a demandé de laisser « {topic} » tranquille.',
  'boundaries.confidence': 'Te l’a-t-on dit en confidence ?',
  'boundaries.afterNo': 'C’était un non. En rester là garde la porte ouverte.',
  'boundaries.intrusive': 'Beaucoup gardent cela pour eux. L’autre aimera peut-être en parler de soi-même.',
  // coach
  'coach.starter': 'Tu as demandé des idées.',
  'coach.pause': 'Tu peux t’arrêter là pour aujourd’hui.',
};
