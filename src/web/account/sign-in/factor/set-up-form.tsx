import { signInWords } from '#locales/account/messages.ts';
import { NewPasskeyButton, usePasskeysKnown } from '#web/account/sign-in/factor/passkey-button.tsx';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Submit } from '#web/ui/button.tsx';
import { NumberField, TextField } from '#web/ui/field/fields.tsx';
import type { AppView } from './take-app.ts';

/** Sets up an authenticator app: QR code, key, and a first code as a check. */
export function AppForm({ app, next }: { app: AppView; next: string }) {
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
        length="short"
        autoComplete="one-time-code"
        required
      />
      <Submit wide>{words.submit}</Submit>
    </form>
  );
}

/** A QR code for authenticator apps. Dark on white in every theme. */
function AppPicture({ rows, label }: { rows: string[]; label: string }) {
  const size = rows.length;
  const path = rows
    .flatMap((row, y) => Array.from(row, (cell, x) => (cell === '1' ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      width="220"
      height="220"
      className="rounded-field"
    >
      <rect width={size} height={size} fill="#ffffff" />
      <path d={path} fill="#000000" shapeRendering="crispEdges" />
    </svg>
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
