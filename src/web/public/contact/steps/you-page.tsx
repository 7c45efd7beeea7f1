import { data } from 'react-router';
import { siteIndexOf } from '#desk/directory/site-index.ts';
import {
  type ContactDraft,
  type DraftPerson,
  newDraft,
  newSubject,
  type Sender,
  withForm,
  withSubject,
} from '#domain/forms/contact-draft.ts';
import type { FormAnswers } from '#domain/forms/definition.ts';
import { isOffered } from '#domain/forms/form.ts';
import { withPostedPerson } from '#domain/forms/merge-draft.ts';
import { questionsOf } from '#domain/forms/questions.ts';
import type { Language } from '#domain/language.ts';
import { ownNames } from '#locales/messages.ts';
import { contactWords } from '#locales/public/messages.ts';
import { cleanText } from '#mail/read/message/characters.ts';
import { retryHeaders } from '#web/app/responses.ts';
import { checkPerson } from '#web/public/contact/check-person.ts';
import { type AskedVersion, type DeskForms, formsFor, requireNamedForm } from '#web/public/contact/desk-forms.ts';
import { type FormPost, type FormVisit, readDraft, readPost } from '#web/public/contact/draft/read-draft.ts';
import { saveDraft } from '#web/public/contact/draft/save-draft.ts';
import type { Notice } from '#web/public/contact/notice.ts';
import { stepFrame } from '#web/public/contact/steps/frame.ts';
import { goElsewhere, redirectTo } from '#web/public/contact/steps/go-on.ts';
import { readiness } from '#web/public/contact/steps/next-step.ts';
import { knownPerson, readPerson } from '#web/public/contact/steps/read-person.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { choicesOf } from '#web/ui/field/choices.ts';
import { EmailField, type FieldError, fieldProps, PhoneField, SelectField, TextField } from '#web/ui/field/fields.tsx';
import type { Route } from './+types/you-page.ts';
import { Account } from './account.tsx';
import { Continue, StepForm } from './step-form.tsx';

const here = { at: 'you' } as const;

/** Without input, the page is the same for everyone. */
export const handle = { cached: { query: ['desk', 'who', 'kind', 'form', 'site', 'resumed', 'wrong'] } };

/** The sender. */
export async function loader(args: Route.LoaderArgs) {
  const found = await readDraft(args);
  const { visit, request, sender, desk } = found;
  const { searchParams } = new URL(request.url);
  await requireNamedForm(visit, desk.id, searchParams);
  const draft = found.draft?.sent === null ? found.draft : null;
  const person = draft?.person ?? { ...newDraft('', sender, visit.language, 0).person, ...(await knownPerson(found)) };
  const errors = searchParams.has('wrong')
    ? checkPerson(person, sender, visit.language, draft?.personRivals).errors
    : [];
  const resumed = contactWords[visit.language].draft.resumed;
  const notice: Notice | null = searchParams.has('resumed') ? { ...resumed, isNews: true } : null;
  return { frame: await stepFrame(found, draft, here), person, errors, notice };
}

export async function action(args: Route.ActionArgs) {
  const post = await readPost(args);
  const { visit, desk, sender } = post;
  const { world } = visit.services;
  const forms = await formsFor(visit, desk.id, sender);
  const person = readPerson(post);
  if (isUntouched(post, person)) {
    const elsewhere = goElsewhere(
      post,
      { draft: post.before, headers: new Headers(), notice: null, status: 200 },
      here,
    );
    if (elsewhere) return elsewhere;
  }
  const saved = await saveDraft(post, (draft) => begun(withPostedPerson(draft, post, person), post, forms));
  const elsewhere = goElsewhere(post, saved, here);
  if (elsewhere) return elsewhere;
  const { personRivals } = saved.draft;
  const { errors } = checkPerson(saved.draft.person, sender, visit.language, personRivals);
  if (errors.length > 0 || saved.notice) {
    const status = saved.notice ? saved.status : 422;
    return data(await youView(post, saved.draft, errors, saved.notice), { status, headers: saved.headers });
  }
  const next = readiness(saved.draft, forms, await siteIndexOf(world, world.db), visit.language);
  return redirectTo(post, saved, 'step' in next ? next.step : { at: 'check' });
}

