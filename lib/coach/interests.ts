import { interestWords } from '@/lib/phrases/en/common-ground';
import type { Said } from './turn';

/** What somebody says they do or like, as they wrote it, latest first. */
export function interestsIn(said: readonly Pick<Said, 'reading'>[]): string[] {
  const clauses = said.flatMap(({ reading }) => reading.clauses).toReversed();
  return clauses.flatMap(({ subject, polarity, feeling, jest, text }) =>
    (subject === 'me' || subject === 'we') && polarity === 'plain' && feeling >= 0 && !jest
      ? (text.toLowerCase().match(interestWords) ?? [])
      : [],
  );
}
