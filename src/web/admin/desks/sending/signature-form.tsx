import { sendingWords } from '#locales/admin/messages.ts';
import { SaveForm } from '#web/admin/save-form.tsx';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { fieldProps } from '#web/ui/field/errors.ts';
import { TextArea } from '#web/ui/field/text-area.tsx';
import { TextField } from '#web/ui/field/text-field.tsx';
import type { ShownSignature } from './signature-acts.ts';

interface SignatureFormProps {
  signature: ShownSignature;
  /** True if this key replaces a saved one. */
  hasKey: boolean;
}

/** Generates a key, or imports an existing one. */
export function SignatureForm({ signature, hasKey }: SignatureFormProps) {
  const { signature: words } = sendingWords[useVisit().language];
  const field = fieldProps(signature);
  return (
    <SaveForm
      className="mt-10 flex max-w-fields flex-col gap-5 wrap-anywhere"
      noValidate
      id="make"
      title={hasKey ? words.anew : words.make}
      lead={hasKey && words.anewText}
      seen={signature.seen}
      submit={words.save}
      value="save"
      kind={hasKey ? 'outlined' : 'main'}
    >
      <TextField {...field('domain')} label={words.domain} hint={words.domainHint} length="medium" autoComplete="off" />
      <TextField
        {...field('selector')}
        label={words.selector}
        hint={words.selectorHint}
        length="medium"
        autoComplete="off"
      />
      <TextArea name="key" label={words.key} hint={words.keyHint} rows={4} autoComplete="off" spellCheck={false} />
    </SaveForm>
  );
}
