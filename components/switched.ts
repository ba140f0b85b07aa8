/** A list of what is off, after one thing in it was switched. */
export function switched<Item>(off: readonly Item[], item: Item, on: boolean): Item[] {
  const others = off.filter((one) => one !== item);
  return on ? others : [...others, item];
}
