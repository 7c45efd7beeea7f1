import { redirect } from 'react-router';
import { receiveForm, type SentSubject } from '#desk/intake/receive-form.ts';
import { contactLimitsOf } from '#desk/limits/contact-limits.ts';
import type { Desk } from '#domain/desks/desk.ts';
import type { ContactDraft } from '#domain/forms/contact-draft.ts';
import { isComplete, questionsOf } from '#domain/forms/questions.ts';
import { laterIds } from '#domain/forms/urgent-form.ts';
import type { RecordedAnswer } from '#locales/forms/messages.ts';
import { ticketText } from '#locales/forms/ticket-text.ts';
import { phone } from '#locales/phone.ts';
import { contactWords } from '#locales/public/messages.ts';
import { urls } from '#web/app/urls.ts';
import { type FormPost, isAccountUsed } from '#web/public/contact/draft/read-draft.ts';
import { type Saved, saveDraft } from '#web/public/contact/draft/save-draft.ts';
import { looksLikeRobot } from '#web/public/contact/form-state.ts';
import type { Notice } from '#web/public/contact/notice.ts';
import { formerAnswers } from '#web/public/contact/steps/form-shown.ts';
import type { ReadyForm, ReadySubject } from '#web/public/contact/steps/next-step.ts';
import { ownOrganisation } from '#web/public/contact/steps/own-organisation.ts';
import { timeAfter } from '#web/shared/files/saved-files.ts';
import { sealFor } from '#web/shared/sealed.ts';

/** Opens the tickets and redirects to their numbers. If a limit is reached, saves everything and says when to retry. */
export async function sendForm(
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
  const signedIn = isAccountUsed(post.sender) ? visit.actor?.personId : undefined;
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
export function hasAgreed({ form }: Pick<FormPost, 'form'>): boolean {
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
    complete: form.whole ? isComplete(form.whole, answers) : complete,
    ...(form.whole && { laterIds: laterIds(definition, form.whole) }),
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
