import messenger from '@/lib/sites/messenger';
import { type PostPage, said } from './contract';

const viewer = JSON.stringify({
  define: [['CurrentUserInitialData', [], { ACCOUNT_ID: '7', NAME: 'Robin Vale' }, 270]],
});

const comment = (name: string, text: string) => `<div role="article" aria-label="Comment by ${name} 3 hours ago">
  <a role="link" href="/${name.toLowerCase().replace(' ', '.')}"><img src="data:,"></a><a role="link" href="/x"><span dir="auto">${name}</span></a>
  <div dir="auto">${text}</div><a href="/ana.lima/posts/pfbid0abc?comment_id=9">3h</a></div>`;

const unit = (name: string, id: string, text: string, below: string) => `<div aria-posinset="1"><div>
  <h3><span data-ad-rendering-role="profile_name"><a role="link" href="/ana.lima">${name}</a></span></h3>
  <a role="link" href="/ana.lima/posts/${id}">5h</a></div>
  <div data-ad-rendering-role="story_message"><div dir="auto">${text}</div></div>${below}</div>`;

const post: PostPage = {
  site: messenger,
  framework: 'lexical',
  address: 'https://www.facebook.com/',
  host: '[aria-label^="Reply to"]',
  body: `<script type="application/json" data-sjs>${viewer}</script>
    <div role="main">${unit('Somebody else', 'pfbid0else', 'Another post', '')}
      ${unit(
        'Ana Lima',
        'pfbid0abc',
        'I ran my first half marathon today!',
        `${comment('Ben Ode', 'Well done')}${comment('Mira Sand', 'I want to do that too, in spring')}${comment('Robin Vale', 'So proud of you')}
        <form role="presentation"><div role="textbox" contenteditable="true" aria-label="Reply to Mira Sand"></div></form>`,
      )}</div>
    <div><div role="textbox" contenteditable="true" aria-label="Message" data-small-chat></div></div>`,
  thread: {
    id: 'post/pfbid0abc',
    name: 'Mira Sand',
    url: 'https://www.facebook.com/ana.lima/posts/pfbid0abc',
    messages: [
      said('Ana Lima', 'I ran my first half marathon today!'),
      said('Mira Sand', 'I want to do that too, in spring'),
    ],
  },
};

export default post;
