import { subjectsOf } from '#desk/intake/subjects-of.ts';
import { checklistOf, knownAnswers } from '#domain/forms/checklist.ts';
import { missingQuestions } from '#domain/forms/questions.ts';
import type { TicketEvent } from '#domain/ticket/events/events.ts';
import { consoleWords } from '#locales/console/messages.ts';
import { readApprovals } from '#store/approvals/approvals.ts';
import { assignedTo } from '#store/assignment/assignment.ts';
import { readConversations } from '#store/conversations/conversations.ts';
import { inOneStatement } from '#store/database/rows.ts';
import { askingOf, type FilledForm, filledForm } from '#store/forms/ticket-forms.ts';
import { messageDraftsOn } from '#store/messages/message-drafts.ts';
import { pendingMessagesOn } from '#store/messages/pending-messages.ts';
import { peopleFrom, peopleWith, sitesOf } from '#store/people/people.ts';
import { unsentLettersAbout } from '#store/people/reachability.ts';
import { otherTickets, readLinked } from '#store/relations/other-tickets.ts';
import type { AgentOfDesk } from '#store/staff/agents.ts';
import { attentionTo } from '#store/staff/watches.ts';
import { nameTasks } from '#store/tasks/tasks.ts';
import {
  type ArrivedMail,
  deliveryProblems,
  readArrivals,
  readTaken,
  troubledLetters,
} from '#store/ticket/around-ticket.ts';
import { recordFrom, recordInstants, recordQueries, type TicketRecord } from '#store/ticket/record/record.ts';
import { eventFrom, ticketEvents } from '#store/ticket/tickets.ts';
import type { TicketSummary } from '#store/views/ticket-lists.ts';
import { readBringing } from '#web/console/reads/bringing-events.ts';
import {
  agentsOf,
  checklistsOf,
  fieldsOf,
  formsOf,
  macrosOf,
  tagsOf,
  teamsOf,
} from '#web/console/reads/staff-tables.ts';
import type { StaffVisit } from '#web/console/staff.ts';
import { readReferrals } from '#web/console/ticket/strangers/read-referrals.ts';
import { findWorkedTicket } from '#web/console/ticket/worked-ticket.ts';
import { labelled, labelsIn } from '#web/shared/record-parts.ts';
import { shownText, withinPage } from '#web/shared/shown-text.ts';

/** Number of the requester's other tickets shown; a search finds the rest. */
const otherTicketsShown = 5;

/** Reads a ticket and its related data in a fixed number of queries; null if the visitor does not work on it. */
export async function readSources(visit: StaffVisit, number: string) {
  const { actor, services, language } = visit;
  const { db, clock, readDesk } = services.world;
  const ticket = await findWorkedTicket(visit, number);
  if (!ticket) return null;
  const [desk, agents, teams, macros, tags, checklists, fields] = await Promise.all([
    readDesk(db, ticket.deskId),
    agentsOf(visit, ticket.deskId),
    teamsOf(visit, [ticket.deskId]),
    macrosOf(visit, ticket.deskId),
    tagsOf(visit, [ticket.deskId]),
    checklistsOf(visit, [ticket.deskId]),
    fieldsOf(visit, [ticket.deskId]),
  ]);
  const around = await readAround(visit, ticket, agents);
  const history = around.history.map(eventFrom).filter(({ seq }) => seq <= ticket.version);
  const form = around.forms[0];
  const record = labelled(withinPage(await recordFrom(db, ticket, around)), labelsIn(form, ticket.language));
  const [referrals, checklist, arrivals, linked, subjects, broughtBy, tasks, questions] = await Promise.all([
    isStranger(ticket, around) ? readReferrals(services.world, ticket, record) : null,
    readChecklist(visit, ticket, { record, form }),
    readArrivals(db, mailIdsOf(record)),
    readLinked(db, actor, linkedIds(ticket, history)),
    subjectsOf(services.world, ticket, record),
    readBringing(db, ticket.id, history),
    nameTasks(db, ticket.tasks),
    readQuestions(visit, ticket),
  ]);
  return {
    ticket,
    desk,
    actor,
    record,
    history,
    /** The event that brought each entry, also from other tickets. */
    broughtBy,
    people: peopleFrom(around.people),
    arrivals,
    /** Passages of the opening mail that seem to be separate requests; empty if it seems to be one (R5). */
    subjects,
    /** Number of unsent letters, by the person whose mail bounces. */
    unsent: countsOf(around.unsent),
    /** Addresses in copy that belong to desks or current participants. */
    taken: await readTaken(db, ticket.participantIds, copiedIn(arrivals)),
    deliveryProblems: deliveryProblems(around.troubled),
    linked,
    /** Contacts to refer the requester to; null if the requester is known or nothing is needed (R8). */
    referrals,
    /** The questions of the form; null without a form. */
    checklist,
    /** The desk's macros. */
    macros,
    /** The reader's own drafts on this ticket. */
    drafts: around.drafts,
    /** Messages that are about to be sent; only the reader's own have content. */
    pending: around.pending,
    /** The requester's other tickets. */
    others: around.others[0]!,
    agents,
    /** The collaboration of the staff on the ticket. */
    together: { ...around.attention[0]!, assignedCounts: countsOf(around.assigned) },
    ...{ teams, tags, checklists, tasks, fields, ...questions },
    now: clock.now(),
    language,
    words: consoleWords[language],
  };
}

