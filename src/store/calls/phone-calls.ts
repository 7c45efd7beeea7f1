import { type Insertable, type RawBuilder, type Selectable, sql, type Updateable } from 'kysely';
import type { Actor } from '#domain/actor.ts';
import { ringingSecondsMax, talkingSecondsMax } from '#domain/calls/phone-call.ts';
import { type Instant, plusSeconds } from '#domain/instant.ts';
import { isStaff } from '#domain/ticket/rights.ts';
import { knownCaller } from '#store/calls/phone-callers.ts';
import type { Handle, Trx } from '#store/database/database.ts';
import { rowsOf } from '#store/database/rows.ts';
import { inStatement, plannedForItsValues } from '#store/database/statements.ts';
import type { PhoneCallsTable } from '#store/schema/phone-tables.ts';
import { worksOn } from '#store/ticket/visibility.ts';

export type PhoneCall = Selectable<PhoneCallsTable>;

/** A call with names instead of ids. Parts that the reader may not see are null. */
export type PhoneCallSummary = Omit<PhoneCall, 'notes'> & {
  callerName: string | null;
  answeredByName: string | null;
  callBackByName: string | null;
  callBackDoneByName: string | null;
  ticketNumber: string | null;
  calledName: string | null;
};

/** Locks a call by its external id and waits for concurrent reports of the same call. */
export async function lockHeardCall(trx: Trx, deskId: string, externalId: string): Promise<PhoneCall | undefined> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${deskId} ${externalId}`}, 40))`.execute(trx);
  return trx
    .selectFrom('phoneCalls')
    .selectAll()
    .where('deskId', '=', deskId)
    .where('externalId', '=', externalId)
    .forUpdate()
    .executeTakeFirst();
}

/** A call of the actor's desks with its row locked; undefined if its ticket is hidden from them (R10). */
export async function lockPhoneCall(trx: Trx, actor: Actor, id: string): Promise<PhoneCall | undefined> {
  const rows = await rowsOf<PhoneCall>(trx)`
    select * from phone_calls where id = ${id} and ${isFor(actor)} for update`;
  return rows[0];
}

/** Adds a call. Fails on a duplicate external id; call `lockHeardCall` first. */
export async function addPhoneCall(trx: Trx, call: Insertable<PhoneCallsTable>): Promise<void> {
  await trx.insertInto('phoneCalls').values(call).execute();
}

/** Changes a call that this transaction has locked. */
export async function savePhoneCall(trx: Trx, id: string, changes: Updateable<PhoneCallsTable>): Promise<void> {
  await trx.updateTable('phoneCalls').set(changes).where('id', '=', id).execute();
}

/** Settles every missed call of this number, after a call back or an answered call. */
export async function settleMissed(
  trx: Trx,
  { deskId, number, at, by }: { deskId: string; number: string; at: Instant; by: string | null },
): Promise<void> {
  await trx
    .updateTable('phoneCalls')
    .set({ callBackDoneAt: at, callBackDoneBy: by })
    .where('deskId', '=', deskId)
    .where('number', '=', number)
    .where('answeredAt', 'is', null)
    .where('rangAt', '<', at)
    .where('callBackDueAt', 'is not', null)
    .where('callBackDoneAt', 'is', null)
    .execute();
}

/** Filter of the call log. Days are instants in the desk's time zone, computed by the caller. */
export interface CallFilter {
  /** Answered or made by the actor. */
  mine?: boolean;
  missed?: boolean;
  personId?: string;
  line?: string;
  from?: Instant;
  before?: Instant;
}

export interface CallPlace {
  at: Instant;
  id: string;
}

/** Calls of the actor's desks, latest first, page by page. */
export async function listPhoneCalls(
  handle: Handle,
  actor: Actor,
  filter: CallFilter,
  { after, limit, now }: { after: CallPlace | null; limit: number; now: Instant },
): Promise<PhoneCallSummary[]> {
  const conditions = [isFor(actor)];
  if (filter.mine) conditions.push(sql`phone_calls.answered_by = ${actor.personId}`);
  if (filter.missed) conditions.push(isMissed(now));
  if (filter.personId) conditions.push(sql`phone_calls.person_id = ${filter.personId}`);
  if (filter.line) conditions.push(sql`phone_calls.line = ${filter.line}`);
  if (filter.from) conditions.push(sql`phone_calls.rang_at >= ${filter.from}`);
  if (filter.before) conditions.push(sql`phone_calls.rang_at < ${filter.before}`);
  if (after) conditions.push(sql`(phone_calls.rang_at, phone_calls.id) < (${after.at}, ${after.id}::uuid)`);
  // Each desk's log is read in index order; the latest rows of all desks are merged.
  const newest = sql`order by rang_at desc, id desc limit ${inStatement(limit)}`;
  const calls = sql`select of_desk.* from unnest(${actor.deskIds}::uuid[]) as asked(id) cross join lateral
    (select ${columns} from phone_calls where phone_calls.desk_id = asked.id and ${all(conditions)} ${newest}) as of_desk
    ${newest}`;
  return withNames(handle, actor, calls);
}

/** Longest list of calls to return that is shown at once. */
const callBacksMax = 200;

/** Calls to return, first due on top. */
export function listCallBacks(handle: Handle, actor: Actor, now: Instant): Promise<PhoneCallSummary[]> {
  return listThose(
    handle,
    actor,
    sql`${isFor(actor)} and ${isCallBack(now)} order by call_back_due_at, id limit ${inStatement(callBacksMax)}`,
  );
}

