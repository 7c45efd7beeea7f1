import { subjectsOf } from '#desk/intake/subjects-of.ts';
import type { Actor } from '#domain/actor.ts';
import { checklistOf, knownAnswers } from '#domain/forms/checklist.ts';
import { missingQuestions } from '#domain/forms/questions.ts';
import type { TicketEvent } from '#domain/ticket/events/events.ts';
import { may } from '#domain/ticket/rights.ts';
import { consoleWords } from '#locales/console/messages.ts';
import { countAssigned } from '#store/assignment/assignment.ts';
import type { Database } from '#store/database/database.ts';
import { askingForm } from '#store/forms/ticket-forms.ts';
import { listMessageDrafts } from '#store/messages/message-drafts.ts';
import { listPendingOn } from '#store/messages/pending-messages.ts';
import { readPeople, sitesOf } from '#store/people/people.ts';
import { countUnsentLetters } from '#store/people/reachability.ts';
import { readLinked, readOthers } from '#store/relations/other-tickets.ts';
import type { AgentOfDesk } from '#store/staff/agents.ts';
import { readAttention } from '#store/staff/watches.ts';
import { type ArrivedMail, readArrivals, readDeliveryProblems, readTaken } from '#store/ticket/around-ticket.ts';
import { readRecord, type TicketRecord } from '#store/ticket/record/record.ts';
import { readHistory } from '#store/ticket/tickets.ts';
import { findTicketSummary, type TicketSummary } from '#store/views/ticket-lists.ts';
import { readBringing } from '#web/console/reads/bringing-events.ts';
import { agentsOf, formsOf, macrosOf, teamsOf } from '#web/console/reads/staff-tables.ts';
import type { StaffVisit } from '#web/console/staff.ts';
import { readReferrals } from '#web/console/ticket/strangers/read-referrals.ts';
import { withLabels } from '#web/shared/record-parts.ts';
import { shownText } from '#web/shared/shown-text.ts';

/** Number of the requester's other tickets shown; a search finds the rest. */
const otherTicketsShown = 5;

/** Reads a ticket and its related data in a fixed number of queries; null if the actor may not see it. */
export async function readSources(visit: StaffVisit, number: string) {
  const { actor, services, language } = visit;
  const { db, clock, readDesk } = services.world;
  const ticket = await findTicketSummary(db, actor, { number });
  if (!ticket) return null;
  const [desk, record, history, people, deliveryProblems, others, agents, teams, drafts, pending, macros] =
    await Promise.all([
      readDesk(db, ticket.deskId),
      withLabels(db, ticket, readRecord(db, actor, ticket, shownText)),
      readHistory(db, ticket.id).then((events) => events.filter(({ seq }) => seq <= ticket.version)),
      readPeople(db, ticket.participantIds),
      readDeliveryProblems(db, ticket.id),
      readOthers(db, actor, ticket, otherTicketsShown),
      agentsOf(visit, ticket.deskId),
      teamsOf(visit, [ticket.deskId]),
      listMessageDrafts(db, actor.personId, ticket.id),
      listPendingOn(db, actor, ticket.id),
      macrosOf(visit, ticket.deskId),
    ]);
  const ofDesk = may(actor, 'readNotes', ticket);
  const [together, referrals, checklist, arrivals, linked, subjects, broughtBy, unsent] = await Promise.all([
    readTogether(db, actor, ticket, agents),
    ofDesk && (await isStranger(db, ticket)) ? readReferrals(services.world, ticket, record) : null,
    ofDesk ? readChecklist(visit, ticket, record) : null,
    readArrivals(db, mailIdsOf(record)),
    readLinked(db, actor, linkedIds(ticket, history)),
    ofDesk ? subjectsOf(services.world, ticket, record) : [],
    readBringing(db, ticket.id, history),
    countUnsentLetters(db, ticket.id),
  ]);
  return {
    ticket,
    desk,
    actor,
    /** True if the reader works on the ticket for its desk; on their own ticket an agent is only the requester. */
    ofDesk,
    record,
    history,
    /** The event that brought each entry, also from other tickets. */
    broughtBy,
    people,
    arrivals,
    /** Passages of the opening mail that seem to be separate requests; empty if it seems to be one (R5). */
    subjects,
    /** Number of unsent letters, by the person whose mail bounces. */
    unsent,
    /** Addresses in copy that belong to desks or current participants. */
    taken: await readTaken(db, ticket.participantIds, copiedIn(arrivals)),
    deliveryProblems,
    linked,
    /** Contacts to refer the requester to; null if the requester is known or nothing is needed (R8). */
    referrals,
    /** The questions of the form; null without a form, or for people who do not work on the ticket. */
    checklist,
    /** The desk's macros, for people who work on the ticket. */
    macros: ofDesk ? macros : [],
    /** The reader's own drafts on this ticket. */
    drafts,
    /** Messages that are about to be sent; only the reader's own have content. */
    pending: ofDesk ? pending : [],
    /** The requester's other tickets. */
    others,
    agents,
    together,
    teams,
    now: clock.now(),
    language,
    words: consoleWords[language],
  };
}

/** All data of a ticket's page, and the reader. */
export type TicketSources = NonNullable<Awaited<ReturnType<typeof readSources>>>;

/** True if the requester is not known; somebody using an editor's name without proof gets a warning instead. */
async function isStranger(db: Database, ticket: TicketSummary): Promise<boolean> {
  if (ticket.knownEditor || ticket.kind === 'complaint' || ticket.status === 'closed') return false;
  return ticket.provedBy !== null || (await sitesOf(db, ticket.requesterId)).length === 0;
}

export function mailIdsOf({ entries }: TicketRecord): string[] {
  return entries.map(({ mailId }) => mailId).filter((id) => id !== null);
}

function copiedIn(arrivals: Map<string, ArrivedMail>): string[] {
  return [...arrivals.values()].flatMap(({ findings }) => findings?.copied ?? []);
}

/** The collaboration of the staff on a ticket. */
async function readTogether(
  db: Database,
  { personId }: Actor,
  ticket: { id: string; deskId: string },
  agents: readonly AgentOfDesk[],
) {
  const [attention, assignedCounts] = await Promise.all([
    readAttention(db, ticket.id, personId),
    countAssigned(
      db,
      ticket.deskId,
      agents.map((agent) => agent.personId),
    ),
  ]);
  return { ...attention, assignedCounts };
}

/** Returns the form for a ticket's kind with the ticket's answers; null if its desk has none. */
async function readChecklist(visit: StaffVisit, ticket: TicketSummary, { entries }: TicketRecord) {
  const form = await askingForm(visit.services.world.db, ticket, (deskId) => formsOf(visit, deskId));
  if (!form) return null;
  const { definition } = form.version;
  const hasFiles = entries.some(({ direction, files }) => direction === 'in' && files.length > 0);
  const { summary, urgent, site } = ticket;
  const answers = knownAnswers(definition, form.answers, { summary, urgent, site: site?.number ?? null, hasFiles });
  return { items: checklistOf(definition, answers), missing: missingQuestions(definition, answers).length };
}

/** Events that name another ticket. */
const relating: TicketEvent['type'][] = ['linked', 'splitOff', 'splitFrom', 'mergedFrom'];

function linkedIds({ followUpOf, closing }: TicketSummary, history: TicketEvent[]): string[] {
  const told = history.flatMap(({ type, data }) =>
    relating.includes(type) && 'ticketId' in data ? [data.ticketId] : [],
  );
  return [...new Set([...told, followUpOf, closing?.duplicateOf].filter((id) => typeof id === 'string'))];
}
