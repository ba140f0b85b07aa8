const glad = '🎉🥳😍😊😁😀😃😄🙌🤩💪🎊❤🥰😎🍾🥂🏆✨';
const sad = '😢😞😔💔😥😪😩😫😤😡🤒🤕😰😣😖☹🙁😓🥺🤢🤮😿';
const laughing = '😂🤣💀😆🙃😜😝😹☠';

/** What an emoji or emoticon lends to its message: good or bad weather, or laughter. */
export type Tone = 'glad' | 'sad' | 'laughing';

export function toneOf(symbol: string): Tone | null {
  const [first] = symbol;
  if (!first) return null;
  if (laughing.includes(first) || /^[xX]D+$/.test(symbol)) return 'laughing';
  if (glad.includes(first) || /^(?:[:=;]['-]?[)D]+|<3)$/.test(symbol)) return 'glad';
  if (sad.includes(first) || /^[:=]['-]?[(/\\]+$/.test(symbol)) return 'sad';
  return null;
}
