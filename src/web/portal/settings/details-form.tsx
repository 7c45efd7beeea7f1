import { languages } from '#domain/language.ts';
import { ownNames } from '#locales/messages.ts';
import { portalSettingsWords } from '#locales/portal/messages.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Submit } from '#web/ui/button.tsx';
import { choicesOf, fieldProps, PhoneField, SelectField, TextField } from '#web/ui/field/fields.tsx';
import { Section } from '#web/ui/frame/section.tsx';

interface DetailsFields {
  name: string;
  phone: string;
  language: string;
}

/** The user's details, which they can correct (R25). */
export function DetailsForm(details: DetailsFields) {
  const words = portalSettingsWords[useVisit().language];
  const field = fieldProps(details, words);
  return (
    <Section id="details" title={words.details} className="mt-8 max-w-[720px]">
      <form method="post" noValidate className="mt-4 flex flex-col gap-6">
        <TextField {...field('name')} length="medium" autoComplete="name" />
        <PhoneField {...field('phone')} />
        <SelectField {...field('language')} choices={choicesOf(languages, ownNames)} />
        <Submit name="intent" value="details" wide>
          {words.save}
        </Submit>
      </form>
    </Section>
  );
}
