/** Tokens of the page's makers say what a part is; those made by their tools change with every release. */

/** Roles that name a part of a chat. Others are left out: a role can be anything a page writes there. */
const ROLES =
  'article banner complementary feed form grid gridcell group heading list listitem log main region row textbox';
const roles = new Set(ROLES.split(' '));

/** Attributes in which makers name parts for their own tests. */
const NAMING = /^data-(?:test|testid|test-id|qa|cy|tid|e2e|hook|part|role|type|kind|component|element)$/;

/** Values that tell the sides, whatever the attribute is called. */
const SIDES =
  /^(?:me|mine|my|own|self|out|outgoing|sent|right|end|in|incoming|received|left|start|them|their|theirs|other|peer|partner|true|false|yes|no|user|contact|agent|visitor)$/i;

/** Comes and goes while one looks at it. */
const PASSING =
  /(?:^|[-_])(?:active|hover|hovered|focus|focused|selected|new|unread|read|seen|delivered|pending|sending|last|first|odd|even|highlight\w*|animat\w*|enter\w*|visible|hidden|open|closed|current|typing|online|offline)(?:$|[-_])/i;

/** Letters in groups, as words are written; no digits, no random capitals, no five consonants in a row. */
export function looksNamed(token: string): boolean {
  if (!/^[a-z]+(?:[-_]{1,2}[a-z]+)*$/i.test(token) || token.length < 2 || token.length > 40) return false;
  const humps = token.match(/[A-Z]+[a-z]*|[a-z]+/g) ?? [];
  const shortHumps = humps.length > 2 && token.replace(/[-_]/g, '').length / humps.length < 3;
  return !shortHumps && !/[bcdfghjklmnpqrstvwxz]{5}/i.test(token);
}

/**
 * Simple selectors an element answers to, the surest first: roles, names given for tests, names of data attributes,
 * ids and classes that look like somebody chose them.
 * @param words of the conversation: no token may hold one of them
 */
export function featuresOf(element: Element, words: ReadonlySet<string>): string[] {
  const fits = (token: string) => looksNamed(token) && !PASSING.test(token) && !holdsWord(token, words);
  const role = element.getAttribute('role') ?? '';
  const data = [...element.attributes].filter(({ name }) => /^data-[a-z]+(?:-[a-z]+)*$/.test(name) && fits(name));
  const named = data.filter(({ name, value }) => (NAMING.test(name) && fits(value)) || SIDES.test(value));
  return [
    ...(roles.has(role) ? [`[role="${role}"]`] : []),
    ...named.map(({ name, value }) => `[${name}="${value}"]`),
    ...data.filter(({ name }) => !name.startsWith('data-v-')).map(({ name }) => `[${name}]`),
    ...(fits(element.id) ? [`#${element.id}`] : []),
    ...[...element.classList].filter(fits).map((token) => `.${token}`),
  ];
}

/** "chat-with-ada" holds a word of "Ada Lovelace". */
const holdsWord = (token: string, words: ReadonlySet<string>) =>
  token
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[-_]+/)
    .some((part) => words.has(part));

/** Words of a name, as tokens may hold them. */
export const wordsIn = (name: string): Set<string> =>
  new Set((name.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => word.length > 2));
