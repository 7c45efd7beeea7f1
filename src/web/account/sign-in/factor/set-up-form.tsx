import { signInWords } from '#locales/account/messages.ts';
import { AppPicture } from '#web/account/sign-in/factor/app-picture.tsx';
import type { AppView } from '#web/account/sign-in/factor/app-view.ts';
import { NewPasskeyButton, usePasskeysKnown } from '#web/account/sign-in/factor/passkey-button.tsx';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Button } from '#web/ui/button.tsx';
import { NumberField, TextField } from '#web/ui/field/text-field.tsx';

/** Sets up an authenticator app: QR code, key, and a first code as a check. */
export function AppForm({ app, next, error }: { app: AppView; next: string; error?: string }) {
  const words = signInWords[useVisit().language].setUp;
  return (
    <form method="post" className="flex flex-col gap-5">
      <input type="hidden" name="next" value={next} />
      <input type="hidden" name="app" value={app.sealed} />
      <p className="text-body">{words.appLead}</p>
      <AppPicture rows={app.picture} label={words.picture} />
      <p className="text-body">
        {words.secret}
        <code className="mt-1 block font-mono text-body font-strong break-words select-all">{app.key}</code>
      </p>
      <p className="text-body">
        <a className="link inline-flex min-h-11 items-center" href={app.address}>
          {words.open}
        </a>
      </p>
      <NumberField
        name="code"
        label={words.code}
        hint={words.codeHint}
        error={error}
        length="short"
        autoComplete="one-time-code"
        required
      />
      <p>
        <Button type="submit" kind="main" wide>
          {words.submit}
        </Button>
      </p>
    </form>
  );
}

/** Creates a passkey on this device. Hidden without scripts or passkey support. */
export function NewPasskey({ next, titled = true, main = false }: { next: string; titled?: boolean; main?: boolean }) {
  const words = signInWords[useVisit().language].setUp;
  if (!usePasskeysKnown()) return null;
  return (
    <section className={`flex flex-col gap-4 ${titled ? 'border-t border-line pt-6' : ''}`}>
      {titled && <h2 className="text-sub">{words.passkey}</h2>}
      <p className="text-body">{words.passkeyLead}</p>
      <TextField
        name="passkey-name"
        label={words.passkeyName}
        hint={words.passkeyNameHint}
        length="medium"
        maxLength={60}
      />
      <NewPasskeyButton
        label={words.passkeySubmit}
        failed={words.passkeyFailed}
        next={next}
        nameField="passkey-name"
        kind={main ? 'main' : 'outlined'}
      />
    </section>
  );
}
