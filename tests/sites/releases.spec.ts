import { expect, test } from '@playwright/test';
import { readSite } from './reading';

/** What stood, or will stand, in the pages of other releases than the ones the tests run: as little of it as shows the difference. */
interface Release {
  site: string;
  address: string;
  html: string;
  kind: 'direct' | 'group' | null;
  said: readonly [from: 'me' | 'them', text: string, status?: 'failed'][];
}

const shadow = (inside: string) => `<template shadowrootmode="open">${inside}</template>`;

const chatMessage = (from: 'me' | 'them', text: string, error = '') =>
  `<div class="message chat-msg chat" data-isodate="2026-11-25T15:40:21.024Z" data-msgid="${text.length}">
    <div class="chat-msg__content chat-msg__content--${from}"><span class="chat-msg__text">${text}</span><div class="chat-msg__error">${error}</div></div></div>`;

const ircMessage = (type: string, content: string) =>
  `<div class="msg" data-type="${type}" data-from="bob"><span class="time" aria-label="25 November 2026, 15:40:21"></span><span class="content">${content}</span></div>`;

const matrixMessage = (sender: string, text: string, own = '') =>
  `<li class="Timeline_message ${own}" data-event-id="$${text.length}"><div class="Timeline_messageSender">${sender}</div><div class="Timeline_messageBody">${text}</div></li>`;

/** A row of Reddit in 2025: own words are at the end and without a name. */
const event = (id: string, text: string, author = '', mine = false) =>
  `<rs-timeline-event data-id="$${id}">${shadow(
    `<div class="room-message ${mine ? 'flex-row-reverse' : ''}">${author && `<span class="room-message-author">u/${author}</span>`}<div class="room-message-text">${text}</div></div>`,
  )}</rs-timeline-event>`;

const redditOf = (events: string) =>
  `<faceplate-app><rs-app>${shadow(
    `<rs-rooms-nav>${shadow(`<rs-rooms-nav-room room="!one:reddit.com">${shadow('<a><span class="room-name">ana_lima</span></a>')}</rs-rooms-nav-room>`)}</rs-rooms-nav>
   <rs-room-overlay-manager><rs-room>${shadow(`<main><rs-timeline>${shadow(`<div>${events}</div>`)}</rs-timeline></main>`)}</rs-room></rs-room-overlay-manager>`,
  )}<rs-current-user display-name="robin_vale"></rs-current-user></rs-app></faceplate-app>`;

const releases: Record<string, Release> = {
  'Converse.js 10: a heading without a role, a place for errors in every row': {
    site: 'converse',
    address: 'http://converse.localhost/',
    html: `<converse-root><converse-chat jid="bob@localhost"><div class="chatbox-title__text" title="bob@localhost"><a class="user">Bob</a></div>
      <converse-message-history>${chatMessage('me', 'Hello')}${chatMessage('them', 'Hi you')}${chatMessage('me', 'Lost', 'not delivered')}</converse-message-history>
      <textarea class="chat-textarea"></textarea></converse-chat></converse-root>`,
    kind: 'direct',
    said: [
      ['me', 'Hello'],
      ['them', 'Hi you'],
      ['me', 'Lost', 'failed'],
    ],
  },
  'The Lounge 4.6: what is answered stands with the words': {
    site: 'thelounge',
    address: 'http://lounge.localhost/',
    html: `<div id="viewport"><div id="sidebar"><div class="network" id="network-1"><div class="channel-list-item active" data-name="bob" data-type="query"></div></div></div>
      <div id="chat-container"><div class="chat-view" data-type="query" aria-label="bob">
      ${ircMessage('message', '<div class="reply-context"><span class="reply-context-nick">alice</span><span class="reply-context-text">Which one?</span></div>The red one')}
      ${ircMessage('action', '<div class="reply-context">alice</div><span class="user">bob</span> waves at <span class="user">alice</span>')}</div>
      <textarea id="input"></textarea></div></div>`,
    kind: 'direct',
    said: [
      ['them', 'The red one'],
      ['them', 'waves at alice'],
    ],
  },
  'Hydrogen of 2022: people without their Matrix ids': {
    site: 'hydrogen',
    address: 'http://hydrogen.localhost/#/session/1/room/!one:localhost',
    html: `<div class="hydrogen"><div class="SessionView"><div class="RoomView"><div class="RoomHeader"><h2>Bob Stone</h2></div><ul class="Timeline">
      ${matrixMessage('Ada', 'One')}${matrixMessage('Alice', 'Three', 'own')}${matrixMessage('Bob Stone', 'Four of them')}</ul></div></div></div>`,
    kind: 'group',
    said: [
      ['them', 'One'],
      ['me', 'Three'],
      ['them', 'Four of them'],
    ],
  },
  'Reddit of 2025': {
    site: 'reddit',
    address: 'https://chat.reddit.com/room/!one%3Areddit.com',
    html: redditOf(event('1', 'Hi', 'ana_lima') + event('2', 'Hello', '', true) + event('3', 'Well?', 'ana_lima')),
    kind: 'direct',
    said: [
      ['them', 'Hi'],
      ['me', 'Hello'],
      ['them', 'Well?'],
    ],
  },
  'Reddit of 2025, where a row says neither who wrote it nor that it goes on': {
    site: 'reddit',
    address: 'https://chat.reddit.com/room/!one%3Areddit.com',
    html: redditOf(event('1', 'Hi', 'ana_lima') + event('2', 'Hello', '', true) + event('3', 'Well?')),
    kind: null,
    said: [],
  },
  'Reddit, where a name and a side contradict each other': {
    site: 'reddit',
    address: 'https://chat.reddit.com/room/!one%3Areddit.com',
    html: redditOf(event('1', 'Hi', 'ana_lima') + event('2', 'Hello', 'ana_lima', true)),
    kind: null,
    said: [],
  },
};

test('other releases read right, or not at all', async ({ page }) => {
  for (const [name, { site, address, html, kind, said }] of Object.entries(releases)) {
    await test.step(name, async () => {
      await page.route('**', (route) =>
        route.fulfill({ contentType: 'text/html', body: `<!doctype html><meta charset="utf-8"><body>${html}` }),
      );
      // Another address that differs after the # alone would leave the page as it is.
      await page.goto('about:blank');
      await page.goto(address);
      const { thread } = await readSite(page, site);
      expect(thread?.kind ?? null).toBe(kind);
      expect(thread?.messages.map(({ from, text, status }) => [from, text, status]) ?? []).toEqual(
        said.map(([from, text, status = 'sent']) => [from, text, status]),
      );
    });
  }
});
