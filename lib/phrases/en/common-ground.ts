import { wordings } from '@/lib/phrases/phrase';

/** Pastimes that go after "into" and "about" without an article. */
export const interestWords =
  /\b(?:photography|climbing|bouldering|hiking|running|swimming|wild swimming|cycling|sailing|rowing|kayaking|surfing|skiing|snowboarding|yoga|pilates|gymnastics|karate|judo|boxing|football|basketball|volleyball|rugby|cricket|tennis|badminton|squash|hockey|golf|chess|board games|gaming|gardening|baking|cooking|brewing|knitting|crochet|sewing|embroidery|pottery|ceramics|woodworking|carpentry|painting|drawing|sketching|calligraphy|origami|singing|opera|jazz|poetry|theatre|improv|dancing|salsa|ballet|astronomy|stargazing|birdwatching|birding|fishing|camping|travelling|geocaching|history|archaeology|philosophy|science fiction|sci-fi|anime|manga|podcasts|programming|robotics|electronics|beekeeping|foraging|volunteering)\b/g;

/** Questions on what both like, and first words to somebody new. Nothing is said of the writer. */
export const commonGround = wordings('common-ground', {
  shared: {
    into: 'How did you get into {interest}?',
    best: { text: 'What do you like best about {interest}?', tone: 'warm' },
    together: {
      text: 'Shall we do some {interest} together, [{weekend}]?',
      tone: 'warm',
      for: ['friend', 'family', 'partner'],
    },
    lately: 'What have you been up to with {interest} lately?',
    next: { text: 'With {interest}, what would you love to do next?', depth: 2 },
  },
  first: {
    into: 'What first drew you to {interest}?',
    like: { text: 'What is it about {interest} that you like?', tone: 'warm' },
    long: 'Has {interest} been your thing for long?',
    lately: 'What was the last good moment you had with {interest}?',
  },
  hello: {
    doing: { text: 'Hi, nice to meet you. What do you like doing most?', tone: 'warm', for: ['new'] },
    lately: { text: 'Hello, what have you enjoyed doing lately?', for: ['new'] },
  },
});
