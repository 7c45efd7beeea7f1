import { type Actor, hasRole } from '#domain/actor.ts';
import type { Kind } from '#domain/ticket/vocabulary.ts';

/** The relation of an actor to a ticket. `own` goes before `desk`: on their own ticket, an agent acts only as its requester. */
export type Relation = 'own' | 'participant' | 'organisation' | 'desk' | 'none';

/** The rights on a ticket: action × relation. Pages, API, live hints, search and files all use this table. */
const rights = {
  read: { own: true, participant: true, organisation: true, desk: true, none: false },
  react: { own: true, participant: true, organisation: true, desk: false, none: false },
  confirm: { own: true, participant: false, organisation: true, desk: false, none: false },
  extend: { own: true, participant: false, organisation: true, desk: false, none: false },
  addParticipant: { own: true, participant: false, organisation: true, desk: false, none: false },
  admitCopied: { own: false, participant: false, organisation: false, desk: true, none: false },
  letTakePart: { own: false, participant: false, organisation: false, desk: true, none: false },
  leave: { own: false, participant: true, organisation: false, desk: false, none: false },
  chooseLanguage: { own: true, participant: false, organisation: true, desk: false, none: false },
  /** Knows the requester's telephone number. The others reach the requester through the desk. */
  readPhone: { own: true, participant: false, organisation: false, desk: true, none: false },
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
  /** Sets the fields that the desk leaves to these people. */
  setFields: { own: true, participant: false, organisation: true, desk: true, none: false },
  /** Splits, merges and links tickets, and undoes it (R5). */
  relate: { own: false, participant: false, organisation: false, desk: true, none: false },
  decideHeld: { own: false, participant: false, organisation: false, desk: true, none: false },
} as const satisfies Record<string, Record<Relation, boolean>>;

export type Action = keyof typeof rights;

/** The facts about a ticket that the table needs. */
export interface TicketFacts {
  id: string;
  deskId: string;
  kind: Kind;
  requesterId: string;
  participantIds: readonly string[];
  organisationId: string | null;
  /** Staff who may read a complaint because the coordinator opened it to them (R10). */
  readerIds: readonly string[];
  /** Staff the complaint is about: it is hidden from them (R10). */
  complainedAboutIds: readonly string[];
  /** Whether the sender of a complaint agreed that the organisation's service manager may read it (R10). */
  openToOrganisation: boolean;
}

/** The phone number of a ticket's requester (E.164), or null if it is unknown or the reader may not know it. */
export function phoneShownTo(
  actor: Actor,
  ticket: TicketFacts & { requester: { phone: string | null } },
): string | null {
  return may(actor, 'readPhone', ticket) ? ticket.requester.phone : null;
}

/** The rights of a mail's link: to read its ticket and answer its questions as the recipient of the mail. */
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

/** Whether the actor decides who reads a complaint: the desk's coordinator, unless it is theirs or about them (R10). */
export function guards(actor: Actor, ticket: TicketFacts): boolean {
  const isCoordinator = hasRole(actor, 'complaintCoordinator');
  return ticket.kind === 'complaint' && isCoordinator && relation(actor, ticket) === 'desk';
}

/** The same table as a query filter: tickets that match any of these. */
interface ReadScope {
  personId: string;
  organisationIds: string[];
  deskIds: string[];
  complaintDeskIds: string[];
  /** If set, only this ticket; null means no such limit. */
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

/** Whether the actor is desk staff, who use the console. */
export function isStaff(actor: Actor): boolean {
  return hasRole(actor, 'agent') || hasRole(actor, 'complaintCoordinator') || hasRole(actor, 'administrator');
}

function worksFor(actor: Actor, ticket: TicketFacts): boolean {
  if (!actor.deskIds.includes(ticket.deskId)) return false;
  if (ticket.kind !== 'complaint') return isStaff(actor);
  return hasRole(actor, 'complaintCoordinator') || (isStaff(actor) && ticket.readerIds.includes(actor.personId));
}
