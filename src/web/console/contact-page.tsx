import { useState } from 'react';
import { data, Form, useNavigation } from 'react-router';
import { languagesOf } from '#domain/language.ts';
import { kinds } from '#domain/ticket/vocabulary.ts';
import { words as deskWords } from '#locales/messages.ts';
import { newId } from '#store/database/ids.ts';
import { listDesks } from '#store/desks/desks.ts';
import { readForm } from '#web/app/post.ts';
import { urls } from '#web/app/urls.ts';
import type { PersonOption } from '#web/console/pick/find-options.ts';
import { RequesterFields } from '#web/console/pick/requester-fields.tsx';
import { SiteField } from '#web/console/pick/site-field.tsx';
import { staffVisit } from '#web/console/staff.ts';
import { useWords } from '#web/console/use-words.ts';
import { buttonLook, Submit } from '#web/ui/button.tsx';
import { ErrorSummary } from '#web/ui/error-summary.tsx';
import { choicesOf } from '#web/ui/field/choices.ts';
import {
  CheckField,
  ChoiceGroup,
  FieldErrors,
  fieldProps,
  SelectField,
  TextArea,
  TextField,
} from '#web/ui/field/fields.tsx';
import { ConsolePage } from '#web/ui/frame/console-page.tsx';
import { TicketNumber } from '#web/ui/ticket-number.tsx';
import type { Route } from './+types/contact-page.ts';
import { openContact, type SentContact } from './open-contact.ts';

/** The form has its own id, so that sending it twice opens one ticket. */
export async function loader({ context, request }: Route.LoaderArgs) {
  const { actor, services, language } = staffVisit(context, request);
  const desks = (await listDesks(services.world.db)).filter(({ id }) => actor.deskIds.includes(id));
  const say = deskWords[language];
  const opened = new URL(request.url).searchParams.get('opened');
  return {
    opened,
    submission: newId(),
    desks: desks.map(({ prefix, names }) => ({ value: prefix, label: names[language] })),
    kinds: choicesOf(kinds, say.kinds),
    languages: choicesOf(languagesOf(desks), say.languages),
    language: desks[0]?.lines[0]?.language ?? language,
  };
}

export async function action({ context, request }: Route.ActionArgs) {
  const { errors, values } = await openContact(staffVisit(context, request), await readForm(request));
  return data({ errors, values }, 422);
}

export default function Page({ loaderData, actionData }: Route.ComponentProps) {
  const { contact, errors } = useWords();
  const isError = actionData !== undefined;
  return (
    <ConsolePage
      windowTitle={`${isError ? `${errors.error}: ` : ''}${contact.title}`}
      title={contact.title}
      count={contact.lead}
    >
      {loaderData.opened === null ? (
        <ContactForm {...loaderData} sent={actionData} />
      ) : (
        <Opened number={loaderData.opened} />
      )}
    </ConsolePage>
  );
}

type ContactFormProps = Route.ComponentProps['loaderData'] & { sent: SentContact | undefined };

/** In the order of a conversation: channel, requester, topic. */
function ContactForm({ submission, desks, sent, ...choices }: ContactFormProps) {
  const { contact, errors } = useWords();
  const values = sent?.values ?? {};
  const isBusy = useNavigation().formData !== undefined;
  const field = fieldProps(values);
  const [person, setPerson] = useState<PersonOption | null>(null);
  return (
    <FieldErrors value={sent?.errors ?? []}>
      <Form method="post" className="my-1 flex max-w-fields flex-col gap-5" noValidate>
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
            defaultValue={values.channel ?? 'phone'}
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
        <fieldset className="flex min-w-0 flex-col gap-4 border-t border-line pt-4">
          <legend className="float-left mb-3 text-section">{contact.requester}</legend>
          <RequesterFields values={values} person={person} onPerson={setPerson} isFirst={sent === undefined} />
          <CheckField name="anonymous" label={contact.anonymous} defaultChecked={values.anonymous !== undefined} />
        </fieldset>
        <div className="grid gap-4 border-t border-line pt-4 sm:grid-cols-2 sm:items-end">
          {/* Beside the field of the site, below which a line is free for its name. */}
          <div className="sm:pb-6">
            <SelectField
              name="kind"
              label={contact.kind}
              choices={choices.kinds}
              defaultValue={values.kind ?? 'incident'}
            />
          </div>
          <SiteField {...field('site')} label={contact.site} hint={contact.siteHint} own={person?.sites} />
        </div>
        <CheckField name="urgent" label={contact.urgent} defaultChecked={values.urgent !== undefined} />
        <TextField {...field('summary')} label={contact.summary} maxLength={200} autoComplete="off" />
        <TextArea {...field('text')} label={contact.text} rows={7} />
        <Submit busy={isBusy} wide>
          {contact.submit}
        </Submit>
      </Form>
    </FieldErrors>
  );
}

/** The number, large, to be read aloud while the caller is still there. */
function Opened({ number }: { number: string }) {
  const { contact } = useWords();
  return (
    <section className="my-1 flex max-w-fields flex-col gap-6" role="status">
      <div className="rounded-field bg-slate px-6 py-6 text-on-slate">
        <h2 className="text-body text-on-slate-2">{contact.opened}</h2>
        <p className="mt-1">
          <TicketNumber number={number} look="large" />
        </p>
      </div>
      <p className="flex flex-wrap gap-3">
        <a href={urls.ticket(number)} className={buttonLook('main')}>
          {contact.toTicket}
        </a>
        <a href={urls.console()} className={buttonLook('plain')}>
          {contact.cancel}
        </a>
      </p>
    </section>
  );
}
