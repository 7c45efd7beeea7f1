import { redirect } from 'react-router';
import { receiveForm, type SentSubject } from '#desk/intake/receive-form.ts';
import { contactLimitsOf } from '#desk/limits/contact-limits.ts';
import { siteOfTicket, withSiteNames } from '#domain/forms/check-answers.ts';
import type { ContactDraft } from '#domain/forms/contact-draft.ts';
import { subjectsMax } from '#domain/forms/limits.ts';
import { isComplete } from '#domain/forms/questions.ts';
import { answersOfTickets, isUrgent, rowIdOf, titleOfTicket } from '#domain/forms/rows.ts';
import { laterIds } from '#domain/forms/urgent-form.ts';
import type { RecordedAnswer } from '#locales/forms/messages.ts';
import { ticketText } from '#locales/forms/ticket-text.ts';
import { phonesOf } from '#locales/phone.ts';
import { contactWords } from '#locales/public/messages.ts';
import { urls } from '#web/app/urls.ts';
import { type FormPost, isAccountUsed } from '#web/public/contact/draft/read-draft.ts';
import { type Saved, saveDraft } from '#web/public/contact/draft/save-draft.ts';
import { looksLikeRobot } from '#web/public/contact/form-state.ts';
import type { Notice } from '#web/public/contact/notice.ts';
import { formerAnswers } from '#web/public/contact/steps/form-shown.ts';
import { type ReadyForm, type ReadySubject, ticketsOf } from '#web/public/contact/steps/next-step.ts';
import { ownOrganisation } from '#web/public/contact/steps/own-organisation.ts';
import { timeAfter } from '#web/shared/files/saved-files.ts';
import { sealFor } from '#web/shared/sealed.ts';

/** Opens the tickets and redirects to their numbers. If a limit is reached, saves everything and says when to retry. */
export async function sendForm(
  post: FormPost,
  { draft }: Saved,
  ready: ReadyForm,
): Promise<Response | { notice: Notice; headers: Headers; status: number }> {
  const { visit, desk } = post;
  const { person, subjects } = ready;
  const { world } = visit.services;
  const limits = contactLimitsOf(world);
  const count = ticketsOf(ready);
  if (count > subjectsMax) {
    const { title, text } = contactWords[visit.language].tooManyTickets;
    return { notice: { title, text: text({ max: subjectsMax }) }, headers: new Headers(), status: 422 };
  }
  const wait = await limits.takeForm(visit.clientAddress, count);
  if (wait !== null)
    return { notice: later(post, wait), headers: new Headers({ 'Retry-After': String(wait) }), status: 429 };
  const { language } = draft.person;
  const signedIn = isAccountUsed(post.sender) ? visit.actor?.personId : undefined;
  // Without a sign-in anyone could have typed the address. Over its limit, only the page shows the numbers.
  const isMailed = signedIn !== undefined || person.email === null;
  const unanswered = !isMailed && (await limits.takeAddress(person.email!, count)) !== null;
  const tickets = await receiveForm(world, {
    deskId: desk.id,
    language,
    formId: draft.id,
    suspectedSpam: signedIn === undefined && looksLikeRobot(draft),
    requester: { ...person, language },
    requesterId: signedIn,
    unanswered,
    organisationId: (await ownOrganisation(post, ready)) ?? undefined,
    subjects: (
      await Promise.all(
        subjects.map(async (subject) => {
          const former = await formerAnswers(world.db, subject.subject, subject.form, language);
          const sent = sentSubjects(subject, draft, former);
          return subject.form.definition.kind === 'complaint'
            ? sent.map((each) => ({ ...each, openToOrganisation: hasAgreed(post) }))
            : sent;
        }),
      )
    ).flat(),
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

/** The subjects of one filled form. Each becomes a ticket. */
function sentSubjects(
  { subject, form, checked }: ReadySubject,
  { person }: ContactDraft,
  former: RecordedAnswer[],
): SentSubject[] {
  const { definition, id } = form;
  const tickets = answersOfTickets(definition, checked.answers);
  const told = answersOfTickets(definition, withSiteNames(checked));
  return tickets.map(({ row, rowId, answers }, at) => {
    const { site, unknownSite } = siteOfTicket(checked, rowId);
    return {
      id: row === '' ? subject.id : `${subject.id}-${row}`,
      kind: definition.kind,
      files: subject.files.filter(({ question }) => question === undefined || rowIdOf(question) === rowId),
      complete: isComplete(form.whole ?? definition, answers),
      ...(form.whole && { laterIds: laterIds(definition, form.whole) }),
      summary: titleOfTicket(definition, answers, { place: at + 1, of: tickets.length }),
      urgent: isUrgent(definition, answers),
      site: site?.number ?? null,
      text: ticketText({ definition, answers: told[at]!.answers, site, unknownSite, former }, person.language),
      form: { formVersionId: id, answers },
    };
  });
}

function later({ visit: { language }, desk }: FormPost, wait: number): Notice {
  const say = contactWords[language].tooMany;
  const when = say.text({ when: timeAfter(wait, language, desk.zone) });
  const urgent = desk.lines.length > 0 ? ` ${say.phone({ phones: phonesOf(desk) })}` : '';
  return { title: say.title, text: when + urgent };
}
