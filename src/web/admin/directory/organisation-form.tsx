import { type Fields, textsOfFields } from '#domain/directory/fields.ts';
import { languages } from '#domain/language.ts';
import { directoryAdminWords } from '#locales/admin/messages.ts';
import { words as allWords } from '#locales/messages.ts';
import { DeskTexts } from '#web/admin/desk-texts.tsx';
import { SaveForm } from '#web/admin/save-form.tsx';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { languageInSentence } from '#web/shared/problem-words.ts';
import { choicesOf } from '#web/ui/field/choices.ts';
import { CheckField, ChoiceGroup, PhoneField, TextArea, TextField, useErrorOf } from '#web/ui/field/fields.tsx';

interface OrganisationFormProps {
  fields: Fields;
  /** The version of the values in the form; sent back to detect conflicts. */
  seen: string;
}

/** Names, languages, communication service and mail domains of an organisation. */
export function OrganisationForm({ fields, seen }: OrganisationFormProps) {
  const { language } = useVisit();
  const words = directoryAdminWords[language];
  const { names, languages: answers, lettersOnly, domains, service, serviceText, serviceName } = words.organisation;
  return (
    <SaveForm className="mt-3 flex max-w-record flex-col gap-5" seen={seen} submit={words.save} value="save">
      <DeskTexts name="name" {...names} values={textsOfFields(fields, 'name')} />
      <ChoiceGroup
        name="languages"
        label={answers.label}
        defaultValue={(fields.languages ?? '').split('\n')}
        choices={choicesOf(languages, allWords[language].languages)}
      />
      <CheckField name="letters-only" value="yes" {...lettersOnly} defaultChecked={fields['letters-only'] === 'yes'} />
      <section aria-labelledby="service-title" className="flex flex-col gap-4">
        <div>
          <h2 id="service-title" className="text-section">
            {service}
          </h2>
          <p className="text-body text-ink-2">{serviceText}</p>
        </div>
        <DeskTexts name="service" {...serviceName} values={textsOfFields(fields, 'service')} />
        <Contact fields={fields} suffix="" />
        <OwnContacts fields={fields} />
      </section>
      <TextArea name="domains" {...domains} rows={2} spellCheck={false} defaultValue={fields.domains ?? ''} />
    </SaveForm>
  );
}

/** Open if any field has a value, so that the fold hides no errors. */
function OwnContacts({ fields }: Omit<OrganisationFormProps, 'seen'>) {
  const { language } = useVisit();
  const errorOf = useErrorOf();
  const { own, ownHint, ownLegend } = directoryAdminWords[language].organisation;
  const used = languages.some((each) =>
    ['email', 'phone', 'page'].some((way) => fields[`${way}-${each}`] || errorOf(`${way}-${each}`)),
  );
  return (
    <details open={used}>
      <summary className="link w-fit text-body">{own}</summary>
      <p className="mt-2 text-body text-ink-2">{ownHint}</p>
      {languages.map((each) => (
        <fieldset key={each} className="mt-3">
          <legend className="text-body font-strong">
            {ownLegend({ language: languageInSentence(each, language) })}
          </legend>
          <div className="mt-1">
            <Contact fields={fields} suffix={`-${each}`} />
          </div>
        </fieldset>
      ))}
    </details>
  );
}

function Contact({ fields, suffix }: Omit<OrganisationFormProps, 'seen'> & { suffix: string }) {
  const { email, phone, page } = directoryAdminWords[useVisit().language].organisation;
  const field = (way: string) => ({
    name: way + suffix,
    defaultValue: fields[way + suffix] ?? '',
    autoComplete: 'off',
    spellCheck: false,
  });
  return (
    <div className="grid gap-x-4 gap-y-3 sm:grid-cols-[minmax(0,1fr)_7.5rem_minmax(0,1fr)]">
      <TextField {...field('email')} {...email} inputMode="email" />
      <PhoneField {...field('phone')} {...phone} />
      <TextField {...field('page')} {...page} inputMode="url" />
    </div>
  );
}
