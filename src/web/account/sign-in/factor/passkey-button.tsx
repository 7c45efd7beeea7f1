import { browserSupportsWebAuthnAutofill } from '@simplewebauthn/browser';
import { useEffect, useState } from 'react';
import { useHydrated } from '#web/shared/document/use-hydrated.ts';
import { Button } from '#web/ui/button.tsx';
import { WarningIcon } from '#web/ui/icons/icon.tsx';
import { knowsPasskeys, makePasskey, type PasskeyEnd, signInByPasskey } from './passkey-client.ts';

interface PasskeyButtonProps {
  label: string;
  failed: string;
  /** Message if no passkey of this site was used. */
  absent: string;
  next: string;
  kind?: 'main' | 'outlined';
  /** True if the page has a field whose autofill offers passkeys. */
  offered?: boolean;
}

/** Hidden without scripts, or if the browser does not support passkeys. */
export function PasskeyButton({ label, failed, absent, next, kind = 'outlined', offered = false }: PasskeyButtonProps) {
  const { isReady, wrong, press } = usePasskey(() => signInByPasskey(next));
  useEffect(() => {
    if (offered) offerPasskeys(next);
  }, [offered, next]);
  if (!isReady) return null;
  return (
    <div>
      <Button kind={kind} wide onClick={press}>
        {label}
      </Button>
      <Wrong text={wrong && { absent, refused: failed }[wrong]} />
    </div>
  );
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
