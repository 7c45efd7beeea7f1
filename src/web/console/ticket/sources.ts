import { subjectsOf } from '#desk/intake/subjects-of.ts';
import type { Actor } from '#domain/actor.ts';
import type { Desk } from '#domain/desks/desk.ts';
import type { Language } from '#domain/language.ts';
import type { Macro } from '#domain/macros/macro.ts';
import type { Team } from '#domain/staff/team.ts';
import type { TicketEvent } from '#domain/ticket/events/events.ts';
import { may } from '#domain/ticket/rights.ts';
import type { ConsoleWords } from '#locales/console/messages.ts';
import { consoleWords } from '#locales/console/messages.ts';
import { listMessageDrafts, type MessageDraft } from '#store/messages/message-drafts.ts';
import { listOthersPending } from '#store/messages/pending-messages.ts';
import { type Person, readPeople, sitesOf } from '#store/people/people.ts';
import { countUnsentLetters } from '#store/people/reachability.ts';
import { type LinkedTicket, type OtherTickets, readOthers } from '#store/relations/other-tickets.ts';
import type { AgentOfDesk } from '#store/staff/agents.ts';
import { readRecord, type TicketRecord } from '#store/ticket/record/record.ts';
import { readHistory } from '#store/ticket/tickets.ts';
import { findTicketSummary, type TicketSummary } from '#store/views/ticket-lists.ts';
import {
  type ArrivedMail,
  readArrivals,
  readLinked,
  readTaken,
  readTroubles,
  type TroubledLetter,
} from '#web/console/reads/around-ticket.ts';
import { readBringing } from '#web/console/reads/bringing-events.ts';
import { agentsOf, macrosOf, teamsOf } from '#web/console/reads/staff-tables.ts';
import type { StaffVisit } from '#web/console/staff.ts';
import { readChecklist, type TicketChecklist } from '#web/console/ticket/composer/read-checklist.ts';
import { type FoundReferral, readReferrals } from '#web/console/ticket/strangers/read-referrals.ts';
import { readTogether, type Together } from '#web/console/ticket/together/read-together.ts';
import { shownText } from '#web/shown-text.ts';

/** Everything from which a ticket's page is written, and for whom. */
export interface TicketSources {
  ticket: TicketSummary;
  desk: Desk;
  actor: Actor;
  /** Works for the ticket's desk on it; on a ticket of their own an agent is its requester only. */
  ofDesk: boolean;
  record: TicketRecord;
  history: TicketEvent[];
  /** The event that brought each entry, on whichever ticket it was then. */
  broughtBy: Map<string, TicketEvent>;
  people: Map<string, Person>;
  arrivals: Map<string, ArrivedMail>;
  /** The mail that opened it seems to hold several requests (R5). */
  /** The passages of the opening mail that seem to be subjects of their own; empty where it seems to be one. */
  subjects: string[];
  /** Letters that were not sent, by the person whose mail comes back. */
  unsent: ReadonlyMap<string, number>;
  /** Of those who were in copy, the addresses of desks and of who takes part already. */
  taken: Set<string>;
  troubles: TroubledLetter[];
  linked: Map<string, LinkedTicket>;
  /** To whom the requester may be pointed; null where they are known, or nothing is to be done (R8). */
  referrals: FoundReferral[] | null;
  /** What the form of its kind asks; null where there is none, or for who does not work on it. */
  checklist: TicketChecklist | null;
  /** What the desk has ready for who works on it. */
  macros: Macro[];
  /** What this reader has begun to write here; theirs alone. */
  drafts: MessageDraft[];
  /** Who else is about to send something. */
  sending: { name: string; intent: string }[];
  /** The requester's. */
  others: OtherTickets;
  agents: AgentOfDesk[];
  together: Together;
  teams: Team[];
  now: string;
  language: Language;
  words: ConsoleWords;
}

/** Of the requester's other tickets: the rest is a search away. */
const otherTicketsShown = 5;

/** Reads a ticket with what stands around it, in a fixed number of queries; null is one that the actor may not see. */
export async function readSources(visit: StaffVisit, number: string): Promise<TicketSources | null> {
  const { actor, services, language } = visit;
  const { db, clock, readDesk } = services.world;
  const ticket = await findTicketSummary(db, actor, { number });
  if (!ticket) return null;
  const [desk, record, history, people, troubles, others, agents, teams, drafts, sending, macros] = await Promise.all([
    readDesk(db, ticket.deskId),
    readRecord(db, actor, ticket, shownText),
    readHistory(db, ticket.id).then((events) => events.filter(({ seq }) => seq <= ticket.version)),
    readPeople(db, ticket.participantIds),
    readTroubles(db, ticket.id),
    readOthers(db, actor, ticket, otherTicketsShown),
    agentsOf(visit, ticket.deskId),
    teamsOf(visit, [ticket.deskId]),
    listMessageDrafts(db, actor.personId, ticket.id),
    listOthersPending(db, actor, ticket.id),
    macrosOf(visit, ticket.deskId),
  ]);
  const ofDesk = may(actor, 'readNotes', ticket);
  const isUnknown = ofDesk && !ticket.knownEditor && ticket.kind !== 'complaint' && ticket.status !== 'closed';
  // Somebody who carries an editor's name without proof is warned of, not referred elsewhere.
  const isStranger = isUnknown && (ticket.provedBy !== null || (await sitesOf(db, ticket.requesterId)).length === 0);
  const mailIds = record.entries.map(({ mailId }) => mailId).filter((id) => id !== null);
  const [together, referrals, checklist, arrivals, linked, subjects, broughtBy, unsent] = await Promise.all([
    readTogether(db, actor, ticket, agents),
    isStranger ? readReferrals(services.world, ticket, record) : null,
    ofDesk ? readChecklist(visit, ticket, record) : null,
    readArrivals(db, mailIds),
    readLinked(db, actor, linkedIds(ticket, history)),
    ofDesk ? subjectsOf(services.world, ticket, record) : [],
    readBringing(db, ticket.id, history),
    countUnsentLetters(db, ticket.id),
  ]);
  const copied = [...arrivals.values()].flatMap(({ findings }) => findings?.copied ?? []);
  const taken = await readTaken(db, ticket.participantIds, copied);
  return {
    taken,
    subjects,
    ...{ broughtBy, unsent },
    ...{ ticket, desk, actor, record, history, people, troubles, others, agents, teams, arrivals, linked },
    ...{ together, ofDesk, referrals, checklist, now: clock.now(), language, words: consoleWords[language] },
    ...{ drafts, sending: ofDesk ? sending : [], macros: ofDesk ? macros : [] },
  };
}

/** Events that name another ticket. */
const relating: TicketEvent['type'][] = ['linked', 'splitOff', 'splitFrom', 'mergedFrom'];

function linkedIds({ followUpOf, closing }: TicketSummary, history: TicketEvent[]): string[] {
  const told = history.flatMap(({ type, data }) =>
    relating.includes(type) && 'ticketId' in data ? [data.ticketId] : [],
  );
  return [...new Set([...told, followUpOf, closing?.duplicateOf].filter((id) => typeof id === 'string'))];
}
