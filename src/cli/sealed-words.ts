import type { SealedPlace, SealedValue } from '#store/secrets/sealed-values.ts';

const words: Record<SealedPlace, (name: string) => string> = {
  authenticator: (count) => (count === '1' ? 'an authenticator app' : `${count} authenticator apps`),
  history: () => 'the key of the history',
  letter: (count) => (count === '1' ? 'a waiting letter' : `${count} waiting letters`),
  mailbox: (address) => `the mailbox ${address}`,
  provider: (name) => `the sign-in provider ${name}`,
  push: () => 'the key of browser notifications',
  relay: (prefix) => `the relay of ${prefix}`,
  signature: (prefix) => `the signing key of ${prefix}`,
};

/** Names stored secrets for an operator. Those of people and letters are counted. */
export function sealedWords(values: readonly SealedValue[]): string {
  const places = Map.groupBy(values, ({ place }) => place);
  const named = [...places].flatMap(([place, ofPlace]) => {
    if (ofPlace[0]!.name === null) return words[place](String(ofPlace.length));
    return ofPlace.map(({ name }) => words[place](name!));
  });
  return named.join(', ');
}
