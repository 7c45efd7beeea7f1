import { useState } from 'react';
import { signInWords } from '#locales/account/messages.ts';
import { useHydrated } from '#web/shared/document/use-hydrated.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { TextField } from '#web/ui/field/fields.tsx';

interface PasswordFieldProps {
  name: string;
  label: string;
  autoComplete: 'current-password' | 'new-password';
}

/** A password field with a button to show the password; without scripts it stays hidden. */
export function PasswordField(props: PasswordFieldProps) {
  const words = signInWords[useVisit().language];
  const awake = useHydrated();
  const [isShown, show] = useState(false);
  const button = (
    // Reserve the space: a layout shift during hydration would move the button below under the pointer.
    <p className={`mt-1 [@media(scripting:none)]:hidden ${awake ? '' : 'invisible'}`}>
      <button
        type="button"
        aria-pressed={isShown}
        aria-controls={props.name}
        onClick={() => show(!isShown)}
        className="inline-flex min-h-11 items-center text-secondary underline underline-offset-4"
      >
        {isShown ? words.hide : words.show}
      </button>
    </p>
  );
  return <TextField {...props} type={isShown ? 'text' : 'password'} required after={button} />;
}
