import { findPhoneNumbersInText } from 'libphonenumber-js/min';
import { readKnown } from '#desk/erasure/find-passages.ts';
import type { Store } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { type ArticleText, tidied, titleCharactersMax, unnamed } from '#domain/articles/article.ts';
import { namingOf, type Span, withoutSpans } from '#domain/erasure/naming.ts';
import type { Language } from '#domain/language.ts';
import { hasDutyAt } from '#domain/staff/duties.ts';
import { withoutEnd } from '#domain/text-scan.ts';
import { knowsWork } from '#domain/ticket/projection.ts';
import { articleAdminWords } from '#locales/admin/messages.ts';
import { type RecordedEntry, readRecord } from '#store/ticket/record/record.ts';
import { findTicketSummary, type TicketSummary } from '#store/views/ticket-lists.ts';

/** Longer texts are rarely an answer, and an article has ten pages. */
const textCharactersMax = 8_000;

/** Whether this person may make an article of a ticket. A complaint never becomes one (R10). */
export function mayDraftArticle(actor: Actor, ticket: TicketSummary): boolean {
  return knowsWork(actor, ticket) && hasDutyAt(actor, 'articles', ticket.deskId) && ticket.kind !== 'complaint';
}

/**
 * Returns the beginning of an article from a ticket, in its language: the subject, the question and the last answer, without the
 * names, addresses and numbers of its people. Nothing is saved. Null without the right to it.
 */
export async function draftFromTicket(
  { db }: Store,
  actor: Actor,
  number: string,
): Promise<{ deskId: string; language: Language; text: ArticleText } | null> {
  const ticket = await findTicketSummary(db, actor, { number });
  if (!ticket || !mayDraftArticle(actor, ticket)) return null;
  const { entries } = await readRecord(db, actor, ticket, { textCharactersMax });
  const people = [...ticket.participantIds, ...entries.flatMap(({ by }) => (by ? [by.personId] : []))];
  const { named } = namingOf(await readKnown(db, [...new Set(people)]));
  const nameless = (text: string) => withoutAddresses(withoutPhones(withoutSpans(text, named(text, true), unnamed)));
  const isSaid = ({ kind, text, held, automatic }: RecordedEntry) =>
    kind === 'message' && text && !automatic && (held === null || held === 'accepted');
  const question = entries.find((entry) => isSaid(entry) && entry.direction === 'in')?.text;
  const answer = entries.findLast((entry) => isSaid(entry) && entry.direction === 'out')?.text;
  const say = articleAdminWords[ticket.language].fromTicket;
  const parts = [question && `## ${say.question}\n\n${question}`, answer && `## ${say.answer}\n\n${answer}`];
  const title = nameless(ticket.summary).slice(0, titleCharactersMax);
  const body = nameless(parts.filter(Boolean).join('\n\n'));
  return { deskId: ticket.deskId, language: ticket.language, text: tidied({ title, body }) };
}

/** Removes the phone numbers of people whose number is not known. Without a zero or a plus, digits are rarely one. */
function withoutPhones(text: string): string {
  const found = findPhoneNumbersInText(text, 'BE').map(({ startsAt, endsAt }): Span => [startsAt, endsAt]);
  return withoutSpans(
    text,
    found.filter(([start]) => /[+0(]/.test(text[start]!)),
    unnamed,
  );
}

/** Removes the addresses of people who are not on the ticket. */
function withoutAddresses(text: string): string {
  let end = 0;
  const spans: Span[] = [];
  // From the sign to the left, so that letters without a sign are read once.
  for (const { index, 0: domain } of text.matchAll(addressDomain)) {
    const start = end + withoutEnd(text.slice(end, index), /[\p{L}\p{N}._%+-]/u).length;
    if (start === index) continue;
    end = index + domain.length;
    spans.push([start, end]);
  }
  return withoutSpans(text, spans, unnamed);
}

const addressDomain = /@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
