/** How long a text is, roughly: all a report says of it. */
export function masked(text: string): string {
  const { length } = text.trim();
  const upTo = [0, 3, 10, 40].find((most) => length <= most);
  const sizes: Record<number, string> = { 0: '0', 3: '1-3', 10: '4-10', 40: '11-40' };
  return `‹${upTo === undefined ? '41+' : sizes[upTo]}›`;
}

/** An address as its host and the shape of its path: "https://chat.example/‹1-3›/‹11-40›?‹4-10›". */
export function maskedAddress({ protocol, host, pathname, search, hash }: URL): string {
  const path = (text: string) =>
    text
      .split('/')
      .map((part) => (part === '' ? '' : masked(part)))
      .join('/');
  return `${protocol}//${host}${path(pathname)}${search && `?${masked(search.slice(1))}`}${hash && `#${path(hash.slice(1))}`}`;
}

/** Roles are words of a small language. Anything else in their place is not shown. */
const ROLES = new Set(
  (
    'alert application article banner button cell checkbox columnheader combobox complementary contentinfo dialog document feed ' +
    'form grid gridcell group heading img link list listbox listitem log main menu menuitem navigation none note option ' +
    'presentation region row rowgroup rowheader search searchbox separator status tab table tablist tabpanel textbox ' +
    'toolbar tooltip tree treegrid treeitem'
  ).split(' '),
);

/** Attributes that can say nothing but this. */
const SETTINGS: Record<string, RegExp> = {
  dir: /^(?:ltr|rtl|auto)$/,
  contenteditable: /^(?:true|false|plaintext-only)?$/,
};

/** A start tag without a word of anybody: names of attributes, and of their values how long they are. */
export function maskedTag({ localName, attributes }: Element): string {
  const shown = [...attributes].map(({ name, value }) => {
    const label = /^[a-z]+(?:-[a-z]+)*$/.test(name) ? name : masked(name);
    const open = name === 'role' ? ROLES.has(value) : SETTINGS[name]?.test(value);
    return ` ${label}=${open ? value : masked(value)}`;
  });
  return `${localName}${shown.join('')}`;
}
