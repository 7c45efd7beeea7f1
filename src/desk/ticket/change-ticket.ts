import { type Duty, dutyOf, withinDuty } from '#desk/spine/language-duty.ts';
import { onTicket, type TicketOutcome } from '#desk/spine/on-ticket.ts';
import { applyWithoutFollowUp, type Session } from '#desk/spine/session.ts';
import type { Spine } from '#desk/spine/world.ts';
import { writeText } from '#desk/spine/writing.ts';
import { complaintDueAt, firstAnswerDueAt } from '#desk/ticket/promises.ts';
import type { Actor } from '#domain/actor.ts';
import type { Language } from '#domain/language.ts';
import type { EventData } from '#domain/ticket/events/events.ts';
import { summaryCharactersMax } from '#domain/ticket/texts.ts';
import { type Impact, type Kind, type Priority, priorityOf, type UrgencyLevel } from '#domain/ticket/vocabulary.ts';
import { cleanLine } from '#mail/read/message/characters.ts';
import { findSite } from '#store/directory/sites.ts';

export interface TicketAmendment {
  kind?: Kind;
  urgent?: boolean;
  priority?: Priority;
  /** Set both together: the priority follows from them. A priority set alone follows from nothing. */
  impact?: Impact;
  urgencyLevel?: UrgencyLevel;
  language?: Language;
  summary?: string;
  /** The site's 4-digit id. */
  site?: string;
  reason: string;
}

/** Changes a ticket's fields, with a reason on its record (R12, R27). */
export function changeTicket(
  world: Spine,
  actor: Actor,
  number: string,
  amendment: TicketAmendment,
): Promise<TicketOutcome> {
  return onTicket(world, actor, 'change', number, async (session) => {
    const { site: siteNumber, summary, reason, ...plain } = amendment;
    const site = siteNumber === undefined ? null : await findSite(session.tx.trx, siteNumber);
    if (site === undefined) return { refused: 'siteUnknown' };
    const duty = await dutyOf(world, session.tx, (site ?? session.ticket).organisationId);
    if (plain.language !== undefined && !isServed(session, plain.language, duty))
      return { refused: 'languageNotServed' };
    const changed: EventData['changed'] = { ...plain, ...basisOf(plain), reason: write(session, reason, true) };
    if (summary !== undefined) changed.summary = write(session, cleanLine(summary, summaryCharactersMax), false);
    if (plain.kind !== undefined)
      changed.complaintDueAt = complaintDueAt(session.desk, plain.kind, session.ticket.openedAt);
    // A new site sets the organisation too; a ticket keeps its organisation if its site moves (R9).
    if (site) Object.assign(changed, { siteId: site.id, organisationId: site.organisationId });
    const language = withinDuty(plain.language ?? session.ticket.language, duty, session.desk);
    if (language !== session.ticket.language) changed.language = language;
    return applyWithoutFollowUp(session, { type: 'change', ...changed });
  });
}

function basisOf({ priority, impact, urgencyLevel }: Omit<TicketAmendment, 'reason'>): Partial<EventData['changed']> {
  if (impact && urgencyLevel) return { impact, urgencyLevel, priority: priorityOf(impact, urgencyLevel) };
  return priority === undefined ? {} : { impact: null, urgencyLevel: null };
}

function write({ world, writing, by }: Session, text: string, internal: boolean) {
  return writeText(world, writing, text, by.personId, internal);
}

/** A ticket keeps a language that its desk no longer has, but is not moved to one, nor out of the duty of its organisation. */
function isServed({ desk, ticket }: Session, language: Language, duty: Duty): boolean {
  if (duty !== null) return duty.includes(language);
  return desk.languages.includes(language) || ticket.language === language;
}

/** Sets the language of a ticket's future mails; earlier texts stay as they were (R27). */
export function chooseTicketLanguage(
  world: Spine,
  actor: Actor,
  number: string,
  language: Language,
): Promise<TicketOutcome> {
  return onTicket(world, actor, 'chooseLanguage', number, async (session) => {
    const { ticket } = session;
    const duty = await dutyOf(world, session.tx, ticket.organisationId);
    if (!isServed(session, language, duty)) return { refused: 'languageNotServed' };
    return ticket.language === language ? { ticket } : applyWithoutFollowUp(session, { type: 'change', language });
  });
}

/** Removes a ticket from the list "suspected spam": it is acknowledged now, and its first answer is due from now (R1, R3). */
export function freeTicket(world: Spine, actor: Actor, number: string): Promise<TicketOutcome> {
  return onTicket(world, actor, 'change', number, (session) =>
    applyWithoutFollowUp(session, {
      type: 'free',
      firstAnswerDueAt: firstAnswerDueAt(session.desk, session.at, session.ticket),
    }),
  );
}
