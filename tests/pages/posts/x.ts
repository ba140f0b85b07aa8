import x from '@/lib/sites/x';
import { type PostPage, said } from './contract';

const at = '2026-11-25T08:00:00.000Z';

const article = (
  name: string,
  handle: string,
  id: number,
  text: string,
  more = '',
) => `<article data-testid="tweet" role="article" tabindex="0">
  <div data-testid="User-Name"><div><a href="/${handle}" role="link"><span>${name}</span></a></div>
    <div><a href="/${handle}" role="link"><span>@${handle}</span></a><span>·</span>
    <a href="/${handle}/status/${id}" role="link"><time datetime="${at}">1h</time></a></div></div>
  <div data-testid="tweetText" lang="en" dir="auto"><span>${text}</span></div>${more}
  <div role="group"><button data-testid="reply"></button></div></article>`;

const quoted = `<div role="link"><div data-testid="User-Name"><span>Somebody else</span><span>@else</span></div>
  <div data-testid="tweetText"><span>What is quoted</span></div></div>`;

const post: PostPage = {
  site: x,
  framework: 'draft',
  address: 'https://x.com/analima/status/1003',
  host: '#box',
  attributes: { 'data-testid': 'tweetTextarea_0', role: 'textbox', 'aria-label': 'Post text' },
  body: `<div id="react-root"><nav><a data-testid="AppTabBar_Profile_Link" href="/robin_vale">Profile</a></nav>
    <main role="main"><div data-testid="primaryColumn">
      ${article('Ana Lima', 'analima', 1001, 'I had my interview today!')}
      ${article('Robin Vale', 'robin_vale', 1002, 'How was it?')}
      ${article('Ana Lima', 'analima', 1003, 'I got the job!! <img alt="🎉" src="data:,">', quoted)}
      <div id="box"></div><button data-testid="tweetButtonInline">Reply</button>
      ${article('Mira Sand', 'mira', 1004, 'Well done')}
    </div></main></div>`,
  thread: {
    id: 'status/1003',
    name: 'Ana Lima',
    url: 'https://x.com/analima/status/1003',
    messages: [
      said('Ana Lima', 'I had my interview today!', { id: '1001', at: Date.parse(at) }),
      said('Robin Vale', 'How was it?', { id: '1002', at: Date.parse(at) }),
      said('Ana Lima', 'I got the job!! 🎉', { id: '1003', at: Date.parse(at) }),
    ],
  },
};

export default post;
