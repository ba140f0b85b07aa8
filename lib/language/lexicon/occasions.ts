/** Things that happen on a day. `hard`: nobody is asked how it went. `private`: keeping it is never offered. */
const hard =
  'surgery|operation|funeral|scan|court|hearing|trial|biopsy|chemo|chemotherapy|radiotherapy|mri|wake|memorial|burial|cremation|custody hearing|tribunal|autopsy|inquest';
const sensitive =
  'surgery|operation|scan|biopsy|chemo|chemotherapy|radiotherapy|mri|ultrasound|checkup|check-up|colonoscopy|x-ray|blood test|therapy|therapist|counselling|counseling|rehab|detox|abortion|ivf|clinic|hospital|doctor|gp|dentist|smear|appointment|vaccination|' +
  'court|hearing|trial|tribunal|lawyer|solicitor|divorce|custody|probation|inquest|' +
  'church|mass|mosque|synagogue|temple|confession|baptism|christening|communion|confirmation|bar mitzvah|bat mitzvah|eid|ramadan|prayer|shabbat|' +
  'election|rally|protest|vote|canvassing|march|mortgage|loan|bankruptcy|tax|benefits|payday|debt';
const plain =
  'interview|exam|exams|finals|midterm|test|driving test|presentation|deadline|match|game|tournament|competition|race|marathon|half marathon|5k|10k|triathlon|audition|recital|concert|gig|show|performance|play|premiere|festival|' +
  'wedding|party|birthday|anniversary|graduation|reunion|baby shower|hen do|stag do|hen party|housewarming|dinner|barbecue|bbq|picnic|date|trip|holiday|vacation|flight|move|moving day|meeting|conference|workshop|class|course|lesson|training|' +
  "talk|speech|lecture|viva|defence|defense|thesis|project|launch|opening|exhibition|sale|open day|parents evening|parents' evening|review|appraisal|assessment|trial shift|shift|first day|start date|night out|date night|sleepover|camp|hike|swim|run|ride|tour|rehearsal|rehearsals|results|quiz|pub quiz|match day|final|semi final|semi-final|camping|school play|sports day|prom|retreat|inspection|viewing";

const every = `${hard}|${sensitive}|${plain}`.split('|');
const longestFirst = [...new Set(every)].toSorted((a, b) => b.length - a.length).join('|');

/** Event nouns as a source for patterns, longest first. */
export const occasionWords = `(?:${longestFirst})`;

const single = new Set(every.filter((word) => !word.includes(' ')));
export const eventNoun = (word: string): boolean =>
  single.has(word) &&
  !/^(?:move|play|show|talk|run|ride|swim|march|vote|launch|review|date|test|hike|sale|trial|tour|race|match|camp)$/.test(
    word,
  );

const hardPattern = new RegExp(`\\b(?:${hard})\\b`);
const privatePattern = new RegExp(`\\b(?:${sensitive})\\b`);

export const isHard = (phrase: string): boolean => hardPattern.test(phrase) && !/trial shift/.test(phrase);
export const isPrivate = (phrase: string): boolean => privatePattern.test(phrase);
