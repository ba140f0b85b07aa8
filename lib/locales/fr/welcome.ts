import type { Translation } from '@/lib/locales/catalogue';
import type { welcome as english } from '@/lib/locales/en/welcome';

/** What the welcome page says, in French. */
export const welcome: Translation<typeof english> = {
  'welcome.title': 'Une présence douce et attentive dans tes messageries',
  'welcome.lead':
    'Tend remarque ce qu’on vient de te raconter et ce que tu voulais demander. Tend propose des mots ; tu les lis, les changes et les envoies. Tout reste sur cet ordinateur.',

  // Try it
  'try.title': 'Essaie ici même',
  'try.hint': 'Une discussion inventée. Sur cette page, rien n’est lu ni gardé.',
  'try.scenes': 'Deux moments',
  'try.plan': '« Let’s catch up soon »',
  'try.event': 'Son entretien était vendredi',
  'try.with': 'Discussion avec {name}',
  'try.you': 'Toi',
  'try.write': 'Écris un message',
  'try.bar': 'Tend',
  'try.instead': 'Une autre façon de le dire',
  'try.why': 'Pourquoi ça ?',
  'try.inserted': 'Inséré, pas envoyé',
  'try.silent': 'Tend se tait. C’est une réponse normale.',
  'try.again': 'Recommencer',

  // The made-up chats
  'scene.ana': 'Ana',
  'scene.plan.1': 'That was such a good evening!',
  'scene.plan.2': 'It was. I had missed this',
  'scene.plan.3': 'Me too. We really need to do this more often',
  'scene.plan.draft': 'Yes! Let’s catch up soon',
  'scene.event.1': 'I have my interview on Friday, a bit nervous',
  'scene.event.2': 'You prepared so well for it',
  'scene.event.3': 'Thanks, that helps',

  // One messenger
  'messenger.title': 'Choisis une messagerie',
  'messenger.before':
    'Tend ne lit rien tant que tu n’actives pas une messagerie. Le navigateur dira alors « lire et modifier » : ce sont ses mots pour toute extension qui voit une page.',
  'messenger.truth': 'Tend lit la discussion ouverte sur cet ordinateur et n’envoie rien nulle part.',
  'messenger.use': 'Activer {label}',
  'messenger.search': 'Chercher une messagerie',
  'messenger.none': 'Tend ne connaît pas encore de messagerie de ce nom.',
  'messenger.on': '{label} : activé, ouvrir',
  'messenger.denied': 'Rien n’a été activé. C’est très bien ; tu peux le faire plus tard avec l’icône de Tend.',
  'messenger.own':
    'Sur ton propre serveur ou celui de ton entreprise ({labels}) : ouvre la messagerie, puis clique sur l’icône de Tend.',

  // Three people
  'three.title': 'Nomme jusqu’à trois personnes dont tu aimerais te rapprocher',
  'three.hint': 'Seulement des noms. Ils restent sur cet ordinateur, et tu peux les retirer à tout moment.',
  'three.added': 'Dans Garder le contact',
  'three.take': 'Retirer',
  'three.remove': 'Retirer {name}',
  'three.enough': 'Trois, c’est un bon début. D’autres pourront venir plus tard.',

  // Habits
  'habits.title': 'Ce que Tend peut proposer',
  'habits.hint':
    'Tout est activé dès le départ, et chaque habitude peut être désactivée. Quelques-unes parlent d’elles-mêmes, avec trois suggestions à la fois au plus ; les autres attendent que tu cliques sur le signe de Tend.',
  'habits.all': 'Chaque habitude à part',

  'welcome.done': 'C’est tout.',
  'welcome.dashboard': 'Personnes et réglages',
};