/** Number of calls to return that are due, at most 1000. */
export async function countCallBacks(handle: Handle, actor: Actor, now: Instant): Promise<number> {
  if (!isStaff(actor)) return 0;
  const rows = await rowsOf<{ count: number }>(handle)`select count(*)::int as count from (select from phone_calls
    where ${isFor(actor)} and ${isCallBack(now)} and call_back_due_at <= ${now} limit 1000) as found`;
  return rows[0]!.count;
}

/**
 * Calls in an agent's window, latest first: `ringing` for them, and `own` that they answered or made and did not finish. An
 * absent agent gets only calls to their own number.
 */
export async function readActiveCalls(
  handle: Handle,
  actor: Actor,
  now: Instant,
  { isAway = false } = {},
): Promise<{ ringing: PhoneCallSummary[]; own: PhoneCallSummary[] }> {
  const mine = sql`phone_calls.answered_by = ${actor.personId} and phone_calls.settled_at is null`;
  const own = await listThose(
    handle,
    actor,
    sql`${isFor(actor)} and ${mine} order by answered_at desc, id desc limit 20`,
  );
  const sinceTalking = plusSeconds(now, -talkingSecondsMax);
  const isTalking = own.some(({ endedAt, answeredAt }) => endedAt === null && answeredAt! > sinceTalking);
  if (isTalking) return { ringing: [], own };
  const whose = sql`coalesce(phone_calls.deputy_id, phone_calls.called_id)`;
  const isTheirs = isAway ? sql`${whose} = ${actor.personId}` : sql`coalesce(${whose} = ${actor.personId}, true)`;
  const ringing = await listThose(
    handle,
    actor,
    sql`${isFor(actor)} and ${isTheirs} and phone_calls.answered_at is null and phone_calls.ended_at is null
      and phone_calls.direction = 'in' and not phone_calls.outside_hours
      and phone_calls.rang_at > ${plusSeconds(now, -ringingSecondsMax)} order by rang_at, id limit 5`,
  );
  return { ringing, own };
}

/** A call of the actor's desks; undefined if the actor may not see it. */
export async function findPhoneCall(handle: Handle, actor: Actor, id: string): Promise<PhoneCallSummary | undefined> {
  return (await listThose(handle, actor, sql`${isFor(actor)} and phone_calls.id = ${id}`))[0];
}

/** An agent's notes on a call; visible only to that agent until they are on a ticket. */
export async function readCallNotes(handle: Handle, actor: Actor, id: string): Promise<string> {
  const row = await handle
    .selectFrom('phoneCalls')
    .select('notes')
    .where('id', '=', id)
    .where('answeredBy', '=', actor.personId)
    .executeTakeFirst();
  return row?.notes ?? '';
}

/**
 * Deletes calls that ended before an instant, with their personal data. Planned for its value: a plan for any date would scan
 * every row before PostgreSQL 18.
 */
export async function deleteOldCalls(trx: Trx, before: Instant): Promise<void> {
  await trx.deleteFrom('phoneCalls').where(sql<boolean>`${plannedForItsValues}rang_at < ${before}`).execute();
}

/** Calls of the actor's desks, without those on tickets that the actor does not work on (R40). */
function isFor(actor: Actor): RawBuilder<boolean> {
  if (!isStaff(actor)) return sql<boolean>`false`;
  return sql<boolean>`(phone_calls.desk_id = any(${actor.deskIds}::uuid[]) and (phone_calls.ticket_id is null
    or exists (select from tickets where tickets.id = phone_calls.ticket_id and ${worksOn(actor)})))`;
}

function isOver(now: Instant): RawBuilder<boolean> {
  return sql<boolean>`(phone_calls.ended_at is not null or phone_calls.outside_hours
    or phone_calls.rang_at <= ${plusSeconds(now, -ringingSecondsMax)})`;
}

function isMissed(now: Instant): RawBuilder<boolean> {
  return sql<boolean>`(phone_calls.direction = 'in' and phone_calls.answered_at is null and ${isOver(now)})`;
}

/** A promise counts once it is made; a missed call counts once it stops ringing. A withheld number cannot be called back. */
function isCallBack(now: Instant): RawBuilder<boolean> {
  return sql<boolean>`(phone_calls.call_back_due_at is not null and phone_calls.call_back_done_at is null
    and phone_calls.number is not null and (phone_calls.answered_at is not null or ${isOver(now)}))`;
}

function listThose(handle: Handle, actor: Actor, where: RawBuilder<unknown>): Promise<PhoneCallSummary[]> {
  return withNames(handle, actor, sql`select ${columns} from phone_calls where ${where}`);
}

function withNames(handle: Handle, actor: Actor, found: RawBuilder<unknown>): Promise<PhoneCallSummary[]> {
  const nameOf = (column: string) => sql`(select name from people where id = calls.${sql.ref(column)})`;
  return rowsOf<PhoneCallSummary>(handle)`
    select calls.*,
      (select name from people where people.id = calls.person_id and ${knownCaller(actor)}) as caller_name,
      ${nameOf('called_id')} as called_name, ${nameOf('answered_by')} as answered_by_name, ${nameOf('call_back_by')} as call_back_by_name,
      ${nameOf('call_back_done_by')} as call_back_done_by_name,
      (select number from tickets where tickets.id = calls.ticket_id) as ticket_number
    from (${found}) as calls`;
}

/** All columns except the notes, which lists never show. */
const columns = sql.raw(
  `id, desk_id, external_id, line, language, direction, number, person_id, rang_at, answered_at, answered_by, ended_at,
   outside_hours, ticket_id, settled_at, call_back_due_at, call_back_by, call_back_done_at, call_back_done_by, answers_id,
   called_id, deputy_id`,
);

function all(conditions: RawBuilder<boolean>[]): RawBuilder<boolean> {
  return sql<boolean>`${sql.join(conditions, sql` and `)}`;
}
