import { data, redirect } from 'react-router';
import { siteIndexOf } from '#desk/directory/site-index.ts';
import { receiveForm, type SentSubject } from '#desk/intake/receive-form.ts';
import { contactLimitsOf } from '#desk/limits/contact-limits.ts';
import type { Desk } from '#domain/desks/desk.ts';
import { type ContactDraft, withoutSubject } from '#domain/forms/contact-draft.ts';
import { placeNow, saysTheSame } from '#domain/forms/merge-draft.ts';
import { questionsOf } from '#domain/forms/questions.ts';
import type { RecordedAnswer } from '#locales/forms/messages.ts';
import { phone } from '#locales/phone.ts';
import { contactWords } from '#locales/public/messages.ts';
import { retryHeaders } from '#web/app/responses.ts';
import { urls } from '#web/app/urls.ts';
import { formsOf } from '#web/public/contact/desk-forms.ts';
import { type FormPost, type FormVisit, readDraft, readPost } from '#web/public/contact/draft/read-draft.ts';
import { type Saved, saveDraft } from '#web/public/contact/draft/save-draft.ts';
import { looksLikeRobot } from '#web/public/contact/form-state.ts';
import type { Notice } from '#web/public/contact/notice.ts';
import { checkView } from '#web/public/contact/steps/check-view.ts';
import { changeSince, formerAnswers } from '#web/public/contact/steps/form-shown.ts';
import { goElsewhere, redirectTo, requireDraft } from '#web/public/contact/steps/go-on.ts';
import { type ReadyForm, type ReadySubject, readiness } from '#web/public/contact/steps/next-step.ts';
import { chosenOrganisation, ownOrganisation } from '#web/public/contact/steps/own-organisation.ts';
import { readPlace, type Step, stepAbout, stepAddress } from '#web/public/contact/steps/step.ts';
import { ticketText } from '#web/public/contact/ticket-text.ts';
import { timeAfter } from '#web/shared/files/saved-files.ts';
import { sealFor } from '#web/shared/sealed.ts';
import type { Route } from './+types/check-page.ts';
import { CheckStep } from './check-step.tsx';

const here = { at: 'check' } as const;

/** A review of everything before it is sent (WCAG 3.3.4). */
export async function loader(args: Route.LoaderArgs) {
  const found = await readDraft(args);
  const draft = requireDraft(found);
  const next = await readinessOf(found, draft);
  if ('step' in next)
    throw redirect(stepAddress(found.visit.language, next.step, stepAbout(found.request, found.sender)));
  return checkView(found, draft, next.ready);
}

export async function action(args: Route.ActionArgs) {
  const post = await readPost(args);
  const { form } = post;
  const left = form.has('leave') ? readPlace(String(form.get('leave'))) : null;
  const saved = await saveDraft(post, (draft) =>
    left === null ? draft : withoutSubject(draft, placeNow(draft, post, left)),
  );
  const elsewhere = goElsewhere(post, saved, here);
  if (elsewhere) return elsewhere;
  const next = await readinessOf(post, saved.draft);
  if ('step' in next) return redirectTo(post, saved, next.step, next.isChanged ? {} : { wrong: '1' });
  if (form.get('intent') === 'another')
    return redirectTo(post, saved, { at: 'kind', place: saved.draft.subjects.length + 1 });
  if (form.get('intent') !== 'send') return redirectTo(post, saved, here);
  if (post.base !== null && !saysTheSame(post.base, saved.draft)) {
    const { otherWindow } = contactWords[post.visit.language].check;
    const view = await checkView(post, saved.draft, next.ready, { notice: otherWindow, ...saidHere(post) });
    return data(view, { status: 409, headers: saved.headers });
  }
  const sent = await sendForm(post, saved, next.ready);
  if (sent instanceof Response) return sent;
  const view = await checkView(post, saved.draft, next.ready, { notice: sent.notice, ...saidHere(post) });
  return data(view, { status: 429, headers: sent.headers });
}

