const other: Record<string, string> = {
  i: 'you',
  me: 'you',
  my: 'your',
  mine: 'yours',
  myself: 'yourself',
  we: 'you',
  us: 'you',
  our: 'your',
  ours: 'yours',
  ourselves: 'yourselves',
  you: 'me',
  your: 'my',
  yours: 'mine',
  yourself: 'myself',
  am: 'are',
};

/** The author's words in the reader's mouth: "my old flat" is "your old flat". For phrases, not for whole sentences. */
export function flip(phrase: string): string {
  return phrase.replace(/[\p{L}']+/gu, (word) =>
    Object.hasOwn(other, word.toLowerCase()) ? other[word.toLowerCase()]! : word,
  );
}
