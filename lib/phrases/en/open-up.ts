import { wordings } from '@/lib/phrases/phrase';

const CLOSE = ['friend', 'family', 'partner'] as const;

/** Beginnings of something small about oneself: they end open at the caret, and the writer says the rest. */
export const openUp = wordings('open-up', {
  memory: {
    back: { text: 'That takes me back to ', depth: 2 },
    time: { text: 'It makes me think of the time ', depth: 2 },
    ours: { text: 'Where I grew up, it was ', depth: 2 },
    rather: { text: 'Back then, I was more the one who ', depth: 3 },
    keep: { text: 'What has stayed with me from those years is ', depth: 4, for: CLOSE },
  },
  taste: {
    mine: 'Mine would be ',
    more: 'With me it is more ',
    never: { text: 'I have never quite understood ', tone: 'playful' },
    first: { text: 'What got me into it was ', depth: 2 },
  },
  hope: {
    list: { text: 'On my own list there is ', depth: 2 },
    day: { text: 'What I would like to do one day is ', depth: 3 },
    holds: { text: 'What has kept me from it so far is ', depth: 4, for: CLOSE },
  },
  asked: {
    short: 'The short answer: ',
    lately: 'Lately it has been ',
    honest: { text: 'To be honest, ', depth: 2 },
    mind: { text: 'What is on my mind most is ', depth: 3, for: CLOSE },
  },
  family: {
    ours: { text: 'In my family it is ', depth: 2 },
    mine: { text: 'Mine would have said ', depth: 2, tone: 'playful' },
    learned: { text: 'What I took from mine is ', depth: 4, for: CLOSE },
  },
  told: {
    side: 'On my side, ',
    best: { text: 'The best bit of my week was ', depth: 2 },
    same: { text: 'For me it was rather ', depth: 2 },
    think: { text: 'What I have come to think is ', depth: 3 },
    harder: { text: 'The harder part of it for me is ', depth: 4, for: CLOSE },
  },
  balance: {
    too: 'A little about me, too: ',
    week: 'To say something of my own week: ',
  },
});

/** What is a lot to be told by somebody one hardly knows, said of oneself. */
export const heavy =
  /\b(?:i(?:'ve| have)? (?:was|been|got) (?:sexually )?(?:abused|assaulted|raped|molested|beaten)|i(?:'m| am|m| was|'ve been| have been) (?:an? (?:addict|alcoholic)|in rehab|bipolar|(?:clinically |so |really |very )?depressed|traumati[sz]ed|anorexic|bulimic|in (?:so much |heavy )?debt|bankrupt)|my (?:trauma|abuser|addiction|eating disorder|therapist says|abortion|miscarriage)|i(?:'ve| have)? (?:had|have|suffer(?:ed)? from) (?:an? )?(?:depression|ptsd|breakdown|abortion|miscarriage|panic attacks|eating disorder|drug problem|drinking problem)|my (?:dad|father|mum|mom|mother|ex|husband|wife|stepdad) (?:used to )?(?:hit|beat|abused?|cheated on|left) (?:me|us)|i(?:'ve| have) never told (?:any(?:one|body)|a soul)|i hate (?:myself|my (?:life|body)))\b/i;

/** "I have never told anyone about this band": not about oneself. */
export const lighter =
  /\b(?:lol|haha\w*|jk|joking|episode|film|movie|song|book|series|game|in the story|my character)\b/i;

/** Takes the place of the sentence: the same, without the weight. */
export const gentler = 'Things have been hard for a while; more another time, if you like.';
