import { signInWords } from '#locales/account/messages.ts';
import { PasskeyButton } from '#web/account/sign-in/factor/passkey-button.tsx';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Submit } from '#web/ui/button.tsx';
import { TextField } from '#web/ui/field/fields.tsx';

/** A form for a code of the app, a recovery code or the passkey, depending on what this person has. */
export function FactorForm({ next, hasApp, hasPasskey }: { next: string; hasApp: boolean; hasPasskey: boolean }) {
  const { factor: words, byPasskey, passkeyFailed, passkeyAbsent } = signInWords[useVisit().language];
  return (
    <>
      <form method="post" className="flex flex-col gap-6">
        <input type="hidden" name="next" value={next} />
        <TextField
          name="code"
          label={hasApp ? words.label : words.recovery}
          hint={hasApp ? words.hint : undefined}
          length="short"
          autoComplete="one-time-code"
          autoCapitalize="none"
          spellCheck={false}
          required
        />
        <Submit wide>{words.submit}</Submit>
      </form>
      {hasPasskey && <PasskeyButton label={byPasskey} failed={passkeyFailed} absent={passkeyAbsent} next={next} />}
    </>
  );
}
