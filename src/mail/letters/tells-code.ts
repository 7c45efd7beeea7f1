import type { LetterKind } from '#mail/letters/letter.ts';

type SecretKind = 'signInCode' | 'providerCode' | 'addressCode' | 'invitation';

/** True for letters that contain a secret until it is used or expires. The record does not keep their text. */
export function tellsCode(kind: LetterKind): kind is SecretKind {
  return kind === 'signInCode' || kind === 'providerCode' || kind === 'addressCode' || kind === 'invitation';
}
