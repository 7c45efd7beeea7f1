import { browserSupportsWebAuthnAutofill } from '@simplewebauthn/browser';
import { useEffect, useState } from 'react';
import { useHydrated } from '#web/document/use-hydrated.ts';
import { Button } from '#web/ui/button.tsx';
import { WarningIcon } from '#web/ui/icons/icon.tsx';
import { knowsPasskeys, makePasskey, signInByPasskey } from './passkey-client.ts';

interface PasskeyButtonProps {
  label: string;
  failed: string;
  next: string;
  kind?: 'main' | 'outlined';
  /** The field whose suggestions offer passkeys is on this page. */
  offered?: boolean;
}

/** Hidden where no script runs, or where the browser knows no passkeys. */
export function PasskeyButton({ label, failed, next, kind = 'outlined', offered = false }: PasskeyButtonProps) {
  const { isReady, isWrong, press } = usePasskey(() => signInByPasskey(next));
  useEffect(() => {
    if (offered) offerPasskeys(next);
  }, [offered, next]);
  if (!isReady) return null;
  return (
    <div>
      <Button kind={kind} wide onClick={press}>
        {label}
      </Button>
      <Wrong text={isWrong ? failed : null} />
    </div>
  );
}

interface NewPasskeyProps {
  label: string;
  failed: string;
  next: string;
  kind?: 'main' | 'outlined';
  /** The id of the field with its name. */
  nameField: string;
}

/** Makes a passkey under the name in a field. */
export function NewPasskeyButton({ label, failed, next, nameField, kind = 'outlined' }: NewPasskeyProps) {
  const named = () => (document.getElementById(nameField) as HTMLInputElement | null)?.value ?? '';
  const { isReady, isWrong, press } = usePasskey(() => makePasskey(named(), next));
  if (!isReady) return null;
  return (
    <div>
      <Button kind={kind} wide onClick={press}>
        {label}
      </Button>
      <Wrong text={isWrong ? failed : null} />
    </div>
  );
}

/** Whether passkeys can be used here: false on the server and while the page wakes up. */
export function usePasskeysKnown(): boolean {
  const awake = useHydrated();
  return awake && knowsPasskeys();
}

function usePasskey(ceremony: () => Promise<string | null>) {
  const isReady = usePasskeysKnown();
  const [isWrong, tell] = useState(false);
  const press = () => {
    tell(false);
    ceremony().then(
      (href) => (href === null ? tell(true) : location.assign(href)),
      () => tell(true),
    );
  };
  return { isReady, isWrong, press };
}

function Wrong({ text }: { text: string | null }) {
  return (
    <p role="alert" className="mt-2 flex gap-2 text-secondary font-strong text-urgent empty:hidden">
      {text && <WarningIcon className="mt-[0.2em]" />}
      {text && <span>{text}</span>}
    </p>
  );
}

/** The browser offers its passkeys among the suggestions of the address; whoever does not take one notices nothing. */
async function offerPasskeys(next: string): Promise<void> {
  if (!knowsPasskeys() || !(await browserSupportsWebAuthnAutofill())) return;
  const href = await signInByPasskey(next, true).catch(() => null);
  if (href !== null) location.assign(href);
}
