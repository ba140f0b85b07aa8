const CODES = /^[0-9a-f]{2,5}(?:-[0-9a-f]{2,5})*$/i;

/** The emoji a picture is named by: "1f44d-1f3fd", its code points in hex. Null when that is no such name. */
export function emojiNamed(codes: string | undefined): string | null {
  if (!codes || !CODES.test(codes)) return null;
  return String.fromCodePoint(...codes.split('-').map((code) => Number.parseInt(code, 16)));
}
