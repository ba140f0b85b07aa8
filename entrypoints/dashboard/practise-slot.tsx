import type { Filled } from '@/lib/phrases/fill';

/** Words as they will be inserted, with the part that is easiest to change marked. */
export function Slotted({ text, select }: Filled) {
  if (!select) return text;
  const [from, to] = select;
  return (
    <>
      {text.slice(0, from)}
      <mark>{text.slice(from, to)}</mark>
      {text.slice(to)}
    </>
  );
}
