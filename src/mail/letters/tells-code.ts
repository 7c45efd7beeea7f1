import type { LetterKind } from '#mail/letters/letter.ts';

type SecretKind = 'signInCode' | 'providerCode' | 'addressCode' | 'invitation';

/** Letters whose words are a secret until they are used or over: the record keeps none of them. */
export function tellsCode(kind: LetterKind): kind is SecretKind {
  return kind === 'signInCode' || kind === 'providerCode' || kind === 'addressCode' || kind === 'invitation';
}