/** All data of a ticket's page, and the reader. */
export type TicketSources = NonNullable<Awaited<ReturnType<typeof readSources>>>;

/** Reads the record of a ticket and what is around it, all at the same moment. */
async function readAround({ actor, services }: StaffVisit, ticket: TicketSummary, agents: readonly AgentOfDesk[]) {
  const { db } = services.world;
  const queries = {
    ...recordQueries(db, actor, ticket, shownText),
    history: ticketEvents(db, ticket.id),
    people: peopleWith(db, ticket.participantIds),
    forms: filledForm(db, ticket.id),
    troubled: troubledLetters(db, ticket.id),
    unsent: unsentLettersAbout(db, ticket.id),
    others: otherTickets(actor, ticket, otherTicketsShown),
    sites: sitesOf(db, ticket.requesterId),
    drafts: messageDraftsOn(db, actor.personId, ticket.id),
    pending: pendingMessagesOn(db, actor, ticket.id),
    attention: attentionTo(ticket.id, actor.personId),
    assigned: assignedTo(
      ticket.deskId,
      agents.map(({ personId }) => personId),
    ),
  };
  return inOneStatement(db, queries, [...recordInstants, 'provedAt', 'bouncedAt', 'savedAt', 'dueAt']);
}

/** Reads the questions to third parties and to the requester's service. */
async function readQuestions({ actor, services }: StaffVisit, ticket: TicketSummary) {
  const { db } = services.world;
  const conversations = await readConversations(db, actor, ticket);
  return { conversations, approvals: await readApprovals(db, ticket.approvals) };
}

type Around = Awaited<ReturnType<typeof readAround>>;

function countsOf(rows: readonly { personId: string; count: number }[]): Map<string, number> {
  return new Map(rows.map(({ personId, count }) => [personId, count]));
}

/** True if the requester is not known; somebody using an editor's name without proof gets a warning instead. */
function isStranger(ticket: TicketSummary, { sites }: Around): boolean {
  if (ticket.knownEditor || ticket.kind === 'complaint' || ticket.status === 'closed') return false;
  return ticket.provedBy !== null || sites.length === 0;
}

export function mailIdsOf({ entries }: TicketRecord): string[] {
  return entries.map(({ mailId }) => mailId).filter((id) => id !== null);
}

function copiedIn(arrivals: Map<string, ArrivedMail>): string[] {
  return [...arrivals.values()].flatMap(({ findings }) => findings?.copied ?? []);
}

/** Returns the form for a ticket's kind with the ticket's answers; null if its desk has none. */
async function readChecklist(
  visit: StaffVisit,
  ticket: TicketSummary,
  { record: { entries }, form: own }: { record: TicketRecord; form: FilledForm | undefined },
) {
  const form = await askingOf(own, ticket, {
    formsOf: (deskId) => formsOf(visit, deskId),
    fieldsOf: (deskId) => fieldsOf(visit, [deskId]),
  });
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
