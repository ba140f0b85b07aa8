/**
 * What somebody who read each message of `replies.jsonl` would have sent as an easy reply, by the short names its rows
 * use, for every occasion of an easy reply: the offer fits where one of them stands in the row.
 */
export const movesOf: Readonly<Record<string, string>> = {
  // thanks
  thanked: 'wel nw',
  kindness: 'tk ts td time',
  tip: 'tip tk',
  headsUp: 'ti pt tip',
  soundsGood: 'tk ti pt see',
  wishedBack: 'ytoo tk',
  // putting at ease, and wishes
  noWorries: 'nw apol getwell',
  noRush: 'rush nw',
  toBed: 'night',
  travelling: 'safe',
  rest: 'rest',
  getWell: 'getwell ohno',
  luck: 'luck fx',
  fingersCrossed: 'fx luck tou',
  enjoy: 'enjoy',
  luckyYou: 'enjoy joy',
  // meeting
  seeYou: 'see pt',
  onTheirWay: 'soon see',
  inMind: 'time when where think',
  lookedUp: 'check think',
  // news
  badNews: 'sorry ohno',
  worry: 'tou fx ohno',
  poorThing: 'ohno aww getwell',
  setback: 'ugh ohno shame sorry',
  nuisance: 'ugh ohno shame',
  hardGoing: 'tou sorry ohno ugh',
  hurtNow: 'ok ohno up',
  whatHappened: 'up ok ohno goon',
  bigNews: 'congrats joy',
  wellDone: 'done congrats joy',
  relief: 'relief joy lovely',
  birthdayToday: 'congrats joy bday',
  // short signs and questions
  laughed: 'haha',
  sweet: 'aww lovely joy',
  tasty: 'yum',
  surprised: 'wow',
  teased: 'goon up',
  itIsOver: 'good how',
  bestBit: 'good lovely joy',
  howCome: 'why',
  feeling: 'how sofar',
  greeted: 'how up',
};
