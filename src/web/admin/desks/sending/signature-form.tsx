import { sendingWords } from '#locales/admin/messages.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Button } from '#web/ui/button.tsx';
import { TextArea } from '#web/ui/field/text-area.tsx';
import { TextField } from '#web/ui/field/text-field.tsx';
import type { ShownSignature } from './signature-acts.ts';

interface SignatureFormProps {
  signature: ShownSignature;
  errorOf: (field: string) => string | undefined;
  /** True if this key replaces a saved one. */
  hasKey: boolean;
}

/** Generates a key, or imports an existing one. */
export function SignatureForm({ signature, errorOf, hasKey }: SignatureFormProps) {
  const { signature: words } = sendingWords[useVisit().language];
  return (
    <form
      method="post"
      noValidate
      className="mt-10 flex max-w-fields flex-col gap-5 wrap-anywhere"
      aria-labelledby="make"
    >
      <div>
        <h2 id="make" className="text-section">
          {hasKey ? words.anew : words.make}
        </h2>
        {hasKey && <p className="text-secondary text-ink-2">{words.anewText}</p>}
      </div>
      <input type="hidden" name="seen" value={signature.seen} />
      <TextField
        name="domain"
        label={words.domain}
        hint={words.domainHint}
        defaultValue={signature.domain}
        error={errorOf('domain')}
        length="medium"
        autoComplete="off"
      />
      <TextField
        name="selector"
        label={words.selector}
        hint={words.selectorHint}
        defaultValue={signature.selector}
        error={errorOf('selector')}
        length="medium"
        autoComplete="off"
      />
      <TextArea
        name="key"
        label={words.key}
        hint={words.keyHint}
        error={errorOf('key')}
        rows={4}
        autoComplete="off"
        spellCheck={false}
      />
      <p>
        <Button type="submit" kind={hasKey ? 'outlined' : 'main'} name="intent" value="save">
          {words.save}
        </Button>
      </p>
    </form>
  );
}
