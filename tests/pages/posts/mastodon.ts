import mastodon from '@/lib/sites/mastodon';
import { type PostPage, said } from './contract';

const at = Date.parse('2026-11-25T08:00:00.000Z');

const name = (handle: string, shown: string) =>
  `<span class="display-name"><strong class="display-name__html">${shown}</strong> <span class="display-name__account">@${handle}</span></span>`;

const status = (id: number, handle: string, shown: string, words: string) =>
  `<div class="status__wrapper status__wrapper-public"><div class="status status-public" data-id="${id}">
    <div class="status__info"><a class="status__relative-time" href="/@${handle}/${id}"><time datetime="${new Date(at).toISOString()}">1h</time></a>
      <a class="status__display-name" href="/@${handle}" title="${handle}">${name(handle, shown)}</a></div>
    <div class="status__content"><div class="status__content__text"><p>${words}</p></div></div></div></div>`;

const account = '{"77":{"id":"77","username":"robin","acct":"robin"}}';

const post: PostPage = {
  site: mastodon,
  framework: 'react',
  address: 'https://mastodon.social/home',
  host: '#box',
  attributes: { class: 'autosuggest-textarea__textarea' },
  body: `<script id="initial-state" type="application/json">{"meta":{"domain":"mastodon.social","me":"77"},"accounts":${account}}</script>
    <div id="mastodon" data-props="{}"><form class="compose-form"><div class="reply-indicator">
      <a class="detailed-status__display-name" href="/@ana">${name('ana', 'Ana Lima')}</a>
      <div class="reply-indicator__content"><p>I ran my first half marathon today!</p></div></div><div id="box"></div></form>
    <div class="scrollable">${status(1, 'mira@elsewhere.example', 'Mira Sand', 'I ran my first half marathon today!')}
      ${status(2, 'ana', 'Ana Lima', 'I ran my first half marathon today!')}${status(3, 'ana', 'Ana Lima', 'Tea?')}</div></div>`,
  thread: {
    account: 'robin',
    id: '2',
    name: 'Ana Lima',
    url: 'https://mastodon.social/@ana/2',
    messages: [said('Ana Lima', 'I ran my first half marathon today!', { id: '2', at })],
  },
};

export default post;
