import { wordings } from '@/lib/phrases/phrase';

/** Openings by relationship, for when ideas were asked for. Quiet ones are for hard times. */
export const starters = [
  ...wordings('dig-deeper', {
    starter: {
      bestOfWeek: { text: 'What has been the best part of your week so far?', tone: 'warm' },
      learned: 'What have you learned lately that surprised you?',
      looking: { text: 'What are you looking forward to at the moment?', tone: 'warm' },
      freeDay: { text: 'If tomorrow were a free day, what would you do with it?', tone: 'playful' },
      song: { text: 'Which song could you listen to all day right now?', tone: 'playful' },
      cook: { text: 'What did you last cook that turned out really well?' },
      small: { text: 'What small thing made you smile today?', tone: 'warm' },
      changed: {
        text: 'What have you changed your mind about in the last few years?',
        depth: 3,
        for: ['friend', 'family', 'partner'],
      },
      proud: { text: 'What are you a little proud of at the moment?', depth: 3, for: ['friend', 'family', 'partner'] },
      time: {
        text: 'What would you like to have more time for?',
        depth: 2,
        for: ['friend', 'family', 'partner', 'new'],
      },
      thinking: { text: 'What has been on your mind a lot lately?', depth: 3, for: ['friend', 'family', 'partner'] },
      advice: { text: 'What is the best advice you were ever given?', depth: 2, for: ['friend', 'family', 'new'] },
      energy: { text: 'What gives you energy these days, and what takes it?', depth: 3, for: ['friend', 'partner'] },
      child: {
        text: 'What did you love doing as a child that you would do again?',
        depth: 2,
        for: ['friend', 'new', 'partner'],
      },
      grateful: { text: 'Who has been good to you lately?', depth: 3, for: ['friend', 'family'] },
      dream: { text: 'What would you try if you knew it could not go wrong?', depth: 3, for: ['friend', 'partner'] },
      hope: { text: 'What do you hope is different a year from now?', depth: 4, for: ['friend', 'partner'] },
      turning: {
        text: 'Which decision of the last few years are you most glad about?',
        depth: 4,
        for: ['friend', 'family', 'partner'],
      },

      brings: { text: 'What do you enjoy most about where you live?', for: ['new'] },
      weekend: { text: 'What does a good weekend look like for you?', for: ['new'] },
      into: { text: 'What have you been into lately?', for: ['new', 'friend'] },
      started: { text: 'What would you like to learn next?', depth: 2, for: ['new'] },
      place: { text: 'Which place around here would you show a visitor first?', for: ['new'] },
      evening: { text: 'Are you more a person for early mornings or late evenings?', for: ['new'] },

      grew: { text: 'What was a normal Sunday like when you were little?', depth: 3, for: ['family'] },
      tradition: { text: 'Which of our family traditions do you like most?', depth: 2, for: ['family'] },
      story: { text: 'Which family story would you like to hear again?', depth: 2, for: ['family'] },
      home: { text: 'What is new at home?', for: ['family'] },
      dish: { text: 'Which dish from back then is due for a comeback?', for: ['family'] },
      age: { text: 'What were you like at my age?', depth: 3, for: ['family'] },

      day: { text: 'Which part of today would you keep?', tone: 'warm', for: ['partner'] },
      us: { text: 'What should we do more often, the two of us?', depth: 3, for: ['partner'] },
      need: { text: 'What would make this week easier for you?', depth: 3, for: ['partner'] },
      loved: { text: 'When did you feel most looked after lately?', depth: 4, for: ['partner'] },
      again: { text: 'Which evening of ours would you like to have again?', depth: 4, tone: 'warm', for: ['partner'] },
      future: { text: 'What do you picture when you think of us in ten years?', depth: 5, for: ['partner'] },
    },
  }),
  ...wordings('listen', {
    starter: {
      going: { text: 'How is your week going?', for: ['new', 'friend', 'family', 'colleague'] },
      last: { text: 'How did things go since we last wrote?', for: ['friend', 'family'] },
      project: { text: 'How is the project coming along?', for: ['colleague'] },
      work: { text: 'What are you working on at the moment?', for: ['colleague', 'new'] },
      goodDay: { text: 'What went well for you this week?', for: ['colleague', 'friend', 'family'] },
      stuck: { text: 'Is there anything you are stuck on right now?', for: ['colleague'] },
      today: { text: 'How was your day, really?', tone: 'warm', for: ['partner', 'family'] },
      sleep: { text: 'How did you sleep?', for: ['partner', 'family'] },
    },
    group: {
      weekend: 'What is everyone up to this weekend?',
      good: { text: 'What was the best thing that happened to each of you this week?', tone: 'warm' },
    },
  }),
  ...wordings('appreciate', {
    starter: {
      glad: { text: 'It is good to have you around, just saying.', tone: 'warm', for: ['friend', 'family', 'partner'] },
      day: { text: 'Just because: you are a good friend.', tone: 'warm', for: ['friend'] },
      patience: { text: 'Thank you for your patience with me.', tone: 'warm', for: ['family', 'partner'] },
      everyday: {
        text: 'Thank you for all the small things you do that nobody mentions.',
        depth: 2,
        tone: 'warm',
        for: ['family', 'partner'],
      },
      work: { text: 'Thank you for being easy to work with.', for: ['colleague'] },
      with: { text: 'It is good to work with you.', for: ['colleague'] },
      meeting: { text: 'It is nice getting to know you.', for: ['new'] },
    },
  }),
  ...wordings('invite', {
    starter: {
      coffee: {
        text: 'Would you like to have a coffee, [{day}]? Another day is just as good.',
        tone: 'warm',
        for: ['friend', 'new'],
      },
      walk: {
        text: 'How about a walk, [{weekend}]? No worries if it does not suit.',
        tone: 'warm',
        for: ['friend', 'family', 'partner', 'new'],
      },
      cook: {
        text: 'Shall we cook something together, [{weekend}]? Say no if you would rather rest.',
        for: ['friend', 'family', 'partner'],
      },
      museum: {
        text: 'Would an hour at the museum be something for you, [{weekend}]? No is fine.',
        for: ['friend', 'family', 'new'],
      },
      call: {
        text: 'Do you have time for a short call, [{day}]? It can be another day too.',
        for: ['friend', 'family'],
      },
      film: {
        text: 'A film together, [{day}]? Your choice which one.',
        tone: 'warm',
        for: ['friend', 'partner', 'family'],
      },
      breakfast: {
        text: 'Breakfast out, [{weekend}]? Sleeping in is allowed too.',
        tone: 'playful',
        for: ['friend', 'partner'],
      },
      phones: { text: 'An evening without phones, [{day}]?', for: ['partner'] },
      market: {
        text: 'Would you like to come along to the market, [{weekend}]? No pressure.',
        for: ['friend', 'family', 'new'],
      },
    },
    quiet: {
      walk: {
        text: 'Would a quiet walk do you good, [{weekend}]? Saying no is fine.',
        tone: 'warm',
        for: ['friend', 'family', 'partner'],
      },
    },
  }),
  ...wordings('keep-in-touch', {
    starter: {
      saying: { text: 'Just saying hello. No need to answer right away.', tone: 'warm' },
      picture: { text: 'Do you have a picture from your week to share?', tone: 'playful', for: ['friend', 'family'] },
    },
    quiet: {
      thinking: { text: 'Thinking of you. No need to answer.', tone: 'warm' },
      today: { text: 'How are you today?', tone: 'warm' },
    },
  }),
  ...wordings('care', {
    starter: {
      how: { text: 'How are you, honestly?', depth: 2, tone: 'warm', for: ['friend', 'family', 'partner'] },
    },
    quiet: {
      need: { text: 'Is there something small that would help today?', tone: 'warm' },
      company: {
        text: 'Would you like company, or rather some quiet?',
        depth: 2,
        tone: 'warm',
        for: ['friend', 'family', 'partner'],
      },
      eat: { text: 'Have you had something to eat today?', tone: 'warm', for: ['friend', 'family', 'partner'] },
    },
  }),
  ...wordings('look-ahead', {
    starter: {
      next: { text: 'When shall we see each other next, maybe [{day}]?', tone: 'warm', for: ['friend', 'family'] },
      plan: { text: 'Shall we put something in the diary, [{weekend}]?', for: ['friend', 'family', 'partner'] },
      lunch: { text: 'Would [{lunch}] suit you for a short catch-up?', for: ['colleague'] },
    },
  }),
];
