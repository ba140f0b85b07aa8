import { say } from '@/components/say';

/** Values to choose from; anything else can be written. Ids are stored. */
export const valueIds = [
  'honesty',
  'loyalty',
  'humour',
  'curiosity',
  'calm',
  'generosity',
  'fairness',
  'courage',
  'learning',
  'family',
  'freedom',
  'nature',
  'beauty',
  'faith',
  'reliability',
  'adventure',
  'craft',
  'community',
] as const;

type ValueId = (typeof valueIds)[number];

const isKnown = (value: string): value is ValueId => valueIds.some((id) => id === value);

/** As it is shown: a known value in the language of the page, any other in the person's own words. */
export const valueName = (value: string): string => (isKnown(value) ? say(`value.${value}`) : value);
