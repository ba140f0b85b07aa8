import type { Translation } from '@/lib/locales/catalogue';
import type { habits as english } from '@/lib/locales/en/habits';

/** How the habits present themselves on the pages, in French: name, what it does, and one example. Offers are in English. */
export const habits: Translation<typeof english> = {
  'habit.dig-deeper': 'Aller plus loin',
  'habit.dig-deeper.does':
    'Quand tu demandes des idées : des questions qui laissent place à une vraie réponse, aussi profondes qu’il vous convient.',
  'habit.dig-deeper.example': '« How are you? » → « What has your week been like? »',
  'habit.micro-steps': 'Petits pas',
  'habit.micro-steps.does':
    'Quand tu demandes des idées : un petit pas plus près, jamais deux, et aucun tant qu’un autre est sans réponse.',
  'habit.micro-steps.example': 'Après quelques bons échanges → « A coffee in town, Thursday after work? »',
  'habit.open-up': 'S’ouvrir',
  'habit.open-up.does': 'Quand tu demandes des idées : le début d’une petite chose sur toi, que tu termines toi-même.',
  'habit.open-up.example': '« We spent every summer at the lake » → « That takes me back to … »',
  'habit.boundaries': 'Limites',
  'habit.boundaries.does': 'Un non gentil, une façon de quitter un sujet, et du soin pour ce qu’on t’a confié.',
  'habit.boundaries.example': '« I’d rather not talk about it » → « Of course, let’s leave it there. »',
  'habit.invite': 'Inviter',
  'habit.invite.does': 'Des invitations sans pression, avec un jour, une activité et une façon facile de dire non.',
  'habit.invite.example': '« Coffee on Saturday? No worries if not. »',
  'habit.listen': 'Écouter',
  'habit.listen.does':
    'Des questions sur ce qu’on vient de te dire, et un mot quand une question pour toi est encore ouverte.',
  'habit.listen.example': '« I finished the pottery course » → « What was the pottery course like? »',
  'habit.tennis-match': 'Renvoyer la balle',
  'habit.tennis-match.does':
    'Une question en retour quand un message est long et parle de soi. Compte comment une discussion se partage.',
  'habit.tennis-match.example': '« And how was your week? »',
  'habit.keep-in-touch': 'Garder le contact',
  'habit.keep-in-touch.does': 'Un bonjour après un long moment, et après quelque chose qui l’attendait.',
  'habit.keep-in-touch.example': 'Entretien vendredi → « How did the interview go? »',
  'habit.appreciate': 'Remercier',
  'habit.appreciate.does': 'Des mercis qui nomment le geste, et des compliments sur l’effort et le caractère.',
  'habit.appreciate.example': '« Thanks for driving me » → ce que cela a représenté pour toi.',
  'habit.look-ahead': 'Regarder devant',
  'habit.look-ahead.does': 'Change « un de ces jours » en un jour.',
  'habit.look-ahead.example': '« Let’s catch up soon » → « Thursday after work? »',
  'habit.care': 'Prendre soin',
  'habit.care.does': 'D’abord un mot gentil quand la nouvelle est mauvaise, une joie partagée quand elle est bonne.',
  'habit.care.example': '« I got the job » → « Congratulations, you worked for this. »',
  'habit.shared-project': 'Faire quelque chose ensemble',
  'habit.shared-project.does':
    'Quand tu demandes des idées : un petit projet autour d’une chose que l’autre aime ou voudrait commencer.',
  'habit.shared-project.example': '« I want to learn the guitar » → « Shall we start together, Saturday? »',
  'habit.common-ground': 'Trouver des gens proches de toi',
  'habit.common-ground.does':
    'Quand tu demandes des idées : un pont vers ce que vous aimez tous les deux, et les premiers mots pour une nouvelle connaissance.',
  'habit.common-ground.example': 'Vous aimez tous les deux l’escalade → « What do you like best about climbing? »',
  'habit.attachment': 'Proximité et espace',
  'habit.attachment.does':
    'Seulement après ton propre questionnaire : un mot calme, ou de l’espace, là où tu sais que tu en as besoin. Ne dit rien de personne d’autre.',
  'habit.attachment.example': '« Guess you don’t care » → « Is everything okay with you? »',
  'habit.know-yourself': 'Se connaître',
  'habit.know-yourself.does':
    'Tes valeurs, tes centres d’intérêt et ton journal, sur tes propres pages. Ne dit rien dans une discussion.',
  'habit.know-yourself.example': '« Qu’est-ce qui a compté pour toi cette semaine ? »',

  'switch.listen': 'Écouter',
  'switch.listen.does': 'Des questions sur ce qu’on t’a dit ; une qui est encore ouverte.',
  'switch.kind': 'Bienveillance',
  'switch.kind.does': 'L’attention d’abord, des mercis qui nomment le geste.',
  'switch.touch': 'Garder le contact',
  'switch.touch.does': 'Un bonjour après un moment, ou après un grand jour.',
  'switch.plans': 'Faire des projets',
  'switch.plans.does': 'Un jour au lieu de « un de ces jours ».',
};
