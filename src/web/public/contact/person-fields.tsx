import type { DraftPerson } from '#domain/form/contact-draft.ts';
import { languages } from '#domain/language.ts';
import { ownNames } from '#locales/messages.ts';
import { contactWords } from '#locales/public/messages.ts';
import { useVisit } from '#web/document/use-visit.ts';
import { SelectField } from '#web/ui/field/select-field.tsx';
import { PhoneField, TextField } from '#web/ui/field/text-field.tsx';
import { errorOf, type FormError } from './form-error.ts';

interface PersonFieldsProps {
  person: DraftPerson;
  errors: FormError[];
  isComplaint: boolean;
}

/** Who writes. A complaint may stay without a name (R10); a request needs a way to be answered. */
export function PersonFields({ person, errors, isComplaint }: PersonFieldsProps) {
  const { you, optional } = contactWords[useVisit().language];
  return (
    <div className="mt-8 flex flex-col gap-8">
      <TextField
        name="name"
        {...you.name}
        optional={isComplaint ? optional : undefined}
        error={errorOf(errors, 'name')}
        defaultValue={person.name}
        length="medium"
        autoComplete="name"
      />
      <TextField
        name="email"
        {...you.email}
        optional={isComplaint ? optional : undefined}
        error={errorOf(errors, 'email')}
        defaultValue={person.email}
        length="medium"
        inputMode="email"
        autoComplete="email"
        spellCheck={false}
        autoCapitalize="none"
      />
      <PhoneField
        name="phone"
        {...you.phone}
        optional={optional}
        error={errorOf(errors, 'phone')}
        defaultValue={person.phone}
      />
      <SelectField
        name="language"
        {...you.language}
        defaultValue={person.language}
        choices={languages.map((value) => ({ value, label: ownNames[value] }))}
      />
    </div>
  );
}
