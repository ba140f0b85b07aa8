import { describe, expect, test } from 'vitest';
import { momentWithin } from '@/lib/sites/page/within';

const now = new Date(2026, 10, 25, 12).getTime();

describe('a moment in a sentence', () => {
  test.each([
    ['en', '. Received on November 3, 2026 at 12:35 PM. Read. 2 reactions', new Date(2026, 10, 3, 12, 35)],
    ['en', 'Sent on Tue, Nov 3, 7:05 AM', new Date(2026, 10, 3, 7, 5)],
    // "am" is no half of the day here.
    ['de', '. Empfangen am 3. November 2026 um 12:35.', new Date(2026, 10, 3, 12, 35)],
    ['ar', '. تم الاستلام في 3 نوفمبر 2026 في 12:35 م.', new Date(2026, 10, 3, 12, 35)],
    ['es', 'Recibido el 3 de noviembre de 2026, 7:05 p. m. Leído.', new Date(2026, 10, 3, 19, 5)],
  ])('%s: %s', (language, sentence, moment) => {
    expect(momentWithin(sentence, language, now)).toBe(moment.getTime());
  });

  test.each([
    'Sent on November 3, 2026 at 7:05 ip. Read.',
    'Sent ip. 7:05, November 3, 2026',
    'Received at 12:35 PM.',
    'Sent on November 3. Read.',
    'Read.',
    '',
  ])('"%s" has none', (sentence) => {
    expect(momentWithin(sentence, 'en', now)).toBeNull();
  });
});
