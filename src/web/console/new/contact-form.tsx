import { Form, useNavigation } from 'react-router';
import type { Language } from '#domain/language.ts';
import type { SentContact } from '#web/console/new/open-contact.ts';
import { useWords } from '#web/console/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { ErrorSummary } from '#web/ui/error-summary.tsx';
import { CheckField } from '#web/ui/field/check-field.tsx';
import { ChoiceGroup } from '#web/ui/field/choice-group.tsx';
import { FieldErrors, fieldProps } from '#web/ui/field/errors.ts';
import { SelectField } from '#web/ui/field/select-field.tsx';
import { TextArea } from '#web/ui/field/text-area.tsx';
import { NumberField, PhoneField, TextField } from '#web/ui/field/text-field.tsx';

interface ContactFormProps {
  submission: string;
  desks: { value: string; label: string }[];
  kinds: { value: string; label: string }[];
  languages: { value: string; label: string }[];
  language: Language;
  sent: SentContact | undefined;
}

/** In the order of a conversation: channel, requester, topic. */
export function ContactForm({ submission, desks, sent, ...choices }: ContactFormProps) {
  const { contact, errors } = useWords();
  const values = sent?.values ?? {};
  const isBusy = useNavigation().formData !== undefined;
  const field = fieldProps(values);
  return (
    <FieldErrors value={sent?.errors ?? []}>
      <Form method="post" className="flex max-w-fields flex-col gap-5" noValidate>
        <input type="hidden" name="submission" value={submission} />
        {sent && <ErrorSummary title={errors.title} errors={sent.errors} />}
        <div className="grid gap-5 sm:grid-cols-2">
          <ChoiceGroup
            name="channel"
            label={contact.channel}
            choices={(['phone', 'letter', 'counter'] as const).map((value) => ({
              value,
              label: contact.channels[value],
            }))}
            chosen={[values.channel ?? 'phone']}
          />
          <div className="flex flex-col gap-5">
            {desks.length > 1 && (
              <SelectField name="desk" label={contact.desk} choices={desks} defaultValue={values.desk} />
            )}
            <SelectField
              name="language"
              label={contact.language}
              hint={contact.languageHint}
              choices={choices.languages}
              defaultValue={values.language ?? choices.language}
            />
          </div>
        </div>
        <fieldset className="flex flex-col gap-4 border-t border-line pt-4">
          <legend className="float-left mb-3 text-section">{contact.requester}</legend>
          <TextField {...field('name')} label={contact.name} length="medium" autoComplete="off" />
          <div className="grid gap-4 sm:grid-cols-2">
            <PhoneField {...field('phone')} label={contact.phone} autoComplete="off" />
            <TextField
              {...field('email')}
              type="email"
              label={contact.email}
              hint={contact.emailHint}
              autoComplete="off"
            />
          </div>
          <CheckField name="anonymous" label={contact.anonymous} defaultChecked={values.anonymous !== undefined} />
        </fieldset>
        <div className="grid gap-4 border-t border-line pt-4 sm:grid-cols-2">
          <SelectField
            name="kind"
            label={contact.kind}
            choices={choices.kinds}
            defaultValue={values.kind ?? 'incident'}
          />
          <NumberField {...field('site')} label={contact.site} hint={contact.siteHint} maxLength={4} />
        </div>
        <CheckField name="urgent" label={contact.urgent} defaultChecked={values.urgent !== undefined} />
        <TextField {...field('summary')} label={contact.summary} maxLength={200} autoComplete="off" />
        <TextArea {...field('text')} label={contact.text} rows={7} />
        <p>
          <Button type="submit" kind="main" busy={isBusy} wide>
            {contact.submit}
          </Button>
        </p>
      </Form>
    </FieldErrors>
  );
}
