import linkedin from '@/lib/sites/linkedin';
import { type PostPage, said } from './contract';

const comment = (number: number, author: string, words: string, answer = false) =>
  `<article class="comments-comment-entity${answer ? ' comments-comment-entity--reply' : ''}" data-id="urn:li:comment:(activity:7001,${number})">
    <h3><a href="/in/${number}"><span class="comments-comment-meta__description-title">${author}</span></a></h3>
    <div class="comments-comment-item__main-content">${words}</div></article>`;

const post: PostPage = {
  site: linkedin,
  framework: 'quill2',
  address: 'https://www.linkedin.com/feed/',
  host: '#box',
  body: `<img class="global-nav__me-photo" alt="Robin Vale" src="data:,">
    <div class="feed-shared-update-v2" data-urn="urn:li:activity:7001">
      <a href="/in/ana"><span class="update-components-actor__name"><span aria-hidden="true">Ana Lima</span><span class="visually-hidden">Ana Lima</span></span></a>
      <div class="update-components-text">We are hiring two gardeners</div>
      ${comment(9, 'Somebody else', 'Congratulations')}
      <div class="comments-thread-entity">${comment(1, 'Mira Sand', 'Where is that?')}${comment(2, 'Robin Vale', 'By the river', true)}
        <div class="comments-comment-box"><div id="box"></div></div>${comment(3, 'Ben Ode', 'Later', true)}</div></div>`,
  thread: {
    id: '7001',
    name: 'Ana Lima',
    url: 'https://www.linkedin.com/feed/update/urn:li:activity:7001/',
    messages: [
      said('Ana Lima', 'We are hiring two gardeners', { id: '7001' }),
      said('Mira Sand', 'Where is that?', { id: 'urn:li:comment:(activity:7001,1)' }),
      said('Robin Vale', 'By the river', { id: 'urn:li:comment:(activity:7001,2)' }),
    ],
  },
};

export default post;
