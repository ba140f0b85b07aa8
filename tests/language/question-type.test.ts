import type { Side } from '@/lib/conversation/thread';
import { questionType } from '@/lib/language/question-type';
import { expect, test } from 'vitest';

/** "me: ..." and "them: ..." lines, the last one the question. */
function typeOf(lines: string): string {
  const said = lines.split('\n').map((line) => {
    const [, from, text] = line.trim().match(/^(me|them): (.*)$/)!;
    return { from: from as Side, text: text! };
  });
  return questionType(said.slice(0, -1), said.at(-1)!.text);
}

test.each([
  ['intro', 'me: how was your weekend?'],
  ['intro', 'them: hey\nme: hey! how are you doing?'],
  ['follow_up', 'them: I just finished a pottery course\nme: nice, what did you make in the course?'],
  ['follow_up', 'them: we went to the coast\nme: was it cold?'],
  ['follow_up', "them: my brother moved to oslo\nme: how's he finding life up north?"],
  ['follow_up', 'them: I teach maths\nme: have you been a teacher for long?'],
  ['follow_up', 'them: the marathon is on sunday\nme: who else runs?'],
  ['follow_up', 'them: I had three interviews\nme: how long?'],
  ['follow_up', 'them: I got lost on the way home\nme: oh no, were you scared?'],
  ['follow_up', 'them: we watched a documentary\nme: is that the one with the octopus?'],
  ['mirror', 'them: do you have any pets?\nme: two cats. and you?'],
  ['mirror', 'them: how was your day?\nme: good! how was your day?'],
  ['mirror', 'them: what music do you like?\nme: jazz mostly, what about you?'],
  ['mirror', 'them: have you seen it?\nme: not yet, have you?'],
  ['switch', 'them: I love gardening\nme: cool. what do you do for work?'],
  ['switch', 'them: the soup turned out great\nme: on another note, is the soup bowl still at yours?'],
  ['switch', 'them: my father is an electrician\nme: do you play board games?'],
  ['switch', 'them: it rained all day\nme: what time is it there by the way?'],
  ['switch', 'me: I like tennis\nthem: I am learning to sail\nme: do you play tennis?'],
])('%s: %s', (type, lines) => {
  expect(typeOf(lines)).toBe(type);
});
