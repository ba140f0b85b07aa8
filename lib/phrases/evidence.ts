import type { Evidence } from '@/lib/coach/advice';
import { careStudies } from './studies/care';
import { closenessStudies } from './studies/closeness';
import { kindWordStudies } from './studies/kind-words';
import { planStudies } from './studies/plans';
import { strangerStudies } from './studies/strangers';
import { talkStudies } from './studies/talk';
import { touchStudies } from './studies/touch';

const KARDAS =
  'Overly shallow? Miscalibrated expectations create a barrier to deeper conversation. Journal of Personality and Social Psychology 122(3).';

/** Studies behind the habits: what was found in one plain sentence, and how far it carries. */
export const evidence: readonly Evidence[] = [
  ...talkStudies,
  ...touchStudies,
  ...kindWordStudies,
  ...careStudies,
  ...planStudies,
  ...closenessStudies,
  ...strangerStudies,
  {
    id: 'deepTalk',
    study: 'Kardas, Kumar and Epley 2022',
    finding: 'Strangers expected deep talk to be more awkward and less connecting than it then was.',
    limit: 'Strangers; about friends people guess about right.',
    source: KARDAS,
  },
  {
    id: 'othersCare',
    study: 'Kardas, Kumar and Epley 2022',
    finding: 'People kept to small talk because they underestimated how much the other person would care.',
    limit: 'Twelve experiments between strangers.',
    source: KARDAS,
  },
  {
    id: 'deeperChoice',
    study: 'Kardas, Kumar and Epley 2022',
    finding: 'People who were told how deep talk really goes chose deeper questions.',
    limit: 'Twelve experiments between strangers.',
    source: KARDAS,
  },
  {
    id: 'intimateQuestions',
    study: 'Pei and Jurgens 2020',
    finding: 'People ask more personal things of close friends and of total strangers than of those in between.',
    limit: 'Counted by a program in 80.5 million written questions.',
    source: 'Quantifying intimacy in language. EMNLP 2020.',
  },
  {
    id: 'disclosure',
    study: 'Collins and Miller 1994',
    finding: 'People who tell something of themselves tend to be liked more, and we like those we have told something.',
    limit: 'A summary of older studies; people also tell more to those they like already.',
    source: 'Self-disclosure and liking: a meta-analytic review. Psychological Bulletin 116(3).',
  },
  {
    id: 'listenersLike',
    study: 'Sprecher, Treger, Wondra, Hilaire and Wallpe 2013',
    finding: 'Where one told and the other listened, the listener liked the teller more than the other way round.',
    limit: 'One study of first meetings.',
    source:
      'Taking turns: reciprocal self-disclosure promotes liking in initial interactions. Journal of Experimental Social Psychology 49(5).',
  },
  {
    id: 'turnByTurn',
    study: 'Sprecher, Treger, Wondra, Hilaire and Wallpe 2013',
    finding: 'Pairs who took turns in telling liked each other more than pairs where one told and the other listened.',
    limit: 'One study of first meetings.',
    source:
      'Taking turns: reciprocal self-disclosure promotes liking in initial interactions. Journal of Experimental Social Psychology 49(5).',
  },
  {
    id: 'stepByStep',
    study: 'Aron, Melinat, Aron, Vallone and Bator 1997',
    finding:
      'Pairs whose questions grew more personal step by step felt closer afterwards than pairs who made small talk.',
    limit: 'Students who did not know each other, in 45 minutes in a laboratory.',
    source: 'The experimental generation of interpersonal closeness. Personality and Social Psychology Bulletin 23(4).',
  },
  {
    id: 'pressure',
    study: 'Bohns 2016',
    finding: 'People who asked for something misjudged how awkward it is for the other person to say no.',
    limit: 'A review of studies with requests to strangers, mostly small ones and in person.',
    source:
      '(Mis)understanding our influence over others: a review of the underestimation-of-compliance effect. Current Directions in Psychological Science 25(2).',
  },
  {
    id: 'confidences',
    study: 'Slepian and Greenaway 2018',
    finding: 'Being told a secret went along with feeling closer to that person, and with a burden to carry.',
    limit: 'Three online studies by questionnaire; what happens when a secret is passed on was not looked at.',
    source: 'The benefits and burdens of keeping others’ secrets. Journal of Experimental Social Psychology 78.',
  },
  {
    id: 'sensitiveQuestions',
    study: 'Tourangeau and Yan 2007',
    finding: 'Questions on money, sex and the like were left unanswered, or answered untruly, more often than others.',
    limit: 'A summary of surveys, not of talks; between friends such questions are often welcome.',
    source: 'Sensitive questions in surveys. Psychological Bulletin 133(5).',
  },
];

/** By id; an unknown one is a mistake in a habit. */
export function evidenceOf(id: string): Evidence {
  const found = evidence.find((one) => one.id === id);
  if (!found) throw new Error(`evidence: there is no "${id}".`);
  return found;
}
