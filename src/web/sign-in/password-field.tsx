import { useState } from 'react';
import { signInWords } from '#locales/account/messages.ts';
import { useHydrated } from '#web/document/use-hydrated.ts';
import { useVisit } from '#web/document/use-visit.ts';
import { TextField } from '#web/ui/field/text-field.tsx';

interface PasswordFieldProps {
  name: string;
  label: string;
  hint?: string;
  error?: string;
  autoComplete: 'current-password' | 'new-password';
}

/** A password, hidden until its person wants to see it; without a script it stays hidden. */
export function PasswordField(props: PasswordFieldProps) {
  const words = signInWords[useVisit().language];
  const awake = useHydrated();
  const [isShown, show] = useState(false);
  const button = (
    // Its place is there from the start: a page that moves while it wakes up takes a press from the button below.
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
