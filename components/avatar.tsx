/** A person's initial, always in the same one of four colours. Decoration: the name stands beside it. */
export function Avatar({ name }: { name: string }) {
  const initial = [...name.trim()][0]?.toLocaleUpperCase() ?? '';
  const tone = [...name].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % 4;
  return (
    <span className="avatar" data-tone={tone} aria-hidden="true">
      {initial}
    </span>
  );
}
