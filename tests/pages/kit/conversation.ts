import type { Entry, Said } from './contract';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** Who is in a chat: the names messages go by. */
export interface People {
  me: string;
  them: readonly [string, ...string[]];
}

/** Writes a chat line by line; days get their headings. */
class Talk {
  readonly entries: Entry[] = [];
  private number = 0;

  constructor(
    private readonly people: People,
    private at: number,
  ) {}

  /** Lets time go by, or goes on at a moment. */
  later(by: number) {
    this.at += by;
  }

  on(at: number) {
    this.at = at;
  }

  say(who: 'me' | number, text: string, more: Partial<Said> = {}) {
    this.add({ kind: 'said', ...this.written(who), text, ...more });
  }

  leave(kind: 'picture' | 'deleted', who: 'me' | number) {
    this.add({ kind, ...this.written(who) });
  }

  notice(text: string) {
    this.add({ kind: 'notice', number: ++this.number, at: this.at, text });
  }

  /** Another person of the chat: of two people the same one. */
  private written(who: 'me' | number) {
    const { me, them } = this.people;
    const from = who === 'me' ? 'me' : 'them';
    return {
      number: ++this.number,
      from,
      author: who === 'me' ? me : them[who % them.length]!,
      at: this.at,
    } as const;
  }

  private add(entry: Entry) {
    const last = this.entries.at(-1);
    const heading = !last || new Date(last.at).toDateString() !== new Date(entry.at).toDateString();
    if (heading) this.entries.push({ kind: 'day', at: entry.at });
    this.entries.push(entry);
    this.later(minute);
  }
}

/** Everything a reader has to get right, in one chat: made for Berlin in the autumn of 2026. */
export function everything(people: People, now: number): Entry[] {
  const talk = new Talk(people, Date.parse('2026-10-24T21:58:20Z'));
  talk.say(0, 'Still up?');
  talk.say('me', 'Just about to sleep');
  // Midnight.
  talk.say(0, 'Happy Sunday then 🌙');
  talk.say('me', 'Three things:\nthe keys\nthe cake\nand 2 < 3 && "5" > \'4\'');
  // The night the clock shows two o'clock twice.
  talk.on(Date.parse('2026-10-25T00:30:00Z'));
  talk.say(1, 'The clocks go back tonight');
  talk.on(Date.parse('2026-10-25T01:30:00Z'));
  talk.say('me', 'An hour more of it');
  talk.on(Date.parse('2026-10-25T02:05:40Z'));
  talk.say(0, 'Now I really sleep', { reaction: '😴' });

  talk.on(Date.parse('2026-11-03T08:15:00Z'));
  talk.notice('Ada changed the picture');
  talk.say('me', 'Yes, the one by the sea', { quotes: 'Which walk do you mean?' });
  talk.say(0, 'https://example.org/walk', { preview: 'A long walk by the sea' });
  talk.say(1, 'I would love that', { quotes: 'Yes, the one by the sea', reaction: '❤️' });
  talk.say(0, 'See you at seven', { edited: true });
  talk.leave('deleted', 0);
  talk.leave('deleted', 'me');
  talk.leave('picture', 0);
  talk.leave('picture', 'me');
  talk.say('me', '👍🏽');
  talk.say(0, '👩‍👩‍👧 🇵🇹 and 😀');
  talk.later(3 * hour);
  for (const who of ['me', 0, 1, 0, 'me', 'me', 0, 'me', 0, 1] as const) talk.say(who, 'ok');

  talk.on(Date.parse('2026-11-20T17:40:00Z'));
  talk.say(0, 'كيف حالك اليوم؟ 😊');
  talk.say('me', 'الحمد لله, and you?');
  talk.say(1, 'נפגשים ב-12:00');
  // Words that look like the page's own.
  talk.say(0, 'You: 7:05 PM');
  talk.say('me', 'Ana Lima said: ok. Received on May 3, 2026 at 10:01 AM.');
  talk.say(0, '[10:01, 5/3/2026] Robin Vale: edited');
  talk.say('me', 'Today');

  talk.on(now - day);
  talk.say(0, 'Did you get there?');
  talk.say(1, 'And did it rain?');
  talk.say('me', 'Yes\nno\n\n🙂');
  talk.on(now - 40 * minute);
  talk.say(0, 'Good morning!');
  talk.say(0, 'How was it?');
  talk.say('me', 'Lovely', { sending: true });
  return talk.entries;
}

/** A chat whose last words ask to be answered. */
export function telling(people: People, now: number): Entry[] {
  const talk = new Talk(people, now - 2 * day);
  talk.say('me', 'Good luck tomorrow');
  talk.say(0, 'Thank you, I am a little nervous');
  talk.on(now - 10 * minute);
  talk.say('me', 'Hello! How are you today?');
  talk.say(0, 'My job interview went really well!');
  return talk.entries;
}

/** The same for the same seed, in every browser. */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return Math.floor((state / 4_294_967_296) * below);
  };
}

const remarks = [
  'ok',
  'See you there',
  'Where are you?',
  '😀',
  'Not yet',
  'Two\nlines',
  'وصلت',
  'Thanks',
  'ok',
] as const;

/** A year of a chat that never stopped. */
export function long(people: People, now: number, messages: number): Entry[] {
  const below = chance(7);
  const talk = new Talk(people, now - 390 * day);
  const step = Math.floor((380 * day) / messages / minute);
  for (let number = 1; number <= messages; number++) {
    talk.later(below(2 * step) * minute);
    const who = below(2) ? 'me' : below(people.them.length);
    const rare = below(60);
    if (rare === 0) talk.leave('picture', who);
    else if (rare === 1) talk.leave('deleted', who);
    else if (rare === 2) talk.notice('Ada joined');
    else talk.say(who, below(3) ? `${remarks[below(remarks.length)]}` : `Number ${number}`);
  }
  return talk.entries;
}
