import { type Actor, hasRole } from '#domain/actor.ts';
import type { Kind } from '#domain/ticket/vocabulary.ts';

/** How an actor stands to a ticket. `own` goes before `desk`: an agent acts on a ticket of their own as its requester only. */
export type Relation = 'own' | 'participant' | 'organisation' | 'desk' | 'none';

/** Who may do what to a ticket: action × relation. Pages, API, live hints, search and files all ask this table. */
export const rights = {
  read: { own: true, participant: true, organisation: true, desk: true, none: false },
  react: { own: true, participant: true, organisation: true, desk: false, none: false },
  confirm: { own: true, participant: false, organisation: true, desk: false, none: false },
  extend: { own: true, participant: false, organisation: true, desk: false, none: false },
  addParticipant: { own: true, participant: false, organisation: true, desk: false, none: false },
  admitCopied: { own: false, participant: false, organisation: false, desk: true, none: false },
  letTakePart: { own: false, participant: false, organisation: false, desk: true, none: false },
  leave: { own: false, participant: true, organisation: false, desk: false, none: false },
  chooseLanguage: { own: true, participant: false, organisation: true, desk: false, none: false },
  readNotes: { own: false, participant: false, organisation: false, desk: true, none: false },
  answer: { own: false, participant: false, organisation: false, desk: true, none: false },
  requestInformation: { own: false, participant: false, organisation: false, desk: true, none: false },
  markHandled: { own: false, participant: false, organisation: false, desk: true, none: false },
  close: { own: false, participant: false, organisation: false, desk: true, none: false },
  reopen: { own: false, participant: false, organisation: false, desk: true, none: false },
  assign: { own: false, participant: false, organisation: false, desk: true, none: false },
  note: { own: false, participant: false, organisation: false, desk: true, none: false },
  logCall: { own: false, participant: false, organisation: false, desk: true, none: false },
  change: { own: false, participant: false, organisation: false, desk: true, none: false },
  /** Splits, merges and links, and undoes it (R5). */
  relate: { own: false, participant: false, organisation: false, desk: true, none: false },
  decideHeld: { own: false, participant: false, organisation: false, desk: true, none: false },
} as const satisfies Record<string, Record<Relation, boolean>>;

export type Action = keyof typeof rights;

/** What the table needs to know of a ticket. */
export interface TicketFacts {
  id: string;
  deskId: string;
  kind: Kind;
  requesterId: string;
  participantIds: readonly string[];
  organisationId: string | null;
  /** Staff to whom the coordinator opened a complaint (R10). */
  readerIds: readonly string[];
  /** Those of the desk whom a complaint is about: it is hidden from them (R10). */
  complainedAboutIds: readonly string[];
  /** Whether the sender of a complaint agreed that the organisation's service manager reads it (R10). */
  openToOrganisation: boolean;
}

/** What a mail's link gives: to read its ticket and to answer what is asked there, as the person whom the mail went to. */
const byLink: readonly Action[] = ['read', 'react', 'confirm', 'extend'];

export function may(actor: Actor, action: Action, ticket: TicketFacts): boolean {
  if (actor.onlyTicketId !== undefined && !byLink.includes(action)) return false;
  return rights[action][relation(actor, ticket)];
}

export function relation(actor: Actor, ticket: TicketFacts): Relation {
  if (actor.onlyTicketId !== undefined && actor.onlyTicketId !== ticket.id) return 'none';
  if (ticket.requesterId === actor.personId) return 'own';
  if (ticket.complainedAboutIds.includes(actor.personId)) return 'none';
  if (worksFor(actor, ticket)) return 'desk';
  if (ticket.participantIds.includes(actor.personId)) return 'participant';
  if (ticket.organisationId === null || (ticket.kind === 'complaint' && !ticket.openToOrganisation)) return 'none';
  return hasRole(actor, 'serviceManager') && actor.organisationIds.includes(ticket.organisationId)
    ? 'organisation'
    : 'none';
}

/** Who decides to whom a complaint is open: the coordinator of its desk, unless it is theirs or about them (R10). */
export function guards(actor: Actor, ticket: TicketFacts): boolean {
  const isCoordinator = hasRole(actor, 'complaintCoordinator');
  return ticket.kind === 'complaint' && isCoordinator && relation(actor, ticket) === 'desk';
}

/** The same table as a set of tickets: what a query may show, any of these. */
export interface ReadScope {
  personId: string;
  organisationIds: string[];
  deskIds: string[];
  complaintDeskIds: string[];
  /** No other than this, whatever else; null is no such limit. */
  onlyTicketId: string | null;
}

export function readScope(actor: Actor): ReadScope {
  return {
    personId: actor.personId,
    organisationIds: hasRole(actor, 'serviceManager') ? actor.organisationIds : [],
    deskIds: isStaff(actor) ? actor.deskIds : [],
    complaintDeskIds: hasRole(actor, 'complaintCoordinator') ? actor.deskIds : [],
    onlyTicketId: actor.onlyTicketId ?? null,
  };
}

/** Those who work at a desk: the console is theirs. */
export function isStaff(actor: Actor): boolean {
  return hasRole(actor, 'agent') || hasRole(actor, 'complaintCoordinator') || hasRole(actor, 'administrator');
}

function worksFor(actor: Actor, ticket: TicketFacts): boolean {
  if (!actor.deskIds.includes(ticket.deskId)) return false;
  if (ticket.kind !== 'complaint') return isStaff(actor);
  return hasRole(actor, 'complaintCoordinator') || (isStaff(actor) && ticket.readerIds.includes(actor.personId));
}
