import { languages } from '#domain/language.ts';
import { fetchingWords } from '#locales/admin/messages.ts';
import { ownNames } from '#locales/messages.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Button } from '#web/ui/button.tsx';
import { SelectField } from '#web/ui/field/select-field.tsx';
import { TextField } from '#web/ui/field/text-field.tsx';

export interface ShownLetters {
  /** Empty for the desk's language. */
  language: string;
  /** A `datetime-local` value; empty for always. */
  acknowledgesFrom: string;
  seen: string;
}

/** The language for senders whose language is unknown, and the date from which mails are acknowledged. */
export function LettersForm({ letters, error }: { letters: ShownLetters; error?: string }) {
  const words = fetchingWords[useVisit().language];
  const { letters: say } = words;
  return (
    <form method="post" noValidate className="mt-10 flex max-w-fields flex-col gap-5" aria-labelledby="letters">
      <h2 id="letters" className="text-section">
        {say.title}
      </h2>
      <input type="hidden" name="seen" value={letters.seen} />
      <SelectField
        name="language"
        label={say.language}
        hint={say.languageHint}
        defaultValue={letters.language}
        choices={[{ value: '', label: say.desks }, ...languages.map((value) => ({ value, label: ownNames[value] }))]}
      />
      <TextField
        name="acknowledgesFrom"
        type="datetime-local"
        length="short"
        label={say.acknowledgesFrom}
        hint={say.acknowledgesFromHint}
        defaultValue={letters.acknowledgesFrom}
        error={error}
      />
      <p>
        <Button type="submit" name="intent" value="letters">
          {words.save}
        </Button>
      </p>
    </form>
  );
}
