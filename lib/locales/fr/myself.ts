import type { Translation } from '@/lib/locales/catalogue';
import type { myself as english } from '@/lib/locales/en/myself';

/** Values, interests and boundaries of one's own, in French. */
export const myself: Translation<typeof english> = {
  'self.private':
    'Cela n’est visible que pour toi. Aucune page de messagerie ne le voit jamais, et personne n’en sait rien.',
  'self.take': 'Retirer',
  'self.takeOf': 'Retirer : {item}',

  'self.values': 'Ce qui compte pour toi',
  'self.value': 'Une chose qui compte pour toi',
  'self.valueExample': 'tenir parole',
  'self.valuesHint': 'Quelques-unes suffisent. Écrites, elles se retrouvent plus facilement un jour long.',
  'self.valuesMore': 'Quelques-unes au choix',
  'value.honesty': 'honnêteté',
  'value.loyalty': 'loyauté',
  'value.humour': 'humour',
  'value.curiosity': 'curiosité',
  'value.calm': 'calme',
  'value.generosity': 'générosité',
  'value.fairness': 'justice',
  'value.courage': 'courage',
  'value.learning': 'apprendre',
  'value.family': 'famille',
  'value.freedom': 'liberté',
  'value.nature': 'nature',
  'value.beauty': 'beauté',
  'value.faith': 'foi',
  'value.reliability': 'fiabilité',
  'value.adventure': 'aventure',
  'value.craft': 'faire les choses bien',
  'value.community': 'vie en commun',

  'self.interests': 'Ce que tu aimes faire',
  'self.interest': 'Une chose que tu aimes faire',
  'self.interestExample': 'photographie',
  'self.interestsHint':
    'Un ou deux mots chacune. Quand quelqu’un écrit sur le même sujet, Tend peut proposer une question là-dessus, si tu demandes des idées.',

  'self.boundaries': 'Ce dont tu préfères ne pas parler',
  'self.boundary': 'Une chose que tu laisses de côté, et où',
  'self.boundaryExample': 'ma santé, au travail',
  'self.boundariesHint':
    'Quand on le sait d’avance, il est plus facile de le laisser de côté gentiment. Rien ici n’est comparé à ce que tu écris ; c’est pour toi.',

  'self.no': 'Dire non gentiment',
  'self.noHint': 'Un non n’a pas besoin de raison. Court, amical et clair suffit ; dit deux fois, il reste amical.',
};
