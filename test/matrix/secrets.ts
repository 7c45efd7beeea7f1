import assert from 'node:assert/strict';

/** A word that occurs in only one place of the world, and the people who may see it. */
export interface Secret {
  word: string;
  /** Its place, for the message of a failed test. */
  of: string;
  readers: ReadonlySet<string>;
}

/** No language has such a word, so anyone who sees it has seen its place. */
const anySecret = /qz[a-z]{3}vk/gi;

/** The secret words of a world, each with the people who may read it. */
export function openSecrets() {
  const all = new Map<string, Secret>();

  /** Creates a new word. Addresses are lower case, so comparison ignores case. */
  function secret(of: string, readers: Iterable<string>): string {
    const place = all.size;
    const letters = [place / 676, place / 26, place].map((digit) => String.fromCharCode(97 + (Math.floor(digit) % 26)));
    const word = `Qz${letters.join('')}vk`;
    all.set(word.toLowerCase(), { word, of, readers: new Set(readers) });
    return word;
  }

  /** The places of the secrets in a text, by whether this reader may see them. The words of the request itself are ignored. */
  function told(reader: string, text: string, asked = ''): { rightly: string[]; wrongly: string[] } {
    const told = { rightly: [] as string[], wrongly: [] as string[] };
    for (const { of, readers } of found(text, asked)) told[readers.has(reader) ? 'rightly' : 'wrongly'].push(of);
    return told;
  }

  function found(text: string, asked: string): Secret[] {
    const words = new Set([...text.matchAll(anySecret)].map(([word]) => word.toLowerCase()));
    // Encrypted text may contain such a word by chance, so unknown words are ignored.
    return [...words].filter((word) => !asked.toLowerCase().includes(word)).flatMap((word) => all.get(word) ?? []);
  }

  function wordOf(of: string): string {
    const found = [...all.values()].find((each) => each.of === of);
    assert.ok(found, `The world has no ${of}.`);
    return found.word;
  }

  return { secret, told, wordOf, all };
}

export type Secrets = ReturnType<typeof openSecrets>;
