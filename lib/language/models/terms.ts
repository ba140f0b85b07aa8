/** A word without its commonest endings: "holidays" is "holiday", "cried" is "cri", "running" is "run". */
export function stem(word: string): string {
  if (word.length <= 3) return word;
  const bare = word
    .replace(/'s?$/, '')
    .replace(/(?:sse|che|she|xe)s$/, (ending) => ending.slice(0, -2))
    .replace(/ies$|ied$/, 'i')
    .replace(/([^su])s$/, '$1');
  const cut = bare.replace(/^(.{3,}?)(?:ing|ed|ly)$/, '$1');
  const single = cut === bare ? cut : cut.replace(/([bdgmnprt])\1$/, '$1');
  return single.length > 3 ? single.replace(/[ye]$/, (last) => (last === 'y' ? 'i' : '')) : single;
}

/** Stems of a normalised text in lower case, and each pair of neighbours as "first_second". Every one once. */
export function termsOf(text: string): Set<string> {
  const stems = (text.match(/[a-z]+(?:'[a-z]+)?/g) ?? []).map(stem);
  return new Set([...stems, ...stems.slice(1).map((second, index) => `${stems[index]}_${second}`)]);
}
