import { describe, expect, test } from 'vitest';
import { sideOf as discordSide, someoneIn, type Someone } from '@/lib/sites/discord/who';
import { sideOf as slackSide } from '@/lib/sites/slack/who';

/** Somebody with a picture of their own, one of Discord's, or none in sight. */
const own = (name: string, user: string): Someone => ({ name, user, pictured: true });
const plain = (name: string): Someone => ({ name, user: null, pictured: true });
const bare = (name: string): Someone => ({ name, user: null, pictured: false });

describe('whose words they are on Discord', () => {
  test.each<[string, Someone, Someone, string | null, boolean, 'me' | 'them' | null]>([
    ['by picture', own('Robin', '1'), own('Robin', '1'), 'Ana', true, 'me'],
    ['by picture, by another name on a server', own('Robbie', '1'), own('Robin', '1'), null, false, 'me'],
    ['by picture, though both have one name', own('Robin', '2'), own('Robin', '1'), 'Robin', true, 'them'],
    ['only I have a picture', plain('Robin'), own('Robin', '1'), null, false, 'them'],
    ['only they have a picture', own('Robin', '2'), plain('Robin'), null, false, 'them'],
    ['by name, where pictures are left out', bare('Robin'), own('Robin', '1'), 'Ana', true, 'me'],
    ['by name, theirs', bare('Ana'), own('Robin', '1'), 'Ana', true, 'them'],
    ['by name, in a group', bare('Ada'), plain('Robin'), null, true, 'them'],
    ['two people of one name', bare('Robin'), plain('Robin'), 'Robin', true, null],
    ['neither name of a direct chat', bare('Ada'), plain('Robin'), 'Ana', true, null],
    ['on a server names are not one’s own', bare('Robin'), own('Robin', '1'), null, false, null],
    ['on a server, nobody with a picture', plain('Robin'), plain('Robin'), null, false, null],
    ['my own picture was not found', own('Ada', '2'), bare('Robin'), null, false, null],
  ])('%s', (_, author, me, other, ownNames, side) => {
    expect(discordSide(author, me, other, ownNames)).toBe(side);
  });

  test.each([
    ['https://cdn.discordapp.com/avatars/222/a_0f.webp?size=80', { user: '222', pictured: true }],
    ['https://cdn.discordapp.com/guilds/1/users/222/avatars/0f.webp', { user: '222', pictured: true }],
    ['https://cdn.discordapp.com/embed/avatars/3.png', { user: null, pictured: true }],
    ['https://cdn.discordapp.com/avatar-decoration-presets/a_0f.png', { user: null, pictured: true }],
    ['', { user: null, pictured: false }],
    ['data:image/gif;base64,R0lGOD', { user: null, pictured: false }],
  ])('the picture %j', (src, shown) => {
    expect(someoneIn('Ana', [{ src }])).toEqual({ name: 'Ana', ...shown });
  });
});

describe('whose words they are on Slack', () => {
  const me = (user: string | null, name = 'User: Robin Vale') => ({ user, name });

  test.each<[string, string | null, string, ReturnType<typeof me>, string | null, 'me' | 'them' | null]>([
    ['by id', 'U1', 'Robin Vale', me('U1'), 'Ana Lima', 'me'],
    ['by id, of one name', 'U2', 'Robin Vale', me('U1'), 'Robin Vale', 'them'],
    ['by id, in a channel', 'U2', 'Ada', me('U1'), null, 'them'],
    ['by name', null, 'Robin Vale', me(null), 'Ana Lima', 'me'],
    ['by name, theirs', 'U2', 'Ana Lima', me(null), 'Ana Lima', 'them'],
    ['by name, in Arabic', null, 'Robin Vale', me(null, 'المستخدم: Robin Vale'), 'Ana Lima', 'me'],
    ['names are not enough in a channel', 'U2', 'Ada', me(null), null, null],
    ['one name within the other', null, 'Robin', me(null), 'Robin', null],
    ['somebody else in a direct chat', null, 'Ada', me(null), 'Ana Lima', null],
    ['no name at all', null, '', me(null), 'Ana Lima', null],
  ])('%s', (_, user, name, signedIn, other, side) => {
    expect(slackSide({ user, name }, signedIn, other)).toBe(side);
  });
});
