import type { DraftPerson, Sender } from '#domain/forms/contact-draft.ts';
import { languages } from '#domain/language.ts';
import { ownNames } from '#locales/messages.ts';
import { contactWords } from '#locales/public/messages.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { errorOf } from '#web/shared/files/sending.ts';
import type { FieldError } from '#web/ui/field/errors.ts';
import { SelectField } from '#web/ui/field/select-field.tsx';
import { PhoneField, TextField } from '#web/ui/field/text-field.tsx';

interface PersonFieldsProps {
  person: DraftPerson;
  errors: FieldError[];
  sender: Sender;
}

/** Fields for the sender. A complaint may be anonymous (R10); other requests need a contact. */
export function PersonFields({ person, errors, sender }: PersonFieldsProps) {
  const { you, optional } = contactWords[useVisit().language];
  return (
    <div className="mt-8 flex flex-col gap-8">
      {sender === 'portal' ? <Account person={person} /> : <NameAndAddress {...{ person, errors, sender }} />}
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

function NameAndAddress({ person, errors, sender }: PersonFieldsProps) {
  const words = contactWords[useVisit().language];
  const { you } = words;
  const optional = sender === 'complaint' ? words.optional : undefined;
  return (
    <>
      <TextField
        name="name"
        {...you.name}
        optional={optional}
        error={errorOf(errors, 'name')}
        defaultValue={person.name}
        length="medium"
        autoComplete="name"
      />
      <TextField
        name="email"
        {...you.email}
        optional={optional}
        error={errorOf(errors, 'email')}
        defaultValue={person.email}
        length="medium"
        inputMode="email"
        autoComplete="email"
        spellCheck={false}
        autoCapitalize="none"
      />
    </>
  );
}

/** Shows the account of a signed-in user, who cannot write under another name. */
function Account({ person: { name, email } }: Pick<PersonFieldsProps, 'person'>) {
  const { you } = contactWords[useVisit().language];
  return (
    <div className="border-l-4 border-line-strong pl-4 text-body">
      <p className="font-strong wrap-anywhere">{name}</p>
      <p className="wrap-anywhere">{email}</p>
      <p className="mt-2">
        <a className="link" href={urls.portalSettings()}>
          {you.account.change}
        </a>
      </p>
    </div>
  );
}
