/** Consonants alone, so that no word is spelled, and no digit, so that no ticket number is read. */
const alphabet = 'BCDFGHJKLMNPQRSTVWXZ';

/** Twelve of twenty letters are 51 bits, and each guess costs a mail. */
const letters = 12;

/** Returns a reference made of twelve random bytes. */
export function referenceOf(random: Uint8Array): string {
  if (random.length < letters) throw new RangeError('a reference needs twelve random bytes');
  return [...random.subarray(0, letters)].map((byte) => alphabet[byte % alphabet.length]).join('');
}

/** Returns a reference as it stands in a subject: `[Q-BCDF-GHJK-LMNP]`. It must not look like a ticket number (R2). */
export function writeReference(reference: string): string {
  return `[Q-${reference.match(/.{4}/g)!.join('-')}]`;
}

const written = new RegExp(`\\[\\s?Q-([${alphabet}]{4})-([${alphabet}]{4})-([${alphabet}]{4})\\s?\\]`, 'gi');

/** A subject has one; more come from a mail that quotes others. */
const referencesMax = 5;

/** Returns the references in a subject, in any case. */
export function readReferences(subject: string): string[] {
  const found = [...subject.matchAll(written)].map(([, ...parts]) => parts.join('').toUpperCase());
  return [...new Set(found)].slice(0, referencesMax);
}
