import { demoWords } from '#locales/demo/messages.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Banner } from '#web/ui/banner.tsx';
import { Submit } from '#web/ui/button.tsx';
import { ErrorSummary } from '#web/ui/error-summary.tsx';
import { CheckField, FieldErrors, SelectField, TextArea, TextField } from '#web/ui/field/fields.tsx';
import { Section } from '#web/ui/frame/section.tsx';
import type { Draft, SentMail, Written } from './write-mail.ts';

interface WriteFormProps {
  title: string;
  draft: Draft;
  desks: { value: string; label: string }[];
  people: { name: string; address: string }[];
  written?: Written;
}

/** A form to write a mail to a desk as a customer. */
export function WriteForm({ title, draft, desks, people, written }: WriteFormProps) {
  const words = demoWords[useVisit().language].write;
  const errors = written && 'errors' in written ? written.errors : [];
  const kept = written && 'errors' in written ? written.draft : draft;
  return (
    <Section id="write" title={title} className="max-w-160">
      <p className="mt-2 mb-6 max-w-measure text-body text-ink-2">{words.lead}</p>
      {errors.length > 0 && <ErrorSummary title={title} errors={errors} />}
      <FieldErrors value={errors}>
        <form method="post" className="mt-6 flex flex-col gap-6">
          <TextField name="name" label={words.name} length="medium" defaultValue={kept.name} />
          <TextField
            {...{ name: 'address', label: words.address, hint: words.addressHint, length: 'medium', list: 'people' }}
            type="text"
            inputMode="email"
            defaultValue={kept.address}
          />
          <datalist id="people">
            {people.map(({ name, address }) => (
              <option key={address} value={address} label={name} />
            ))}
          </datalist>
          <SelectField name="desk" label={words.desk} choices={desks} defaultValue={kept.desk} />
          <TextField name="subject" label={words.subject} defaultValue={kept.subject} />
          <TextArea name="text" label={words.text} rows={7} defaultValue={kept.text} />
          <CheckField name="forged" label={words.forged} hint={words.forgedHint} defaultChecked={kept.forged} />
          <Submit wide>{words.send}</Submit>
        </form>
      </FieldErrors>
    </Section>
  );
}

/** The destination of a visitor's mail and the reason, at the top of the page where the sender looks. */
export function SentNotice({ sent: { number, reason, address } }: { sent: SentMail }) {
  const { language } = useVisit();
  const words = demoWords[language].write;
  const mailbox = <a href={urls.mailbox(language, { address })}>{words.seeMailbox({ address })}</a>;
  return (
    <div className="mb-8 max-w-180">
      <Banner tone="handled" icon="check" live action={mailbox}>
        {number === null ? words.kept : words.opened({ number })} {words.why({ reason })}
      </Banner>
    </div>
  );
}
