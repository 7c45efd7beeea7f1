import {
  browserSupportsWebAuthnAutofill,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
  startRegistration,
} from '@simplewebauthn/browser';
import { useEffect, useState } from 'react';
import { href } from 'react-router';
import { useHydrated } from '#web/shared/document/use-hydrated.ts';
import { Button } from '#web/ui/button.tsx';
import { WarningIcon } from '#web/ui/icon.tsx';

interface PasskeyButtonProps {
  label: string;
  failed: string;
  /** Message if no passkey of this site was used. */
  absent: string;
  next: string;
  /** True if the page has a field whose autofill offers passkeys. */
  offered?: boolean;
}

/** Hidden without scripts, or if the browser does not support passkeys. */
export function PasskeyButton({ label, failed, absent, next, offered = false }: PasskeyButtonProps) {
  const { isReady, wrong, press } = usePasskey(() => signInByPasskey(next));
  useEffect(() => {
    if (offered) offerPasskeys(next);
  }, [offered, next]);
  if (!isReady) return null;
  return (
    <div>
      <Button kind="outlined" wide onClick={press}>
        {label}
      </Button>
      <Wrong text={wrong && { absent, refused: failed }[wrong]} />
    </div>
  );
}

/** Signs in with a passkey. Throws if the desk cannot be reached. */
async function signInByPasskey(next: string, offered = false): Promise<PasskeyEnd> {
  const asked = await post<{ options: PublicKeyCredentialRequestOptionsJSON; sealed: string }>({ ask: 'use' });
  if (asked === null) return 'refused';
  const ceremony = startAuthentication({ optionsJSON: asked.options, useBrowserAutofill: offered });
  // Browsers do not distinguish a missing passkey from a cancelled prompt (WebAuthn, 14.6.2).
  const response = await ceremony.catch(() => null);
  if (response === null) return 'absent';
  return (await post<{ href: string }>({ use: { sealed: asked.sealed, response }, next })) ?? 'refused';
}

/** Creates a passkey on this device. Throws if that fails. */
async function makePasskey(name: string, next: string): Promise<PasskeyEnd> {
  const asked = await post<{ options: PublicKeyCredentialCreationOptionsJSON; sealed: string }>({ ask: 'make' });
  if (asked === null) return 'refused';
  const response = await startRegistration({ optionsJSON: asked.options });
  return (await post<{ href: string }>({ make: { sealed: asked.sealed, response, name }, next })) ?? 'refused';
}

/** Returns whether this browser supports passkeys here; they do not work on an IP address. */
function knowsPasskeys(): boolean {
  return 'PublicKeyCredential' in window && !/^[\d.]+$|^\[/.test(location.hostname);
}

async function post<T>(body: object): Promise<T | null> {
  const answer = await fetch(href('/sign-in/passkey'), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  return answer.ok ? ((await answer.json()) as T) : null;
}

interface NewPasskeyProps {
  label: string;
  failed: string;
  next: string;
  kind?: 'main' | 'outlined';
  /** The id of the field that contains the passkey's name. */
  nameField: string;
}

/** Creates a passkey with the name in a field. */
export function NewPasskeyButton({ label, failed, next, nameField, kind = 'outlined' }: NewPasskeyProps) {
  const named = () => (document.getElementById(nameField) as HTMLInputElement | null)?.value ?? '';
  const { isReady, wrong, press } = usePasskey(() => makePasskey(named(), next));
  if (!isReady) return null;
  return (
    <div>
      <Button kind={kind} wide onClick={press}>
        {label}
      </Button>
      <Wrong text={wrong && failed} />
    </div>
  );
}

/** Returns whether passkeys work here. False on the server and during hydration. */
export function usePasskeysKnown(): boolean {
  const awake = useHydrated();
  return awake && knowsPasskeys();
}

/** The address to go on to. `absent`: no passkey of this site was used. `refused`: the desk did not accept it. */
type PasskeyEnd = { href: string } | 'absent' | 'refused';

function usePasskey(ceremony: () => Promise<PasskeyEnd>) {
  const isReady = usePasskeysKnown();
  const [wrong, tell] = useState<'absent' | 'refused' | null>(null);
  const press = () => {
    tell(null);
    ceremony().then(
      (end) => (typeof end === 'string' ? tell(end) : location.assign(end.href)),
      () => tell('refused'),
    );
  };
  return { isReady, wrong, press };
}

function Wrong({ text }: { text: string | null }) {
  return (
    <p role="alert" className="mt-2 flex gap-2 text-secondary font-strong text-urgent empty:hidden">
      {text && <WarningIcon className="mt-[0.2em]" />}
      {text && <span>{text}</span>}
    </p>
  );
}

/** Offers passkeys in the autofill of the address field; ignoring the offer has no effect. */
async function offerPasskeys(next: string): Promise<void> {
  if (!knowsPasskeys() || !(await browserSupportsWebAuthnAutofill())) return;
  const end = await signInByPasskey(next, true).catch(() => null);
  if (end !== null && typeof end !== 'string') location.assign(end.href);
}
