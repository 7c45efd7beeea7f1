import type { NewForm } from '#desk/forms/save-form.ts';
import { editorKinds } from '#domain/forms/contact-draft.ts';
import { catalogueWords } from '#locales/admin/messages.ts';
import { words } from '#locales/messages.ts';
import { DeskTexts } from '#web/admin/desk-texts.tsx';
import { SaveForm } from '#web/admin/save-form.tsx';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { choicesOf } from '#web/ui/field/choices.ts';
import { fieldProps, SelectField, TextField } from '#web/ui/field/fields.tsx';

interface NewFormFieldsProps {
  /** The address that takes the new form. */
  page: string;
  typed: NewForm;
  /** The forms whose questions it can begin with. */
  forms: { value: string; label: string }[];
}

/** A new form: its name, its key and its kind. The rest has a page of its own. */
export function NewFormFields({ page, typed, forms }: NewFormFieldsProps) {
  const { language } = useVisit();
  const say = catalogueWords[language];
  const field = fieldProps(typed, { key: say.key, keyHint: say.keyHint });
  return (
    <SaveForm id="add" title={say.add} lead={say.addHint} action={page} submit={say.make} value="add">
      <DeskTexts name="name" legend={say.name} hint={say.nameHint} values={typed.names} />
      <TextField {...field('key')} length="medium" autoComplete="off" autoCapitalize="none" spellCheck={false} />
      <div className="grid max-w-record gap-x-4 gap-y-4 sm:grid-cols-2">
        <SelectField
          name="kind"
          label={say.kind}
          hint={say.kindHint}
          choices={choicesOf(editorKinds, words[language].kinds)}
          defaultValue={typed.kind}
        />
        <SelectField
          name="copyOf"
          label={say.copyOf}
          hint={say.copyHint}
          choices={[{ value: '', label: say.copyNone }, ...forms]}
          defaultValue={typed.copyOf ?? ''}
        />
      </div>
    </SaveForm>
  );
}
