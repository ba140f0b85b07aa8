import { advise, allOn } from '@/lib/coach/advise';
import { noHistory } from '@/lib/coach/history';
import { habits } from '@/lib/habits';
import { moment } from '../habits/moment';

/** One message of a private conversation, as the files of messages hold it. */
export interface Heard {
  id: string;
  context: string[];
  text: string;
}

/** The offers unasked, best first. */
export function offersFor({ context, text }: Heard, seed: string): { phrase: string; text: string }[] {
  const lines = [...context, `them: ${text}`].map((line) => line.replaceAll(/\s*\n\s*/g, ' ')).join('\n');
  return advise(moment(lines, { seed }), habits, noHistory, allOn).offers.map((offer) => ({
    phrase: offer.phrase,
    text: offer.text,
  }));
}
