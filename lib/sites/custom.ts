import type { Thread } from '@/lib/conversation/thread';
import { SiteChanged } from '@/lib/errors';
import { BOX } from './page/box';
import { rowsBy } from './page/by-rule';
import { holdersIn } from './page/holders';
import { namedChat } from './page/named-chat';
import type { Rule } from './page/rule';
import { shownBy } from './page/shown';
import { bodyText, oneLine } from './page/text';
import type { Page, Site } from './site';

/** Reads a page by what a person showed there. Of several lists, names or boxes in sight it is not sure which: then nothing is read. */
export function custom(rule: Rule, ofTwo: readonly string[]): Pick<Site, 'select' | 'read' | 'composer'> {
  const { list, text, mine, theirs, name, composer } = rule;
  const select = { list, text, name, composer, ...(mine && { mine }), ...(theirs && { theirs }) };
  return {
    select,
    read: (page) => readBy(rule, ofTwo, page),
    composer: ({ document }) => onlyOne(shownBy(document, composer).filter((box) => box.matches(BOX))),
  };
}

/** "No messages yet. Say hello!": an empty chat may say as much. */
const NOTHING_YET = 4;

const onlyOne = (found: HTMLElement[]): HTMLElement | null => (found.length === 1 ? found[0]! : null);

function readBy(rule: Rule, ofTwo: readonly string[], page: Page): Thread | null {
  const { document } = page;
  const [lists, names, boxes] = [rule.list, rule.name, rule.composer].map((part) => shownBy(document, part));
  if (!lists || !names || !boxes || lists.length + names.length + boxes.length === 0) return null;
  // A box to write in and a name, and nothing between them: that is the chat, and the list has gone.
  if (lists.length === 0 && names.length > 0 && boxes.length > 0)
    throw new SiteChanged('generic', 'list of messages', rule.list);
  const [list, heading] = [onlyOne(lists), onlyOne(names)];
  if (list && names.length === 0) throw new SiteChanged('generic', 'conversation name', rule.name);
  const name = heading && oneLine(bodyText(heading));
  if (!list || !name) return null;
  const rows = rowsBy(rule, list, page);
  if (rows?.length === 0 && holdersIn(list, () => false).length > NOTHING_YET)
    throw new SiteChanged('generic', 'messages', rule.text);
  return rows && rows.length > 0 ? namedChat(page, name, { list, rows, ofTwo }) : null;
}
