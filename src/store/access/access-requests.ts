import { type Insertable, type Selectable, sql, type Updateable } from 'kysely';
import type { AccessState } from '#domain/access/request.ts';
import { type Actor, hasRole } from '#domain/actor.ts';
import type { Instant } from '#domain/instant.ts';
import type { InEachLanguage } from '#domain/language.ts';
import { hasDuty } from '#domain/staff/duties.ts';
import type { Handle, Trx } from '#store/database/database.ts';
import { rowsOf } from '#store/database/rows.ts';
import { eachInStatement, inStatement } from '#store/database/statements.ts';
import { namesOf } from '#store/letters/letter-names.ts';
import type { AccessRequestsTable } from '#store/schema/access-tables.ts';

export type AccessRequest = Selectable<AccessRequestsTable>;

/** A request with the names of its organisation, its sites and the person who decided it. */
export interface NamedRequest extends AccessRequest {
  organisationNames: InEachLanguage;
  mailDomains: string[];
  sites: { id: string; number: string; name: string }[];
  decidedByName: string | null;
  ticketNumber: string | null;
}

/** Saves a new request. */
export async function addAccessRequest(trx: Trx, request: Insertable<AccessRequestsTable>): Promise<void> {
  await trx.insertInto('accessRequests').values(request).execute();
}

/** A request with its row locked: when two people decide at once, the second sees the decision of the first. */
export function lockAccessRequest(trx: Trx, id: string): Promise<AccessRequest | undefined> {
  return trx.selectFrom('accessRequests').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
}

/** Saves the changes to a request. */
export async function changeAccessRequest(
  trx: Trx,
  id: string,
  changes: Updateable<AccessRequestsTable>,
): Promise<void> {
  await trx.updateTable('accessRequests').set(changes).where('id', '=', id).execute();
}

/** Deletes requests whose address was not verified in time; nobody was notified of them. `now` is real time. */
export async function deleteUnprovedRequests(trx: Trx, now: Instant): Promise<void> {
  await trx
    .deleteFrom('accessRequests')
    .where('state', '=', inStatement('unproved'))
    .where('proofUntil', '<=', now)
    .execute();
}

/** One request, without an access check, for its link and its letters. `findRequestFor` checks what an actor may see. */
export function findAccessRequest(handle: Handle, id: string): Promise<NamedRequest | undefined> {
  return namedRequests(handle).where('request.id', '=', id).executeTakeFirst();
}

/** One request that the actor may decide: of their own organisations, or any for directory managers. */
export function findRequestFor(handle: Handle, actor: Actor, id: string): Promise<NamedRequest | undefined> {
  return namedRequests(handle).where('request.id', '=', id).where(decidableBy(actor)).executeTakeFirst();
}

/** Requests that the actor may decide: waiting ones first, oldest on top, then the latest decisions. */
export function listRequestsFor(
  handle: Handle,
  actor: Actor,
  {
    organisationId,
    states,
    onlyAtDesk = false,
  }: {
    organisationId?: string;
    states: readonly AccessState[];
    onlyAtDesk?: boolean;
  },
  limit: number,
): Promise<NamedRequest[]> {
  let query = namedRequests(handle)
    .where(decidableBy(actor))
    .where('request.state', 'in', eachInStatement(states))
    .orderBy('request.decidedAt', (order) => order.desc().nullsFirst())
    .orderBy('request.askedAt')
    .limit(limit);
  if (organisationId) query = query.where('request.organisationId', '=', organisationId);
  if (onlyAtDesk) query = query.where('request.reachedDeskAt', 'is not', null);
  return query.execute();
}

/** A person's own requests for access: waiting ones first, then the latest. Excludes requests with an unverified address. */
export function listOwnRequests(handle: Handle, actor: Actor, limit: number): Promise<NamedRequest[]> {
  return namedRequests(handle)
    .where('request.personId', '=', actor.personId)
    .where('request.state', '<>', inStatement('unproved'))
    .orderBy(sql`request.state = 'waiting'`, 'desc')
    .orderBy('request.askedAt', 'desc')
    .orderBy('request.id', 'desc')
    .limit(limit)
    .execute();
}

/** Number of waiting requests per organisation that a service manager may decide. */
export async function countWaitingRequests(handle: Handle, actor: Actor): Promise<Map<string, number>> {
  if (actor.organisationIds.length === 0) return new Map();
  const rows = await handle
    .selectFrom('accessRequests')
    .select(['organisationId', ({ fn }) => fn.countAll<number>().as('count')])
    .where('state', '=', inStatement('waiting'))
    .where('organisationId', 'in', actor.organisationIds)
    .groupBy('organisationId')
    .execute();
  return new Map(rows.map(({ organisationId, count }) => [organisationId, count]));
}

function namedRequests(handle: Handle) {
  return handle
    .selectFrom('accessRequests as request')
    .innerJoin('organisations', 'organisations.id', 'request.organisationId')
    .leftJoin('people as decider', 'decider.id', 'request.decidedBy')
    .leftJoin('tickets', 'tickets.id', 'request.ticketId')
    .selectAll('request')
    .select(['organisations.names as organisationNames', 'organisations.mailDomains'])
    .select(['decider.name as decidedByName', 'tickets.number as ticketNumber'])
    .select(
      sql<NamedRequest['sites']>`(select coalesce(json_agg(json_build_object('id', id, 'number', number, 'name', name)
        order by number), '[]') from sites where id = any(request.site_ids))`.as('sites'),
    );
}

function decidableBy(actor: Actor) {
  if (hasDuty(actor, 'directory')) return sql<boolean>`request.state <> 'unproved'`;
  const managed = hasRole(actor, 'serviceManager') ? actor.organisationIds : [];
  return sql<boolean>`(request.state <> 'unproved' and request.organisation_id = any(${managed}::uuid[]))`;
}

/** Service managers of an organisation whose letter about a request is sent or being sent; excludes queued letters. */
export async function listNotifiedPeople(
  handle: Handle,
  { organisationId, requestId }: { organisationId: string; requestId: string },
): Promise<string[]> {
  const rows = await rowsOf<{ personId: string }>(handle)`
    select distinct managers.person_id
    from service_managers managers
    join addresses on addresses.person_id = managers.person_id
    join outgoing_mails mails on mails.address = addresses.address
    where managers.organisation_id = ${organisationId} and mails.letter in ${namesOf('accessRequest')} and mails.state <> 'queued'
      and mails.facts->'access'->>'requestId' = ${requestId}`;
  return rows.map(({ personId }) => personId);
}
