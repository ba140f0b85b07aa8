import type { Key } from '@/components/say';

/** What is done alike is met alike: kinds of interests, by words in them. */
const kinds = {
  move: 'running|climbing|boulder|hiking|swim|cycling|sailing|rowing|kayak|surf|ski|yoga|pilates|gymnastics|karate|judo|boxing|ball|rugby|cricket|tennis|badminton|squash|hockey|golf|dancing|salsa|ballet|sport',
  picture: 'photo|painting|drawing|sketching|calligraphy',
  make: 'baking|cooking|brewing|knitting|crochet|sewing|embroidery|pottery|ceramics|wood|carpentry|origami|robot|electronics|craft',
  play: 'chess|game|gaming|cards|puzzle|anime|manga',
  stage: 'singing|opera|jazz|theatre|improv|music|guitar|piano|choir|band|poetry',
  nature: 'garden|bird|astronomy|star|fishing|camping|bee|foraging|nature|geocaching',
  learn: 'history|archaeology|philosophy|fiction|reading|book|language|podcast|programming|travel|film',
  help: 'volunteer|charity|helping',
} as const;

type Kind = keyof typeof kinds;

const names = Object.keys(kinds) as Kind[];

/** Ideas where people of an interest meet. */
export function placesFor(interest: string): Key[] {
  const kind = names.find((name) => new RegExp(`(?:${kinds[name]})`, 'i').test(interest)) ?? 'any';
  return ([1, 2, 3] as const).map((idea): Key => `places.${kind}.${idea}`);
}
