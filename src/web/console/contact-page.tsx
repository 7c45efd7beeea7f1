import { Fragment, useState } from 'react';
import { data, Form, useLocation, useNavigation } from 'react-router';
import { languagesOf } from '#domain/language.ts';
import { kinds } from '#domain/ticket/vocabulary.ts';
import { words as deskWords } from '#locales/messages.ts';
import { newId } from '#store/database/ids.ts';
import { listDesks } from '#store/desks/desks.ts';
import { readForm } from '#web/app/post.ts';
import { urls } from '#web/app/urls.ts';
import { fillIn, readOffered, templateChoices } from '#web/console/contact-template.ts';
import type { PersonOption } from '#web/console/pick/find-options.ts';
import { RequesterFields } from '#web/console/pick/requester-fields.tsx';
import { SiteField } from '#web/console/pick/site-field.tsx';
import { staffVisit } from '#web/console/staff.ts';
import { useWords } from '#web/console/use-words.ts';
import { Button, buttonLook, Submit } from '#web/ui/button.tsx';
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
  const visit = staffVisit(context, request);
  const { actor, services, language } = visit;
  const desks = (await listDesks(services.world.db)).filter(({ id }) => actor.deskIds.includes(id));
  const say = deskWords[language];
  const asked = new URL(request.url).searchParams;
  const offered = await readOffered(visit);
  const template = offered.templates.find(({ id }) => id === asked.get('template'));
  if (asked.has('template') && !template) throw data(null, 404);
  const spoken = desks[0]?.lines[0]?.language ?? language;
  return {
    opened: asked.get('opened'),
    submission: newId(),
    templates: templateChoices(offered, language),
    /** The values with the template that the address names. */
    filled: template ? fillIn(template, { language: spoken }, offered) : null,
    desks: desks.map(({ prefix, names }) => ({ value: prefix, label: names[language] })),
    kinds: choicesOf(kinds, say.kinds),
    languages: choicesOf(languagesOf(desks), say.languages),
    language: spoken,
  };
}

export async function action({ context, request }: Route.ActionArgs) {
  const sent = await openContact(staffVisit(context, request), await readForm(context));
  return data(sent, sent.isFilled ? 200 : 422);
}

export default function Page({ loaderData, actionData }: Route.ComponentProps) {
  const { contact, errors } = useWords();
  const sent = useKeptAnswer(actionData);
  const isError = sent !== undefined && sent.errors.length > 0;
  return (
    <ConsolePage
      windowTitle={`${isError ? `${errors.error}: ` : ''}${contact.title}`}
      title={contact.title}
      count={contact.lead}
    >
      {loaderData.opened === null ? <ContactForm {...loaderData} sent={sent} /> : <Opened number={loaderData.opened} />}
    </ConsolePage>
  );
}

type ContactFormProps = Route.ComponentProps['loaderData'] & { sent: SentContact | undefined };

/** In the order of a conversation: channel, requester, topic. */
function ContactForm({ submission, desks, templates, filled, sent, ...choices }: ContactFormProps) {
  const { contact, errors } = useWords();
  const values: Record<string, string> = sent?.values ?? filled ?? {};
  const isBusy = useNavigation().formData !== undefined;
  const field = fieldProps(values);
  const [person, setPerson] = useState<PersonOption | null>(null);
  // What a template filled in replaces what stands in these fields; anything else stays as it was typed.
  const shown = sent?.isFilled ? JSON.stringify(sent.values) : 'typed';
  return (
    <FieldErrors value={sent?.errors ?? []}>
      <Form method="post" className="my-1 flex max-w-fields flex-col gap-5" noValidate>
        <input type="hidden" name="submission" value={submission} />
        {/* Enter in a field opens the ticket: the first button of a form is the one that it presses. */}
        {templates.length > 0 && <button type="submit" className="sr-only" tabIndex={-1} aria-hidden="true" />}
        {sent && sent.errors.length > 0 && <ErrorSummary title={errors.title} errors={sent.errors} />}
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
              <SelectField key={shown} name="desk" label={contact.desk} choices={desks} defaultValue={values.desk} />
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
        {templates.length > 0 && (
          <TemplateField
            key={`template ${shown}`}
            values={values}
            templates={templates}
            isFilled={sent?.isFilled ?? filled !== null}
          />
        )}
        <div className="grid gap-4 border-t border-line pt-4 sm:grid-cols-2 sm:items-end">
          {/* Beside the field of the site, below which a line is free for its name. */}
          <div className="sm:pb-6">
            <SelectField
              key={shown}
              name="kind"
              label={contact.kind}
              choices={choices.kinds}
              defaultValue={values.kind ?? 'incident'}
            />
          </div>
          <SiteField {...field('site')} label={contact.site} hint={contact.siteHint} own={person?.sites} />
        </div>
        <CheckField name="urgent" label={contact.urgent} defaultChecked={values.urgent !== undefined} />
        <Fragment key={shown}>
          <TextField {...field('summary')} label={contact.summary} maxLength={200} autoComplete="off" />
          <TextArea {...field('text')} label={contact.text} rows={7} />
        </Fragment>
        <Submit busy={isBusy} wide>
          {contact.submit}
        </Submit>
      </Form>
    </FieldErrors>
  );
}

interface TemplateFieldProps {
  values: Record<string, string>;
  templates: { value: string; label: string }[];
  isFilled: boolean;
}

/** A prepared ticket to choose. Its words are shown before anything opens. */
function TemplateField({ values, templates, isFilled }: TemplateFieldProps) {
  const { contact } = useWords();
  return (
    <div className="border-t border-line pt-4">
      <input type="hidden" name="filled" value={values.filled ?? ''} />
      <div className="flex flex-wrap items-end gap-x-4 gap-y-3">
        <div className="min-w-0 basis-96">
          <SelectField
            name="template"
            label={contact.template}
            hint={contact.templateHint}
            choices={[{ value: '', label: contact.noTemplate }, ...templates]}
            defaultValue={values.template ?? ''}
          />
        </div>
        <Button name="intent" value="template">
          {contact.fillIn}
        </Button>
      </div>
      <p role="status" className="mt-2 text-body empty:hidden">
        {isFilled && contact.filled}
      </p>
    </div>
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

/** Returns the answer to the page's last form, also after live data was read again, which makes the router forget it. */
function useKeptAnswer<T>(answer: T | undefined): T | undefined {
  const { key } = useLocation();
  const [kept, keep] = useState({ key, answer });
  if (answer !== undefined && (answer !== kept.answer || key !== kept.key)) keep({ key, answer });
  return answer ?? (kept.key === key ? kept.answer : undefined);
}