/** Opens the tickets and redirects to their numbers. If a limit is reached, saves everything and says when to retry. */
async function sendForm(
  post: FormPost,
  { draft }: Saved,
  ready: ReadyForm,
): Promise<Response | { notice: Notice; headers: Headers }> {
  const { visit, desk } = post;
  const { person, subjects } = ready;
  const { world } = visit.services;
  const limits = contactLimitsOf(world);
  const wait = await limits.takeForm(visit.clientAddress, subjects.length);
  if (wait !== null) return { notice: later(post, wait), headers: new Headers({ 'Retry-After': String(wait) }) };
  const { language } = draft.person;
  const signedIn = post.sender === 'portal' ? visit.actor?.personId : undefined;
  // Without a sign-in anyone could have typed the address. Over its limit, only the page shows the numbers.
  const isMailed = signedIn !== undefined || person.email === null;
  const unanswered = !isMailed && (await limits.takeAddress(person.email!, subjects.length)) !== null;
  const tickets = await receiveForm(world, {
    deskId: desk.id,
    language,
    formId: draft.id,
    suspectedSpam: signedIn === undefined && looksLikeRobot(draft),
    requester: { ...person, language },
    requesterId: signedIn,
    unanswered,
    organisationId: (await ownOrganisation(post, ready)) ?? undefined,
    subjects: await Promise.all(
      subjects.map(async (subject) => {
        const former = await formerAnswers(world.db, subject.subject, subject.form, language);
        const sent = sentSubject(subject, draft, { caller: person.phone, former });
        return sent.kind === 'complaint' ? { ...sent, openToOrganisation: hasAgreed(post) } : sent;
      }),
    ),
  });
  const numbers = tickets.map(({ number }) => number);
  const { headers } = await saveDraft(post, (before) => ({ ...before, ...wordless, sent: numbers }));
  const address = urls.received(visit.language, sealFor(world.signer, 'receipt', numbers));
  return redirect(address, { status: 303, headers });
}

/** Returns whether the sender of a complaint lets the service manager of the site's organisation read it (R10). */
function hasAgreed({ form }: Pick<FormPost, 'form'>): boolean {
  return form.has('agree');
}

/** Empties a sent draft, which keeps only its ticket numbers. */
const wordless: Pick<ContactDraft, 'subjects' | 'person'> = {
  subjects: [],
  person: { name: '', email: '', phone: '', language: 'fr' },
};

function sentSubject(
  { subject, form, checked }: ReadySubject,
  { person }: ContactDraft,
  { caller, former }: { caller: string | null; former: RecordedAnswer[] },
): SentSubject {
  const { definition, id } = form;
  const { answers, site, unknownSite, complete } = checked;
  const own = (type: 'summary' | 'urgent') => {
    const question = questionsOf(definition).find((each) => each.type === type);
    const answer = question && answers[question.id];
    return typeof answer === 'string' ? answer : '';
  };
  return {
    id: subject.id,
    kind: definition.kind,
    files: subject.files,
    complete,
    summary: own('summary'),
    urgent: own('urgent') === 'yes',
    site: site?.number ?? null,
    text: ticketText({ definition, answers, site, unknownSite, former, phone: caller }, person.language),
    form: { formVersionId: id, answers },
  };
}

function later({ visit: { language }, desk }: FormPost, wait: number): Notice {
  const say = contactWords[language].tooMany;
  const when = say.text({ when: timeAfter(wait, language, desk.zone) });
  const urgent = desk.lines.length > 0 ? ` ${say.phone({ phones: phonesOf(desk) })}` : '';
  return { title: say.title, text: when + urgent };
}

/** Returns "02 555 12 10, 02 555 12 11": all lines, in case an urgent request could not be sent. */
function phonesOf(desk: Desk): string {
  return desk.lines.map((line) => phone(line.number)).join(', ');
}

/** Returns the answers to the questions that only this page asks. */
function saidHere(post: FormPost) {
  return { agreed: hasAgreed(post), organisation: chosenOrganisation(post) };
}

/**
 * Returns the form if it is ready to send, else the first incomplete step. Leads back to questions that a newer form version
 * changed.
 */
async function readinessOf(
  { visit, desk }: FormVisit,
  draft: ContactDraft,
): Promise<{ ready: ReadyForm } | { step: Step; isChanged: boolean }> {
  const { world } = visit.services;
  const forms = await formsOf(world, desk.id);
  for (const [at, subject] of draft.subjects.entries()) {
    const version = subject.kind === null ? undefined : forms[subject.kind];
    if (version && (await changeSince(world.db, subject, version)))
      return { step: { at: 'about', place: at + 1 }, isChanged: true };
  }
  const next = readiness(draft, forms, await siteIndexOf(world, world.db), visit.language);
  return 'step' in next ? { step: next.step, isChanged: false } : next;
}

export const headers = retryHeaders;

export default function CheckPage({ loaderData, actionData }: Route.ComponentProps) {
  return <CheckStep view={actionData ?? loaderData} />;
}
