import type { Thread } from '@/lib/conversation/thread';
import { isSiteChanged } from '@/lib/errors';
import type { PageEditor } from '../../composer/editors/editor';
import { boxIn } from '../kit/box';
import { fill, theOne } from '../kit/elements';
import { wrongIn } from '../kit/wrong';
import { marksOf, takeAway } from '../kit/marks';
import type { PostPage } from './contract';

/** What is read of the page, and what should be while the person is in the box. */
export interface PostLook {
  read: Thread | null;
  changed: string | null;
  expected: Thread;
  composer: 'none' | 'editor' | 'other';
}

declare global {
  var post: {
    look(): PostLook;
    /** What is wrong in readings after each mark is taken away by itself, with the person in the box, and how many there were. */
    without(): Promise<{ looks: number; wrong: unknown[] }>;
    box(): HTMLElement;
    draft(): string;
  };
}

const pages = import.meta.glob<{ default: PostPage }>(['./*.ts', '!./main.ts', '!./contract.ts']);
const load = pages[`./${document.documentElement.dataset.replica}.ts`];
if (!load) throw new Error('There is no such post.');
const { default: page } = await load();
let made: { editor: PageEditor; box: HTMLElement };

async function draw(): Promise<void> {
  fill(document.body, page.body);
  made = await boxIn(theOne(page.host), page.framework, page.attributes);
  made.box.focus();
  if (page.draft) document.execCommand('insertText', false, page.draft);
  made.box.blur();
}

function look(): PostLook {
  const { site, thread } = page;
  const given = { document, url: new URL(location.href), now: Date.now() };
  const expected: Thread = {
    ...{ site: site.id, host: given.url.host, account: null, idKind: 'stable', kind: 'public' },
    ...thread,
  };
  try {
    const read = site.read(given);
    const composer = site.composer(given);
    return { read, changed: null, expected, composer: !composer ? 'none' : composer === made.box ? 'editor' : 'other' };
  } catch (error) {
    if (!isSiteChanged(error)) throw error;
    return { read: null, changed: error.message, expected, composer: 'none' };
  }
}

globalThis.post = {
  look,
  async without() {
    const looks: { mark: string; wrong: unknown[] }[] = [];
    for (const mark of marksOf(page.site.select)) {
      await draw();
      made.box.focus();
      if (takeAway(mark)) looks.push({ mark, wrong: wrongIn(look(), page.unnoticed?.includes(mark) ?? false) });
    }
    await draw();
    return { looks: looks.length, wrong: looks.filter(({ wrong }) => wrong.length > 0) };
  },
  box: () => made.box,
  draft: () => made.editor.text(),
};
await draw();
document.documentElement.dataset.ready = '';
