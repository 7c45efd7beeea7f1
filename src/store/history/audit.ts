import { sql } from 'kysely';
import type { Actor, By } from '#domain/actor.ts';
import { hasRole } from '#domain/actor.ts';
import type { AuditAct, AuditData, AuditSubject } from '#domain/history/audit.ts';
import type { Instant } from '#domain/instant.ts';
import type { Handle, Trx } from '#store/database/database.ts';
import { newId } from '#store/database/ids.ts';
import { anywhere, findsAny, type RowOf } from '#store/database/rows.ts';
import { plannedForItsValues } from '#store/database/statements.ts';
import { worksOn } from '#store/ticket/visibility.ts';

export interface AuditEntry {
  by: By;
  at: Instant;
  act: AuditAct;
  /** The object of the change or reading; the id is null if there is only one of its kind. */
  subject: { kind: AuditSubject; id: string | null };
  /** Null or absent for the whole installation. */
  deskId?: string | null;
  /** Default: the organisation that owns the site now. Its service managers can read the entry. */
  organisationId?: string | null;
  siteId?: string | null;
  /** The person concerned: who got the access, or whose data was read. */
  personId?: string | null;
  data?: AuditData;
}

/** Adds entries to the audit trail, in the transaction of the change. An import adds many at once. */
export async function addAuditEntries(trx: Trx, entries: readonly AuditEntry[]): Promise<void> {
  for (let from = 0; from < entries.length; from += rowsMax) {
    const part = entries.slice(from, from + rowsMax).map(rowOf);
    const owners = await ownersOf(
      trx,
      part.flatMap(({ siteId, organisationId }) => (siteId && !organisationId ? [siteId] : [])),
    );
    const rows = part.map((row) => ({
      ...row,
      organisationId: row.organisationId ?? owners.get(row.siteId ?? '') ?? null,
    }));
    await trx.insertInto('auditEntries').values(rows).execute();
  }
}

/** PostgreSQL allows 65,535 parameters per statement. */
const rowsMax = 1_000;

function rowOf(entry: AuditEntry) {
  const { by, at, act, subject, deskId, organisationId, siteId, personId, data = {} } = entry;
  const idOf = (kind: AuditSubject) => (subject.kind === kind ? subject.id : null);
  return {
    id: newId(),
    at,
    act,
    byRole: by.role,
    byPerson: by.personId,
    data: JSON.stringify(data),
    subjectKind: subject.kind,
    subjectId: subject.id,
    deskId: deskId ?? idOf('desk'),
    organisationId: organisationId ?? idOf('organisation'),
    siteId: siteId ?? idOf('site'),
    personId: personId ?? idOf('person'),
  };
}

async function ownersOf(trx: Trx, siteIds: readonly string[]): Promise<Map<string, string | null>> {
  if (siteIds.length === 0) return new Map();
  const rows = await trx.selectFrom('sites').select(['id', 'organisationId']).where('id', 'in', siteIds).execute();
  return new Map(rows.map(({ id, organisationId }) => [id, organisationId]));
}

/** Whether a person read something after an instant. */
export function wasReadSince(
  handle: Handle,
  { personId, act, subjectId }: { personId: string; act: AuditAct; subjectId: string },
  since: Instant,
): Promise<boolean> {
  return handle
    .selectFrom('auditEntries')
    .select('id')
    .where('byPerson', '=', personId)
    .where('act', '=', act)
    .where('subjectId', '=', subjectId)
    .where('at', '>', since)
    .limit(1)
    .$call(findsAny);
}

/** Filter of the audit trail; absent fields do not filter. */
export interface AuditSearch {
  /** Author: part of a name or address. */
  who?: string;
  acts?: readonly AuditAct[];
  /** Subject: part of a name or address, or a site or ticket number. */
  about?: string;
  organisationId?: string;
  siteId?: string;
  /** The exact subject. */
  subject?: { kind: AuditSubject; id: string };
  /** A definition of a desk, such as a macro or a field. */
  definition?: { deskId: string; part: string; id: string };
  /** Deletions of definitions of a part of a desk, apart from those that there are again. */
  removed?: { deskId: string; part: string; ids: readonly string[] };
  /** Field names; at least one of them was changed. */
  changed?: readonly string[];
  from?: Instant;
  until?: Instant;
  /** Id of the last entry of the previous page. */
  after?: string;
}

/** An entry with current names. Null for erased people, and for what is gone or hidden from the reader. */
export type NamedEntry = RowOf<typeof listAuditEntries>;

/**
 * Audit entries that the actor may read, latest first: for administrators, their desks and entries of all desks; for service
 * managers, their organisations.
 */
