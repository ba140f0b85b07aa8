import { expect, test } from 'vitest';
import { placesFor } from '@/entrypoints/dashboard/practise-places';

test.each([
  ['wild swimming', 'places.move.1'],
  ['photography', 'places.picture.1'],
  ['pottery', 'places.make.1'],
  ['board games', 'places.play.1'],
  ['birdwatching', 'places.nature.1'],
  ['science fiction', 'places.learn.1'],
  ['volunteering', 'places.help.1'],
  ['collecting stamps', 'places.any.1'],
])('%s is met at %s', (interest, first) => {
  expect(placesFor(interest)[0]).toBe(first);
});
