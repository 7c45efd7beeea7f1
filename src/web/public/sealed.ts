import type { Signer } from '#mail/read/proof/signature.ts';

/** What a browser carries from one step of the sign-in to the next. */
export type Carried = 'code' | 'provider' | 'link' | 'recovery' | 'app';

/** What a sealed text may be used for: one made for one purpose opens for no other. */
export type Purpose = 'form' | 'draft' | 'file' | 'receipt' | 'article' | 'letter' | 'secret' | Carried;

/** Wraps a value so that a browser can carry it, and neither read nor change it. */
export function sealFor(signer: Signer, purpose: Purpose, value: unknown): string {
  return signer.seal(JSON.stringify({ purpose, at: Date.now(), value }));
}

export interface Opened<T> {
  value: T;
  /** Ms since it was sealed, in real time. */
  age: number;
}

/** Null is what we did not seal for this purpose, or what is older than `ageMax` ms. */
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