async function youView(post: FormVisit, draft: ContactDraft, errors: FieldError[], notice: Notice | null) {
  return { frame: await stepFrame(post, draft, here), person: draft.person, errors, notice };
}

/** Returns whether nothing was typed, so that a language change need not save a draft. */
function isUntouched({ isNew }: FormPost, { name, email, phone }: DraftPerson): boolean {
  return isNew && name + email + phone === '';
}

/** Returns the form that an address names by its key, as a link from another page does. Null if it is not offered. */
function formInAddress(searchParams: URLSearchParams, forms: DeskForms): AskedVersion | null {
  const form = forms.get(searchParams.get('form') ?? searchParams.get('kind') ?? '');
  return form && isOffered(form.form) ? form : null;
}

/** Prefills the form and the site from a link. */
function begun(draft: ContactDraft, { request, sender }: FormPost, forms: DeskForms): ContactDraft {
  const { searchParams } = new URL(request.url);
  const chosen = formInAddress(searchParams, forms);
  const site = cleanText(searchParams.get('site') ?? '').slice(0, 2_000);
  const isEmpty = draft.subjects.every(({ answers }) => Object.keys(answers).length === 0);
  if (!isEmpty || (chosen === null && site === '')) return draft;
  const places = [...forms.values()].flatMap(({ definition }) =>
    questionsOf(definition).filter(({ type }) => type === 'site'),
  );
  const answers: FormAnswers = site === '' ? {} : Object.fromEntries(places.map(({ id }) => [id, site]));
  return withSubject(draft, 1, (subject) => {
    const same = { ...newSubject(subject.kind), ...(subject.form && { form: subject.form }) };
    const begins = sender === 'complaint' || chosen === null ? same : withForm(same, chosen.form);
    return { ...begins, id: subject.id, answers };
  });
}

export const headers = retryHeaders;

export default function YouPage({ loaderData, actionData }: Route.ComponentProps) {
  const { frame, person, errors, notice } = actionData ?? loaderData;
  const words = contactWords[useVisit().language];
  const { sender } = frame;
  const hint = {
    editor: words.you.hint,
    complaint: words.you.anonymous,
    portal: words.you.account.hint,
    urgent: words.urgent.hint,
  }[sender];
  return (
    <StepForm {...{ frame, errors, notice }} question={words.you.question}>
      <p className="mt-3 max-w-measure text-body text-ink-2">{hint}</p>
      <PersonFields person={person} sender={sender} languages={frame.desk.languages} />
      <Continue />
    </StepForm>
  );
}

interface PersonFieldsProps {
  /** The languages of the desk. */
  languages: readonly Language[];
  person: DraftPerson;
  sender: Sender;
}

/** Fields for the sender. A complaint may be anonymous (R10); other requests need a contact. */
function PersonFields({ person, sender, languages }: PersonFieldsProps) {
  const { you, optional } = contactWords[useVisit().language];
  const field = fieldProps(person, you);
  return (
    <div className="mt-8 flex flex-col gap-8">
      {sender === 'portal' ? <Account person={person} /> : <NameAndAddress {...{ person, sender }} />}
      <PhoneField {...field('phone')} optional={optional} />
      <SelectField {...field('language')} choices={choicesOf(languages, ownNames)} />
    </div>
  );
}

function NameAndAddress({ person, sender }: Omit<PersonFieldsProps, 'languages'>) {
  const words = contactWords[useVisit().language];
  const field = fieldProps(person, words.you);
  const optional = sender === 'complaint' ? words.optional : undefined;
  return (
    <>
      <TextField {...field('name')} optional={optional} length="medium" autoComplete="name" />
      <EmailField {...field('email')} optional={optional} />
    </>
  );
}