export function listAuditEntries(handle: Handle, actor: Actor, search: AuditSearch, limit: number) {
  let query = handle
    .selectFrom('auditEntries as entry')
    .leftJoin('people as author', 'author.id', 'entry.byPerson')
    .leftJoin('people as person', 'person.id', 'entry.personId')
    .leftJoin('sites', 'sites.id', 'entry.siteId')
    .leftJoin('organisations', 'organisations.id', 'entry.organisationId')
    .leftJoin('desks', 'desks.id', 'entry.deskId')
    .select(['entry.id', 'entry.at', 'entry.byRole', 'entry.byPerson', 'entry.act', 'entry.data'])
    .select(['entry.subjectKind', 'entry.subjectId', 'entry.personId', 'entry.siteId'])
    .select([calledBy('author').as('byName'), calledBy('person').as('personName')])
    .select('organisations.names as organisationNames')
    .select(['sites.number as siteNumber', 'sites.name as siteName', 'desks.prefix as deskPrefix'])
    .select(
      sql<string | null>`(select number from tickets where tickets.id = ${ticketOfEntry} and ${worksOn(actor)})`.as(
        'ticketNumber',
      ),
    )
    .where(readableBy(actor))
    .orderBy('entry.id', 'desc')
    .limit(limit);
  const { acts, organisationId, siteId, subject, definition, removed, changed, from, until, after } = search;
  if (acts) query = query.where('entry.act', 'in', [...acts]);
  if (organisationId) query = query.where('entry.organisationId', '=', organisationId);
  if (siteId) query = query.where('entry.siteId', '=', siteId);
  if (subject) query = query.where('entry.subjectKind', '=', subject.kind).where('entry.subjectId', '=', subject.id);
  if (definition)
    query = query
      .where('entry.deskId', '=', definition.deskId)
      .where(sql<boolean>`entry.data->>'of' = ${definition.id} and entry.data->>'part' = ${definition.part}`);
  if (removed) query = query.where('entry.deskId', '=', removed.deskId).where(isRemoval(removed));
  if (changed) query = query.where(sql<boolean>`jsonb_exists_any(entry.data->'fields', ${[...changed]}::text[])`);
  if (from) query = query.where('entry.at', '>=', from);
  if (until) query = query.where('entry.at', '<', until);
  if (after) query = query.where('entry.id', '<', after);
  if (search.who) query = query.where(personMatches('by_person', search.who));
  if (search.about) query = query.where(aboutMatches(search.about, actor));
  return query.execute();
}

/** Whether an entry is a change of a definition of this part that left it no value, and that none of these ids has now. */
function isRemoval({ part, ids }: { part: string; ids: readonly string[] }) {
  return sql<boolean>`entry.data->>'of' is not null
    and not jsonb_path_exists(entry.data, '$.fields.*.to ? (@ != null)')
    and entry.data->>'part' = ${part} and entry.data->>'of' <> all(${[...ids]}::text[])`;
}

/** The name, else an address; null after erasure. */
function calledBy(whose: 'author' | 'person') {
  const { name, id } = { name: sql.ref(`${whose}.name`), id: sql.ref(`${whose}.id`) };
  return sql<string | null>`coalesce(${name}, (select min(address) from addresses where person_id = ${id}))`;
}

function readableBy(actor: Actor) {
  const ways = [sql`false`];
  if (hasRole(actor, 'administrator'))
    ways.push(sql`entry.desk_id is null`, sql`entry.desk_id = any(${actor.deskIds}::uuid[])`);
  if (hasRole(actor, 'serviceManager')) ways.push(sql`entry.organisation_id = any(${actor.organisationIds}::uuid[])`);
  // The subject of a complaint must not learn that somebody reads it (R10).
  return sql<boolean>`(${sql.join(ways, sql` or `)}) and not exists (select from tickets
    where tickets.id = ${ticketOfEntry} and tickets.complained_about_ids @> array[${actor.personId}::uuid])`;
}

const ticketOfEntry = sql`(case when entry.subject_kind = 'ticket' then entry.subject_id::uuid end)`;

function personMatches(column: 'by_person' | 'person_id', text: string) {
  const pattern = anywhere(text);
  return sql<boolean>`entry.${sql.ref(column)} in (${plannedForItsValues}
    select id from people where name ilike ${pattern}
    union all select person_id from addresses where address ilike ${pattern})`;
}

function aboutMatches(text: string, actor: Actor) {
  const pattern = anywhere(text);
  return sql<boolean>`(${personMatches('person_id', text)}
    or entry.site_id in (select id from sites where number = ${text} or name ilike ${pattern})
    or entry.organisation_id in (
      select id from organisations
      where exists (select from jsonb_each_text(names) as named (language, name) where name ilike ${pattern}))
    or entry.desk_id in (select id from desks where prefix = upper(${text}))
    or entry.subject_id in (select id::text from tickets where number = upper(${text}) and ${worksOn(actor)}))`;
}
