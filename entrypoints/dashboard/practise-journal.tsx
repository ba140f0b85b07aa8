import { JournalEntries } from './practise-journal-entries';
import { JournalWriting } from './practise-journal-writing';
import { LookBack } from './practise-week';

/** The week in facts, and words of one's own. */
export function Journal() {
  return (
    <>
      <LookBack />
      <JournalWriting />
      <JournalEntries />
    </>
  );
}
