import assert from 'node:assert/strict';

/** One word that stands in one place of the world alone, and who may come across it. */
export interface Secret {
  word: string;
  /** What it stands in, for the message of a test. */
  of: string;
  readers: ReadonlySet<string>;
}

/** No language has such a word, so that whoever reads one has read what it stands in. */
const anySecret = /qz[a-z]{3}vk/gi;

/** The words of a world: each is made with those who may read it. */
export function openSecrets() {
  const all = new Map<string, Secret>();

  /** A new word. In an address it is written small, so it is compared so. */
  function secret(of: string, readers: Iterable<string>): string {
    const place = all.size;
    const letters = [place / 676, place / 26, place].map((digit) => String.fromCharCode(97 + (Math.floor(digit) % 26)));
    const word = `Qz${letters.join('')}vk`;
    all.set(word.toLowerCase(), { word, of, readers: new Set(readers) });
    return word;
  }

  /** The secrets in a text that this reader may not come across. A search says its own word again. */
  function leaks(reader: string, text: string, asked = ''): string[] {
    return found(text, asked).flatMap(({ of, readers }) => (readers.has(reader) ? [] : [of]));
  }

  /** Those that they may. */
  function met(reader: string, text: string, asked = ''): string[] {
    return found(text, asked).flatMap(({ of, readers }) => (readers.has(reader) ? [of] : []));
  }

  function found(text: string, asked: string): Secret[] {
    const words = new Set([...text.matchAll(anySecret)].map(([word]) => word.toLowerCase()));
    // A sealed text, which is chance, may hold such letters too: a word that stands nowhere is nobody's.
    return [...words].filter((word) => !asked.toLowerCase().includes(word)).flatMap((word) => all.get(word) ?? []);
  }

  function wordOf(of: string): string {
    const found = [...all.values()].find((each) => each.of === of);
    assert.ok(found, `The world has no ${of}.`);
    return found.word;
  }

  return { secret, leaks, met, wordOf, all };
}

export type Secrets = ReturnType<typeof openSecrets>;
