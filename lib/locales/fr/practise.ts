import type { Translation } from '@/lib/locales/catalogue';
import type { practise as english } from '@/lib/locales/en/practise';

/** What the Practise pages say, in French: starters, and using words with somebody. */
export const practise: Translation<typeof english> = {
  'practise.title': 'S’exercer',
  'practise.parts': 'Parties de S’exercer',
  'practise.part.starters': 'Mots pour commencer',
  'practise.part.interests': 'Par centre d’intérêt',
  'practise.part.kindness': 'Moments gentils',
  'practise.part.meeting': 'Nouvelles personnes',
  'practise.part.journal': 'Journal et semaine',
  'practise.part.check': 'Proximité et espace',
  'practise.part.myself': 'À propos de toi',

  // Starters
  'practise.starters': 'Mots pour commencer',
  'practise.hint': 'Copies-en et fais-en les tiens. Aucune permission n’est nécessaire pour cela.',
  'practise.search': 'Chercher des débuts',
  'practise.with': 'Pour',
  'practise.anybody': 'n’importe qui',
  'practise.when': 'Quand',
  'practise.when.ordinary': 'un jour comme un autre',
  'practise.when.hard': 'quelque chose lui est difficile',
  'practise.when.group': 'dans un groupe',
  'practise.depth': 'Profondeur',
  'practise.depth.any': 'léger ou profond',
  'practise.depth.1': 'bavardage',
  'practise.depth.2': 'opinions et projets',
  'practise.depth.3': 'sentiments et ce qui compte',
  'practise.depth.4': 'espoirs et souvenirs',
  'practise.depth.5': 'ce qu’on dit à peu de gens',
  'practise.tone': 'Ton',
  'practise.tone.any': 'tous les tons',
  'practise.tone.plain': 'simple',
  'practise.tone.warm': 'chaleureux',
  'practise.tone.playful': 'joueur',
  'practise.favourites': 'Seulement mes favoris',
  'practise.favouriteOf': 'Favori : {text}',
  'practise.found': { one: '{count} début', other: '{count} débuts' },
  'practise.foundNone': 'Rien avec ces mots et ces choix.',
  'practise.copy': 'Copier',
  'practise.copyOf': 'Copier : {text}',
  'practise.copied': 'Copié',
  'practise.copiedOf': 'Copié : {text}',
  'practise.use': 'Utiliser avec…',
  'practise.useOf': 'Utiliser avec quelqu’un : {text}',
  'practise.usedWith': 'Utilisé avec {name} en {month}',

  // Using words with somebody
  'use.title': 'Pour qui sont ces mots ?',
  'use.hint':
    'Les mots sont copiés et la discussion s’ouvre, pour que tu les colles, les changes et les envoies. Rien n’est envoyé tout seul.',
  'use.search': 'Chercher des personnes',
  'use.nobody': 'Personne ici à qui ces mots conviennent.',
  'use.more': {
    one: '{count} de plus : tape quelques lettres du nom.',
    other: '{count} de plus : tape quelques lettres d’un nom.',
  },
  'use.already': '{name} a reçu ces mots en {month}',
  'use.noChat':
    'Copié. Aucune discussion avec {name} n’a été vue ici jusqu’à présent ; colle les mots là où vous vous parlez.',
  'use.find': 'Copié. Cette discussion n’a pas d’adresse à elle. Cherche {name} dans {site} et colle les mots là.',
  'use.go': 'Aller à {site}',
  'use.close': 'Fermer',
};
