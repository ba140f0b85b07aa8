import bluesky from '@/lib/sites/bluesky';
import { type PostPage, said } from './contract';

const words = (text: string) => `<div dir="auto" class="css-146c3p1">${text}</div>`;

const item = (
  name: string,
  handle: string,
  id: string,
  text: string,
) => `<div data-testid="postThreadItem-by-${handle}" role="link">
  <a href="/profile/${handle}" aria-label="View profile"><img src="data:,"></a>
  <div>${words(name)}<a href="/profile/${handle}">${words(`@${handle}`)}</a><a href="/profile/${handle}/post/${id}" aria-label="Today">1h</a></div>
  ${words(text)}<div><button role="button" data-testid="replyBtn">1</button></div></div>`;

const answered = 'I ran my first half marathon today! See example.org/run/2026';

const post: PostPage = {
  site: bluesky,
  framework: 'tiptap',
  address: 'https://bsky.app/profile/ana.bsky.social',
  host: '#box',
  body: `<div id="root"><nav role="navigation"><a href="/profile/robin.bsky.social" aria-label="Profile"></a></nav>
    ${item('Ana Lima', 'ana.bsky.social', '3kuaaaaaaaaa1', 'I ran my first half marathon today! See example.org/run…')}
    ${item('Ana Lima', 'ana.bsky.social', '3kuaaaaaaaaa2', 'Another one of hers')}
    ${item('Mira Sand', 'mira.bsky.social', '3kuaaaaaaaaa3', 'Well done')}
    <div role="dialog" aria-modal="true">
      <div><button role="button" aria-label="Cancel">${words('Cancel')}</button><button role="button" aria-label="Publish reply">${words('Reply')}</button></div>
      <div aria-label="Expand or collapse the full post you are replying to" tabindex="0"><img src="data:,">
        <div>${words('Ana Lima')}${words(answered)}</div></div>
      <div><img src="data:,"><div id="box"></div></div></div></div>`,
  thread: {
    id: 'post/3kuaaaaaaaaa1',
    name: 'Ana Lima',
    url: 'https://bsky.app/profile/ana.bsky.social/post/3kuaaaaaaaaa1',
    messages: [said('Ana Lima', answered, { id: '3kuaaaaaaaaa1' })],
  },
};

export default post;
