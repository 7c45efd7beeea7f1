import {
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
  startRegistration,
} from '@simplewebauthn/browser';
import { urls } from '#web/app/urls.ts';

/** The address to go on to. `absent`: no passkey of this site was used. `refused`: the desk did not accept it. */
export type PasskeyEnd = { href: string } | 'absent' | 'refused';

/** Signs in with a passkey. Throws if the desk cannot be reached. */
export async function signInByPasskey(next: string, offered = false): Promise<PasskeyEnd> {
  const asked = await post<{ options: PublicKeyCredentialRequestOptionsJSON; sealed: string }>({ ask: 'use' });
  if (asked === null) return 'refused';
  const ceremony = startAuthentication({ optionsJSON: asked.options, useBrowserAutofill: offered });
  // Browsers do not distinguish a missing passkey from a cancelled prompt (WebAuthn, 14.6.2).
  const response = await ceremony.catch(() => null);
  if (response === null) return 'absent';
  return (await post<{ href: string }>({ use: { sealed: asked.sealed, response }, next })) ?? 'refused';
}

/** Creates a passkey on this device. Throws if that fails. */
export async function makePasskey(name: string, next: string): Promise<PasskeyEnd> {
  const asked = await post<{ options: PublicKeyCredentialCreationOptionsJSON; sealed: string }>({ ask: 'make' });
  if (asked === null) return 'refused';
  const response = await startRegistration({ optionsJSON: asked.options });
  return (await post<{ href: string }>({ make: { sealed: asked.sealed, response, name }, next })) ?? 'refused';
}

/** Returns whether this browser supports passkeys here; they do not work on an IP address. */
export function knowsPasskeys(): boolean {
  return 'PublicKeyCredential' in window && !/^[\d.]+$|^\[/.test(location.hostname);
}

async function post<T>(body: object): Promise<T | null> {
  const answer = await fetch(urls.passkeySignIn(), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  return answer.ok ? ((await answer.json()) as T) : null;
}
