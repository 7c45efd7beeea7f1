import type { Signer } from '#mail/read/proof/signature.ts';

/** Sealed values that a browser carries between sign-in steps. */
export type Carried = 'code' | 'provider' | 'link' | 'recovery' | 'app';

/** Purpose of a sealed value. A value sealed for one purpose cannot be opened for another. */
type Purpose = 'form' | 'draft' | 'file' | 'receipt' | 'article' | 'letter' | 'secret' | Carried;

/** Returns a value encrypted for the browser, which can neither read nor change it. */
export function sealFor(signer: Signer, purpose: Purpose, value: unknown): string {
  return signer.seal(JSON.stringify({ purpose, at: Date.now(), value }));
}

interface Opened<T> {
  value: T;
  /** Milliseconds since it was sealed, in real time. */
  age: number;
}

/** Returns the value, or null if it was not sealed for this purpose or is older than `ageMax` milliseconds. */
export function openSealed<T>(
  signer: Signer,
  purpose: Purpose,
  sealed: unknown,
  ageMax = Number.POSITIVE_INFINITY,
): Opened<T> | null {
  const text = typeof sealed === 'string' ? signer.unseal(sealed) : null;
  if (text === null || !text.startsWith('{"purpose"')) return null;
  const said = JSON.parse(text) as { purpose: string; at: number; value: T };
  const age = Date.now() - said.at;
  return said.purpose === purpose && age <= ageMax ? { value: said.value, age } : null;
}
