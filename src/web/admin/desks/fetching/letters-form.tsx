import { languages } from '#domain/language.ts';
import { fetchingWords } from '#locales/admin/messages.ts';
import { ownNames } from '#locales/messages.ts';
import { useVisit } from '#web/document/use-visit.ts';
import { Button } from '#web/ui/button.tsx';
import { SelectField } from '#web/ui/field/select-field.tsx';
import { TextField } from '#web/ui/field/text-field.tsx';

export interface ShownLetters {
  /** Empty is the desk's. */
  language: string;
  /** As `datetime-local` has it; empty is always. */
  acknowledgesFrom: string;
}

/** In which language a mailbox answers whom nothing is known of, and from when it acknowledges. */
export function LettersForm({ letters, error }: { letters: ShownLetters; error?: string }) {
  const words = fetchingWords[useVisit().language];
  const { letters: say } = words;
  return (
    <form method="post" noValidate className="mt-10 flex max-w-fields flex-col gap-5" aria-labelledby="letters">
      <h2 id="letters" className="text-section">
        {say.title}
      </h2>
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
