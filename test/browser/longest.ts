/**
 * Returns texts composed of those of several languages: each is the longest, with the longest word of any language in the place of
 * its own longest word. The first language has what is no text. The browser runs this function, so it is complete in itself.
 */
export function longest(inEach: readonly unknown[]): unknown {
  const own = inEach[0];
  if (typeof own === 'string') return longestText(inEach.filter((each) => typeof each === 'string'));
  if (typeof own === 'function')
    return (...facts: unknown[]) => longest(inEach.map((each) => (each as (...facts: unknown[]) => unknown)(...facts)));
  if (typeof own !== 'object' || own === null || own instanceof RegExp) return own;
  if (Array.isArray(own)) return own.map((part, place) => longest([part, ...partsOf(place)]));
  return Object.fromEntries(Object.entries(own).map(([key, part]) => [key, longest([part, ...partsOf(key)])]));

  /** The same part in the other languages that have it. */
  function partsOf(key: string | number): unknown[] {
    const others = inEach.slice(1).map((each) => (each as Record<string | number, unknown> | undefined)?.[key]);
    return others.filter((each) => typeof each === typeof (own as Record<string | number, unknown>)[key]);
  }

  function longestText(texts: string[]): string {
    const [text] = texts.toSorted((one, other) => other.length - one.length) as [string];
    if (/^\/|:\/\//.test(text)) return texts[0]!;
    const word = longestWord(texts.flatMap(wordsIn));
    const replaced = longestWord(wordsIn(text));
    return replaced !== '' && word.length > replaced.length ? text.replace(replaced, word) : text;
  }

  function longestWord(words: string[]): string {
    return words.toSorted((one, other) => other.length - one.length)[0] ?? '';
  }

  /** Without names of facts, addresses and what contains a dot or a slash. */
  function wordsIn(text: string): string[] {
    return [...text.matchAll(/(?<![\p{L}\p{N}{@./_*`-])\p{L}+(?![\p{L}\p{N}}@./_*`-])/gu)].map(([word]) => word);
  }
}
