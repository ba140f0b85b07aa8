import { expect, test } from 'vitest';
import { looksNamed } from '@/lib/sites/teach/features';

test.each(['message', 'msg-text', 'is-out', 'mx_EventTile_body', 'fui-ChatMyMessage__body', 'messageListItem'])(
  'somebody chose it: %s',
  (token) => expect(looksNamed(token)).toBe(true),
);

test.each(['css-1dbjc4n', 'x1n2onr6', 'sc-bdVaJa', 'kPnxYu', 'm-90210', 'bwzfxhq', 'a', 'md:flex', 'ليلى'])(
  'a tool made it: %s',
  (token) => expect(looksNamed(token)).toBe(false),
);
