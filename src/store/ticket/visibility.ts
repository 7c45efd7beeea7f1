import { type RawBuilder, sql } from 'kysely';
import type { Actor } from '#domain/actor.ts';
import { readScope } from '#domain/ticket/rights.ts';

/**
 * Condition on `tickets` that the actor may read: the table of rights as SQL. A test compares both for every role and relation.
 * `at` names the desks of a query that has a condition on them already. If the actor works at all of these, this one does not ask
 * for the desk again: PostgreSQL would expect a fortieth of a desk's tickets at forty desks, and sort them all.
 */
export function visibleTo(actor: Actor, at: readonly string[] | null = null): RawBuilder<boolean> {
  const ways = [isParticipant(actor), ...asDesk(actor, at), ...asOrganisation(actor)];
  return sql<boolean>`(${onlyOf(actor)}(${isRequester(actor)} or ${isNotAbout(actor)} and ${any(ways)}))`;
}

/**
 * Condition on `tickets` that the actor works on for their desk: the relation `desk`, whose readers know everything about a ticket
 * (R40). On their own ticket, an agent is only a requester.
 */
export function worksOn(actor: Actor, at: readonly string[] | null = null): RawBuilder<boolean> {
  const ways = asDesk(actor, at);
  if (ways.length === 0 || cameByLink(actor)) return sql<boolean>`false`;
  return sql<boolean>`(not ${isRequester(actor)} and ${isNotAbout(actor)} and ${any(ways)})`;
}

/** Condition on `tickets` that the actor may read without working on them. Serves the indexes of participants and organisations. */
export function onlySees(actor: Actor, at: readonly string[] | null = null): RawBuilder<boolean> {
  const working = asDesk(actor, at);
  if (working.length === 0 || cameByLink(actor)) return visibleTo(actor, at);
  const ways = [isParticipant(actor), ...asOrganisation(actor)];
  const seen = sql<boolean>`(${isRequester(actor)} or ${isNotAbout(actor)} and ${any(ways)})`;
  return sql<boolean>`(${seen} and (${isRequester(actor)} or not ${any(working)}))`;
}

/** The tickets of a list come from these two: what the reader may know of them differs (R40), and so do conditions and order. */
export const readings = ['working', 'seeing'] as const;
export type Reading = (typeof readings)[number];

/** The readings that this actor can have any tickets of. */
export function readingsOf(actor: Actor): readonly Reading[] {
  return asDesk(actor, null).length > 0 && !cameByLink(actor) ? readings : ['seeing'];
}

/** Condition on `tickets` that the actor reads in this way. */
export function readBy(actor: Actor, reading: Reading, at: readonly string[] | null = null): RawBuilder<boolean> {
  return reading === 'working' ? worksOn(actor, at) : onlySees(actor, at);
}

/** Texts that everyone who may read the ticket may read. */
export const isPublicText = sql<boolean>`(not texts.internal
  and texts.id not in (select text_id from entries where held in ('held', 'dismissed')))`;

/** Files of notes and of held replies are only for the desk. */
export const isPublicFile = sql<boolean>`exists (select from entries
  where entries.id = files.entry_id and entries.kind <> 'note' and coalesce(entries.held, 'accepted') = 'accepted')`;

function isRequester({ personId }: Actor): RawBuilder<boolean> {
  return sql<boolean>`tickets.requester_id = ${personId}`;
}

function isParticipant({ personId }: Actor): RawBuilder<boolean> {
  return sql<boolean>`tickets.participant_ids @> array[${personId}::uuid]`;
}

/** A complaint is hidden from the staff that it is about (R10). */
function isNotAbout({ personId }: Actor): RawBuilder<boolean> {
  return sql<boolean>`not tickets.complained_about_ids @> array[${personId}::uuid]`;
}

function asDesk(actor: Actor, at: readonly string[] | null): RawBuilder<boolean>[] {
  const { personId, deskIds, complaintDeskIds } = readScope(actor);
  const isAt = (ids: readonly string[]) => at?.every((id) => ids.includes(id)) ?? false;
  const atDesk = (ids: readonly string[], which: RawBuilder<boolean>) =>
    isAt(ids) ? sql<boolean>`(${which})` : sql<boolean>`(tickets.desk_id = any(${[...ids]}::uuid[]) and ${which})`;
  const ways: RawBuilder<boolean>[] = [];
  if (deskIds.length > 0) ways.push(atDesk(deskIds, sql`tickets.kind <> 'complaint'`));
  if (complaintDeskIds.length > 0) ways.push(atDesk(complaintDeskIds, sql`tickets.kind = 'complaint'`));
  if (deskIds.length > 0) ways.push(atDesk(deskIds, sql`tickets.reader_ids @> array[${personId}::uuid]`));
  return ways;
}

function asOrganisation(actor: Actor): RawBuilder<boolean>[] {
  const { organisationIds } = readScope(actor);
  if (organisationIds.length === 0) return [];
  return [
    sql<boolean>`(tickets.organisation_id = any(${organisationIds}::uuid[])
      and (tickets.kind <> 'complaint' or tickets.open_to_organisation))`,
  ];
}

/** A link in a mail gives the rights of its recipient, never those of the desk. */
function cameByLink(actor: Actor): boolean {
  return actor.onlyTicketId !== undefined;
}

/** A reader who came by a link in a mail reads its ticket alone. */
function onlyOf(actor: Actor): RawBuilder<unknown> {
  const { onlyTicketId } = readScope(actor);
  return onlyTicketId === null ? sql`` : sql`tickets.id = ${onlyTicketId} and `;
}

function any(ways: readonly RawBuilder<boolean>[]): RawBuilder<boolean> {
  return sql<boolean>`(${sql.join(ways, sql` or `)})`;
}
