import { expect, type Page, test } from '@playwright/test';
import { readSite } from './reading';

/** A page at a site's real address, with this body. */
async function open(page: Page, address: string, body: string): Promise<void> {
  await page.route(`${new URL(address).origin}/**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: `<!doctype html><html lang="en"><body>${body}</body></html>` }),
  );
  await page.goto(address);
}

const said = ({ from, author, text }: { from: string; author: string | null; text: string }) => [from, author, text];

test.describe('linkedin', () => {
  const box =
    '<div class="comments-comment-box"><div class="ql-editor" contenteditable="true" role="textbox"></div></div>';
  const comment = (id: number, author: string, words: string, reply = false) =>
    `<article class="comments-comment-entity${reply ? ' comments-comment-entity--reply' : ''}" data-id="urn:li:comment:(activity:7001,${id})">
      <h3><span class="comments-comment-meta__description-title">${author}</span></h3>
      <div class="comments-comment-item__main-content">${words}</div></article>`;
  const post = `<div class="feed-shared-update-v2" data-urn="urn:li:activity:7001">
    <span class="update-components-actor__name"><span aria-hidden="true">Ana Lima</span><span class="visually-hidden">Ana Lima</span></span>
    <div class="update-components-text">We are hiring two gardeners</div>${box}
    <div class="comments-thread-entity">${comment(1, 'Ben Ray', 'Where is that?')}
      ${comment(2, 'Robin Vale', 'By the river', true)}${box}${comment(3, 'Zoë Winter', 'Later', true)}</div></div>`;
  const bubble = (name: string, profile: string, minimised = false) =>
    `<div class="msg-overlay-conversation-bubble${minimised ? ' msg-overlay-conversation-bubble--is-minimized' : ''}">
      <header><h2 class="msg-overlay-bubble-header__title"><a href="/in/${profile}/">${name}</a></h2></header>
      <ul class="msg-s-message-list-content"><li class="msg-s-message-list__event">
        <div class="msg-s-event-listitem msg-s-event-listitem--other" data-event-urn="urn:li:msg_message:(1,${profile})">
          <span class="msg-s-message-group__name">${name}</span><p class="msg-s-event-listitem__body">Hello from ${name}</p></div></li></ul>
      <form class="msg-form"><div class="msg-form__contenteditable" contenteditable="true" role="textbox"><p><br></p></div></form></div>`;
  const feed = (...bubbles: string[]) =>
    `<img class="global-nav__me-photo" alt="Robin Vale">${post}${bubbles.join('')}`;
  const address = 'https://www.linkedin.com/feed/';

  test('a comment box is a public thread while it is written in', async ({ page }) => {
    await open(page, address, feed());
    expect(await readSite(page, 'linkedin')).toEqual({ thread: null, composer: false, list: [] });

    await page.getByRole('textbox').first().focus();
    const { thread, composer } = await readSite(page, 'linkedin');
    expect(composer).toBe(true);
    expect(thread).toMatchObject({ kind: 'public', id: '7001', name: 'Ana Lima' });
    expect(thread?.messages.map(said)).toEqual([['them', 'Ana Lima', 'We are hiring two gardeners']]);

    await page.getByRole('textbox').nth(1).focus();
    expect((await readSite(page, 'linkedin')).thread?.messages.map(said)).toEqual([
      ['them', 'Ana Lima', 'We are hiring two gardeners'],
      ['them', 'Ben Ray', 'Where is that?'],
      ['me', 'Robin Vale', 'By the river'],
    ]);
  });

  test('of several bubbles the one with the focus is read', async ({ page }) => {
    await open(page, address, feed(bubble('Ana Lima', 'ana-lima')));
    const { thread, composer } = await readSite(page, 'linkedin');
    expect(composer).toBe(true);
    expect(thread).toMatchObject({ kind: 'direct', id: 'in/ana-lima', name: 'Ana Lima', url: null });
    expect(thread?.messages.map(said)).toEqual([['them', null, 'Hello from Ana Lima']]);

    await open(
      page,
      address,
      feed(bubble('Ana Lima', 'ana-lima'), bubble('Ben Ray', 'ben'), bubble('Zoë', 'zoe', true)),
    );
    expect(await readSite(page, 'linkedin')).toMatchObject({ thread: null, composer: false });
    await page.getByRole('textbox').nth(3).focus();
    expect((await readSite(page, 'linkedin')).thread).toMatchObject({ id: 'in/ben', name: 'Ben Ray' });
  });
});

test.describe('mastodon', () => {
  const link = (handle: string) => `/@${handle}`;
  const name = (handle: string) =>
    `<span class="display-name"><strong class="display-name__html">${handle.toUpperCase()}</strong> <span class="display-name__account">@${handle}</span></span>`;
  const post = (id: number, handle: string, words: string, visibility = 'public') =>
    `<div class="status__wrapper status__wrapper-${visibility}"><div class="status status-${visibility}" data-id="${id}">
      <div class="status__info"><a class="status__relative-time" href="${link(handle)}/${id}"><time datetime="2026-11-03T08:15:00.000Z">1h</time></a>
        <a class="status__display-name" href="${link(handle)}" title="${handle}">${name(handle)}</a></div>
      <div class="status__content"><div class="status__content__text"><p>${words}</p></div></div></div></div>`;
  const opened = (id: number, handle: string, words: string, visibility = 'public') =>
    `<div class="detailed-status__wrapper detailed-status__wrapper-${visibility}"><div class="detailed-status">
      <a class="detailed-status__display-name" href="${link(handle)}">${name(handle)}</a>
      <div class="status__content"><div class="status__content__text"><p>${words}</p></div></div>
      <div class="detailed-status__meta"><a class="detailed-status__datetime" href="${link(handle)}/${id}">Nov 3, 2026, 9:15 AM</a></div></div></div>`;
  const answering = (handle: string, words: string) =>
    `<form class="compose-form"><div class="reply-indicator"><a class="detailed-status__display-name" href="${link(handle)}">${name(handle)}</a>
      <div class="reply-indicator__content"><p>${words}</p></div></div><textarea class="autosuggest-textarea__textarea"></textarea></form>`;
  const start = `<script id="initial-state" type="application/json">{"meta":{"domain":"mastodon.social","me":"77"},"accounts":{"77":{"id":"77","username":"robin","acct":"robin"}}}</script>`;
  const home = (form: string, ...posts: string[]) =>
    `${start}<div id="mastodon" data-props="{}">${form}<div class="scrollable">${posts.join('')}</div></div>`;

  test('a reply to a post in view is a public thread while it is written', async ({ page }) => {
    const posts = [
      post(1, 'ada', 'New garden'),
      post(2, 'bilal@elsewhere.example', 'New garden'),
      post(3, 'ada', 'Tea?'),
    ];
    await open(
      page,
      'https://mastodon.social/home',
      home(answering('bilal@elsewhere.example', 'New garden'), ...posts),
    );
    expect(await readSite(page, 'mastodon')).toMatchObject({ thread: null, composer: false });
    await page.getByRole('textbox').focus();
    const { thread, composer } = await readSite(page, 'mastodon');
    expect(composer).toBe(true);
    expect(thread).toMatchObject({
      kind: 'public',
      id: '2',
      account: 'robin',
      name: 'BILAL@ELSEWHERE.EXAMPLE',
      url: 'https://mastodon.social/@bilal@elsewhere.example/2',
    });
    expect(thread?.messages.map(({ text, at }) => [text, at])).toEqual([
      ['New garden', Date.parse('2026-11-03T08:15Z')],
    ]);
  });

  test('what is above the answered post in its branch is read with it', async ({ page }) => {
    const branch = [
      post(1, 'ada', 'Who has seeds?'),
      post(2, 'robin', '@ada I do'),
      opened(3, 'ada', '@robin Which ones?'),
      post(4, 'zoe', '@ada Sunflowers'),
    ];
    await open(page, 'https://mastodon.social/@ada/3', home(answering('ada', 'Which ones?'), ...branch));
    await page.getByRole('textbox').focus();
    const { thread } = await readSite(page, 'mastodon');
    expect(thread).toMatchObject({ kind: 'public', id: '3' });
    expect(thread?.messages.map(said)).toEqual([
      ['them', 'ADA', 'Who has seeds?'],
      ['me', 'ROBIN', 'I do'],
      ['them', 'ADA', 'Which ones?'],
    ]);
  });

  test('nothing is said where the post can not be told, or is a private mention', async ({ page }) => {
    for (const [form, ...posts] of [
      [answering('ada', 'Tea?'), post(1, 'ada', 'New garden')],
      [answering('ada', 'Tea?'), post(1, 'ada', 'Tea?'), post(2, 'ada', 'Tea?')],
      [answering('ada', 'Tea?'), post(1, 'ada', 'Tea?', 'direct')],
      [
        '<form class="compose-form"><textarea class="autosuggest-textarea__textarea"></textarea></form>',
        post(1, 'ada', 'Tea?'),
      ],
    ] as const) {
      await open(page, 'https://mastodon.social/home', home(form, ...posts));
      await page.getByRole('textbox').focus();
      expect(await readSite(page, 'mastodon')).toMatchObject({ thread: null, composer: false });
    }
    // A reply in the making to something else, beside a public conversation and beside a private one.
    for (const [visibility, thread] of [
      ['public', null],
      ['direct', { kind: 'direct', id: 'ada' }],
    ] as const) {
      const post = opened(3, 'ada', '<a class="mention" title="@robin">@robin</a> Tea?', visibility);
      await open(page, 'https://mastodon.social/@ada/3', home(answering('zoe', 'Sunflowers'), post));
      await page.getByRole('textbox').focus();
      expect(await readSite(page, 'mastodon')).toMatchObject({ thread, composer: false });
    }
  });
});
