import type { Catalogue } from '@/lib/locales/catalogue';

/** Values, interests and boundaries of one's own, in English. */
export const myself = {
  'self.private': 'Only you see this. No messenger’s page is ever shown it, and nobody is told.',
  'self.take': 'Remove',
  'self.takeOf': 'Remove: {item}',

  'self.values': 'What matters to you',
  'self.value': 'Something that matters to you',
  'self.valueExample': 'keeping my word',
  'self.valuesHint': 'A few are enough. Written down, they are easier to find again on a long day.',
  'self.valuesMore': 'Some to choose from',
  'value.honesty': 'honesty',
  'value.loyalty': 'loyalty',
  'value.humour': 'humour',
  'value.curiosity': 'curiosity',
  'value.calm': 'calm',
  'value.generosity': 'generosity',
  'value.fairness': 'fairness',
  'value.courage': 'courage',
  'value.learning': 'learning',
  'value.family': 'family',
  'value.freedom': 'freedom',
  'value.nature': 'nature',
  'value.beauty': 'beauty',
  'value.faith': 'faith',
  'value.reliability': 'being reliable',
  'value.adventure': 'adventure',
  'value.craft': 'making things well',
  'value.community': 'community',

  'self.interests': 'What you like doing',
  'self.interest': 'Something you like doing',
  'self.interestExample': 'photography',
  'self.interestsHint':
    'One or two words each. When somebody writes about the same, Tend can offer a question on it, if you ask for ideas.',

  'self.boundaries': 'What you would rather not talk about',
  'self.boundary': 'Something you leave out, and where',
  'self.boundaryExample': 'my health, at work',
  'self.boundariesHint':
    'Known beforehand, it is easier to leave out kindly. Nothing here is checked against what you write; it is for you.',

  'self.no': 'Kind ways to say no',
  'self.noHint': 'A no needs no reason. Short, friendly and clear is enough; said twice, it is still friendly.',
} as const satisfies Catalogue;
