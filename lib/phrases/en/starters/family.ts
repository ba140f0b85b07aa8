import { wordings } from '@/lib/phrases/phrase';

const FAMILY = ['family'] as const;

/** Openings in the family: everyday ones, and questions one is glad to have asked. */
export const family = [
  ...wordings(
    'dig-deeper',
    {
      starter: {
        home: 'What is new at home?',
        garden: 'What is growing in the garden or on the balcony?',
        sundayTable: 'What was on the table on Sunday?',
        heardFrom: 'Who in the family have you heard from lately?',
        evenings: 'What do you watch after dinner these days?',
        lastWalk: 'Where did your last walk take you?',
        yourStreet: 'What is new on your street?',
        laughHome: { text: 'What made everybody laugh at home lately?', tone: 'playful' },
        freeMorning: 'What does a slow morning look like at yours?',
        visitors: 'Who came to visit lately?',
        oldestKitchen: { text: 'What is the oldest thing in your kitchen?', tone: 'playful' },
        repairing: { text: 'Which thing at home is being repaired at the moment?', tone: 'playful' },
        baking: 'What came out of the oven lately?',
        newFind: 'What did you find in the attic or the cellar lately?',
      },
    },
    { for: FAMILY },
  ),
  ...wordings(
    'dig-deeper',
    {
      starter: {
        tradition: 'Which of our family traditions do you like most?',
        story: 'Which family story would you like to hear again?',
        dish: { text: 'Which dish from back then is due for a comeback?', depth: 1 },
        recipe: 'Which recipe of yours is worth passing on?',
        oldPhoto: { text: 'Is there an old photo you like and could send?', tone: 'warm' },
        wayToSchool: 'What was your way to school like?',
        earlyWork: 'How did you earn your first money?',
        houseSmell: 'What did the house you grew up in smell like?',
        summers: 'What did summers look like when you were a child?',
        grandparents: 'What were your grandparents like?',
        howMet: { text: 'How did the two of you meet, the long version?', tone: 'warm' },
        byHeart: 'Which song did everybody know by heart back then?',
        trouble: { text: 'What did you get into trouble for as a child?', tone: 'playful' },
        schoolFriend: 'Who was your best friend at school, and where are they now?',
        firstWages: { text: 'What did you spend your first wages on?', tone: 'playful' },
        wentOut: 'Where did people go out when you were young?',
        familyHoliday: 'Which family holiday would you do again?',
        oldestThing: 'What is the oldest thing in the family, and where is it from?',
        taughtCook: 'Who taught you to cook?',
        names: 'How were the names in our family chosen?',
        bedtime: 'Which stories were you told as a child?',
        saying: { text: 'Which saying of your parents do you catch yourself using?', tone: 'playful' },
        celebrated: 'How were birthdays celebrated when you were small?',
        takeAfter: 'Who in the family do you take after?',
        handOver: { text: 'Which job around the house would you happily hand over?', tone: 'playful' },
        argument: { text: 'What was there always an argument about at home?', tone: 'playful' },
        hideout: 'Where did you hide as a child when you wanted to be alone?',
        firstHome: 'What was your first own place like?',
      },
    },
    { depth: 2, for: FAMILY },
  ),
  ...wordings(
    'dig-deeper',
    {
      starter: {
        grew: 'What was a normal Sunday like when you were little?',
        age: 'What were you like at my age?',
        nobodyKnows: 'What are you proud of that nobody in the family knows?',
        onPurpose: 'What did you do differently from your parents, on purpose?',
        tookOver: 'What did you pick up from your parents without noticing?',
        dreamtOf: 'What did you dream of doing when you were twenty?',
        helpedFamily: { text: 'Who helped the family when it mattered?', tone: 'warm' },
        atHome: 'When did you last feel really at home somewhere?',
        changedFamily: 'What has changed most in our family, do you think?',
        ownRole: 'Which role do you have in the family, and do you like it?',
        notAsked: 'What does nobody in the family ever ask you?',
        older: 'What is good about getting older?',
        theseEvenings: { text: 'How are the evenings for you these days?', tone: 'warm' },
        realHelp: { text: 'What would be a real help to you right now?', tone: 'warm' },
        worthIt: 'What was a lot of work and worth it?',
        firstYears: 'What were the first years on your own like?',
        gladNot: { text: 'What are you glad to be done with for good?', tone: 'playful' },
      },
    },
    { depth: 3, for: FAMILY },
  ),
  ...wordings(
    'dig-deeper',
    {
      starter: {
        throughHard: 'How did the family get through the hard years?',
        today: 'Is there something you would do differently today?',
        wishFamily: { text: 'What would you wish for our family in the next years?', tone: 'warm' },
        longToLearn: 'What took you a long time to learn about family?',
        askParents: 'What do you wish you had asked your own parents?',
        ordinaryDay: { text: 'Which ordinary day would you like to live once more?', tone: 'warm' },
      },
    },
    { depth: 4, for: FAMILY },
  ),
  ...wordings(
    'appreciate',
    { starter: { keepGoing: { text: 'Thank you for everything you keep going at home.', tone: 'warm' } } },
    { for: FAMILY },
  ),
  ...wordings(
    'invite',
    {
      starter: {
        cake: { text: 'Coffee and cake, [{weekend}]? A no is fine too.', tone: 'warm' },
        bake: { text: 'Shall we bake something, [{weekend}]? Eating is optional.', tone: 'playful' },
      },
    },
    { for: FAMILY },
  ),
];
