import { randomUUID } from 'node:crypto';
import { data, redirect } from 'react-router';
import { siteIndexOf } from '#desk/directory/site-index.ts';
import { type ContactDraft, newDraft } from '#domain/forms/contact-draft.ts';
import { withPostedPerson } from '#domain/forms/merge-draft.ts';
import { questionsOf } from '#domain/forms/questions.ts';
import { contactWords } from '#locales/public/messages.ts';
import { retryHeaders } from '#web/app/responses.ts';
import { urls } from '#web/app/urls.ts';
import { KnownHere } from '#web/public/announcements/known-here.tsx';
import { checkPerson } from '#web/public/contact/check-person.ts';
import { type AskedVersion, formsFor } from '#web/public/contact/desk-forms.ts';
import { type FormVisit, readDraft, readPost } from '#web/public/contact/draft/read-draft.ts';
import { saveDraft } from '#web/public/contact/draft/save-draft.ts';
import type { Notice } from '#web/public/contact/notice.ts';
import { aboutView } from '#web/public/contact/steps/about-view.ts';
import { goElsewhere, redirectTo } from '#web/public/contact/steps/go-on.ts';
import { readiness } from '#web/public/contact/steps/next-step.ts';
import { readPostedSubject } from '#web/public/contact/steps/posted-subject.ts';
import { knownPerson, readPerson } from '#web/public/contact/steps/read-person.ts';
import { sendForm } from '#web/public/contact/steps/send-form.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { fieldOf } from '#web/shared/question/check.ts';
import { QuestionList } from '#web/shared/question/question-list.tsx';
import { Button } from '#web/ui/button.tsx';
import { EmailField, type FieldError, fieldProps, PhoneField } from '#web/ui/field/fields.tsx';
import { moreOf, SubjectInputs } from '../steps/about-fields.tsx';
import { Account } from '../steps/account.tsx';
import { StepForm, waysOnLook } from '../steps/step-form.tsx';
import type { Route } from './+types/page.ts';

const here = { at: 'urgent' } as const;

/** The short form of an urgent incident: urgency is chosen, and one press gives the number (R12). */
export async function loader(args: Route.LoaderArgs) {
  const found = await readDraft(args);
  const version = await shortVersion(found);
  return urgentView(found, version, await draftOf(found));
}

/** Returns the unsent draft of this device, or a new one with what is known about a signed-in user. */
async function draftOf(found: FormVisit): Promise<ContactDraft> {
  const { draft, sender, visit } = found;
  if (draft?.sent === null) return draft;
  const empty = newDraft(randomUUID(), sender, visit.language, Date.now(), visit.actor?.personId);
  return { ...empty, person: { ...empty.person, ...(await knownPerson(found)) } };
}

/** Redirects to the whole form at a desk whose incident form does not ask about urgency. */
async function shortVersion({ visit, desk, sender }: FormVisit): Promise<AskedVersion> {
  const incident = (await formsFor(visit, desk.id, sender)).get('incident');
  if (!incident) throw redirect(urls.contact(visit.language, { desk: desk.prefix, who: 'editor' }));
  return incident;
}

export async function action(args: Route.ActionArgs) {
  const post = await readPost(args);
  const { visit, sender } = post;
  const { world } = visit.services;
  const version = await shortVersion(post);
  const posted = await readPostedSubject(post, 1);
  if (posted === null) return redirectTo(post, { headers: new Headers() }, here);
  const person = readPerson(post);
  let errors: FieldError[] = [];
  const saved = await saveDraft(post, (kept) => {
    const { draft, errors: wrong } = posted.into(withPostedPerson(kept, post, person));
    errors = [...wrong, ...checkPerson(draft.person, sender, visit.language, draft.personRivals).errors];
    return draft;
  });
  const elsewhere = goElsewhere(post, saved, here);
  if (elsewhere) return elsewhere;
  if (post.form.has('own') && !saved.notice) return redirectTo(post, saved, here);
  const { headers, notice, status, draft } = saved;
  if (errors.length > 0 || notice)
    return data(await urgentView(post, version, draft, { errors, notice }), { status: notice ? status : 422, headers });
  const sites = await siteIndexOf(world, world.db);
  const next = readiness(draft, new Map([['incident', version]]), sites, visit.language);
  if ('step' in next) return redirectTo(post, saved, here);
  const sent = await sendForm(post, saved, next.ready);
  if (sent instanceof Response) return sent;
  return data(await urgentView(post, version, draft, sent), { status: 429, headers: sent.headers });
}

async function urgentView(
  found: FormVisit,
  version: AskedVersion,
  draft: ContactDraft,
  { errors = [], notice = null }: { errors?: FieldError[]; notice?: Notice | null } = {},
) {
  const shown = { ...(await aboutView(found, draft, { place: 1, version, step: here, notice })), errors };
  return {
    ...shown,
    person: draft.person,
    hasAccount: found.visit.actor !== null,
    hasLines: found.desk.lines.length > 0,
  };
}

export const headers = retryHeaders;

export default function UrgentPage({ loaderData, actionData }: Route.ComponentProps) {
  const view = actionData ?? loaderData;
  const { frame, definition, answers, errors, notice, known, person, hasAccount, hasLines } = view;
  const { language } = useVisit();
  const { urgent: words, you, optional } = contactWords[language];
  const field = fieldProps(person, you);
  const [urgent, ...questions] = questionsOf(definition);
  const { who: _, ...about } = frame.about;
  return (
    <StepForm {...{ frame, errors, notice }} question={words.question} intent="send">
      <p className="mt-3 max-w-measure text-body text-ink-2">
        {words.hint} {hasLines && words.call}
      </p>
      <KnownHere known={known} />
      <SubjectInputs view={view} />
      <input type="hidden" name={fieldOf(urgent!.id)} value="yes" />
      <div className="questions mt-6 flex flex-col gap-6">
        <QuestionList {...{ definition, answers, language, questions }} more={moreOf(view)} />
        <PhoneField {...field('phone')} />
        {hasAccount ? (
          <Account person={person} />
        ) : (
          <EmailField {...field('email')} hint={words.email} optional={optional} />
        )}
      </div>
      <p className={waysOnLook}>
        <Button kind="main" name="intent" value="send" wide>
          {words.send}
        </Button>
        <a href={urls.contact(language, { ...about, who: 'editor', kind: 'incident' })} className="link text-body">
          {words.whole}
        </a>
      </p>
    </StepForm>
  );
}
