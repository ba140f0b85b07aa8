import instagram from '@/lib/sites/instagram';
import { type PostPage, said } from './contract';

const viewer = JSON.stringify([
  ['PolarisViewer', [], { data: { biography: '"username":"ana.lima"', username: 'robin_vale' }, id: '1' }, 7365],
]);

const comment = (
  handle: string,
  text: string,
) => `<li><div><a role="link" href="/${handle}/"><img alt="${handle}" src="data:,"></a></div>
  <div><h3><a role="link" href="/${handle}/">${handle}</a></h3><span dir="auto">${text}</span>
  <a role="link" href="/p/Cabc123/c/17/"><time datetime="2026-11-25T08:00:00.000Z">1h</time></a></div></li>`;

const post: PostPage = {
  site: instagram,
  framework: 'react',
  address: 'https://www.instagram.com/p/Cabc123/',
  host: '#box',
  attributes: { 'aria-label': 'Add a comment…', placeholder: 'Add a comment…' },
  draft: '@mira.sand ',
  body: `<script type="application/json" data-sjs>${viewer}</script>
    <main><div><header><a role="link" href="/ana.lima/"><img alt="ana.lima" src="data:,"></a><a role="link" href="/ana.lima/">ana.lima</a></header>
      <ul><li><h1 dir="auto">I ran my first half marathon today!</h1><a href="/p/Cabc123/"><time datetime="2026-11-25T07:00:00.000Z">2h</time></a></li>
        ${comment('mira.sand', 'I want to do that too, in spring')}${comment('ben', 'Well done')}</ul>
      <section><form method="POST"><div id="box"></div></form></section></div></main>`,
  thread: {
    id: 'post/Cabc123',
    name: 'mira.sand',
    url: 'https://www.instagram.com/p/Cabc123/',
    messages: [
      said('ana.lima', 'I ran my first half marathon today!'),
      said('mira.sand', 'I want to do that too, in spring'),
    ],
  },
};

export default post;
