import { languages } from '#domain/language.ts';
import { fetchingWords } from '#locales/admin/messages.ts';
import { ownNames } from '#locales/messages.ts';
import { SaveForm } from '#web/admin/save-form.tsx';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { choicesOf } from '#web/ui/field/choices.ts';
import { fieldProps, SelectField, TextField } from '#web/ui/field/fields.tsx';

export interface ShownLetters {
  /** Empty for the desk's language. */
  language: string;
  /** A `datetime-local` value; empty for always. */
  acknowledgesFrom: string;
  seen: string;
}

/** The language for senders whose language is unknown, and the date from which mails are acknowledged. */
export function LettersForm({ letters }: { letters: ShownLetters }) {
  const words = fetchingWords[useVisit().language];
  const { letters: say } = words;
  const field = fieldProps(letters, say);
  return (
    <SaveForm
      className="mt-10 flex max-w-fields flex-col gap-5"
      noValidate
      id="letters"
      title={say.title}
      seen={letters.seen}
      submit={words.save}
      value="letters"
      kind="outlined"
    >
      <SelectField
        {...field('language')}
        choices={[{ value: '', label: say.desks }, ...choicesOf(languages, ownNames)]}
      />
      <TextField {...field('acknowledgesFrom')} type="datetime-local" length="short" />
    </SaveForm>
  );
}
