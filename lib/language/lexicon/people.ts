const family =
  'mum|mom|mommy|mummy|mam|dad|daddy|father|mother|parents|sister|brother|sis|bro|twin|son|daughter|kid|kids|child|children|baby|toddler|husband|wife|partner|fiance|fiancee|' +
  'boyfriend|girlfriend|nan|nana|gran|granny|grandma|grandpa|grandad|granddad|grandfather|grandmother|grandparents|grandson|granddaughter|aunt|auntie|aunty|uncle|cousin|cousins|niece|nephew|nieces|nephews|' +
  'stepmum|stepmom|stepdad|in-laws|mother-in-law|father-in-law|sister-in-law|brother-in-law|godmother|godson|family';
const friends =
  'friend|friends|mate|mates|bestie|buddy|pal|flatmate|flatmates|roommate|roommates|housemate|housemates|neighbour|neighbours|neighbor|neighbors';
const work =
  'boss|manager|colleague|colleagues|coworker|coworkers|co-worker|teacher|coach|student|students|pupil|pupils|client|supervisor|tutor|landlord|doctor|team';
const pets = 'dog|cat|puppy|pup|kitten|hamster|rabbit|bunny|horse|pony|parrot|guinea pig|pet|budgie|tortoise';

const list = `${family}|${friends}|${work}|${pets}`;

/** People and animals one calls one's own; a source for patterns. */
export const kinWords = `(?:${list})`;
export const petWords = `(?:${pets})`;
export const familyWords = `(?:${family})`;

const all = new Set(list.split('|'));
export const isKin = (word: string): boolean => all.has(word);

/** Said without "my": "mum is flying out". */
export const bareKin = /^(?:mum|mom|mam|dad|nan|nana|gran|granny|grandma|grandpa|grandad|granddad)$/;
