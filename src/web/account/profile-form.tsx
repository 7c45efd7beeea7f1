import { type Language, languages } from '#domain/language.ts';
import { accountWords } from '#locales/account/messages.ts';
import { ownNames } from '#locales/messages.ts';
import { Part } from '#web/account/part.tsx';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Button } from '#web/ui/button.tsx';
import { SelectField } from '#web/ui/field/select-field.tsx';
import { TextField } from '#web/ui/field/text-field.tsx';

/** The form for a person's name and language. */
export function ProfileForm({ name, language, error }: { name: string; language: Language; error?: string }) {
  const { profile: words, save } = accountWords[useVisit().language];
  return (
    <Part title={words.title}>
      <form method="post" className="flex flex-col gap-5">
        <TextField
          name="name"
          label={words.name}
          defaultValue={name}
          error={error}
          length="medium"
          maxLength={120}
          autoComplete="name"
        />
        <SelectField
          name="language"
          label={words.language}
          defaultValue={language}
          choices={languages.map((each) => ({ value: each, label: ownNames[each] }))}
        />
        <p>
          <Button type="submit" name="act" value="profile" kind="main">
            {save}
          </Button>
        </p>
      </form>
    </Part>
  );
}
