import {
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
  startRegistration,
} from '@simplewebauthn/browser';
import { urls } from '#web/urls.ts';

/** Lets a passkey sign in, and gives the address to go on to; null is one that was not accepted. */
export async function signInByPasskey(next: string, offered = false): Promise<string | null> {
  const asked = await post<{ options: PublicKeyCredentialRequestOptionsJSON; sealed: string }>({ ask: 'use' });
  if (asked === null) return null;
  const response = await startAuthentication({ optionsJSON: asked.options, useBrowserAutofill: offered });
  return (await post<{ href: string }>({ use: { sealed: asked.sealed, response }, next }))?.href ?? null;
}

/** Makes a passkey on this device, and gives the address to go on to; null is one that was not accepted. */
export async function makePasskey(name: string, next: string): Promise<string | null> {
  const asked = await post<{ options: PublicKeyCredentialCreationOptionsJSON; sealed: string }>({ ask: 'make' });
  if (asked === null) return null;
  const response = await startRegistration({ optionsJSON: asked.options });
  return (await post<{ href: string }>({ make: { sealed: asked.sealed, response, name }, next }))?.href ?? null;
}

/** Whether this browser and address know passkeys: an address of figures alone is no site for them. */
export function knowsPasskeys(): boolean {
  return 'PublicKeyCredential' in window && !/^[\d.]+$|^\[/.test(location.hostname);
}

async function post<T>(body: object): Promise<T | null> {
  const answer = await fetch(urls.passkeySignIn(), {
    ...{ method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) },
  });
  return answer.ok ? ((await answer.json()) as T) : null;
}
