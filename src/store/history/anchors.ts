import { type Selectable, sql } from 'kysely';
import type { Handle, Trx } from '#store/database/database.ts';
import { readTrailEnd } from '#store/history/audit-links.ts';
import { type Anchored, chainStart, hashAnchor } from '#store/history/history.ts';
import type { AnchorsTable } from '#store/schema/history-tables.ts';

export type Anchor = Selectable<AnchorsTable>;

/** Adds the next anchor over all committed data. Null if `isDue` returns false for the last anchor. */
export async function addAnchor(
  trx: Trx,
  takenAt: string,
  isDue: (last: Anchor | undefined) => boolean,
): Promise<Anchor | null> {
  await sql`select pg_advisory_xact_lock(${anchorLock})`.execute(trx);
  const [last] = await listAnchors(trx, 1);
  if (!isDue(last)) return null;
  const { rows: heads } = await sql<{ ticketId: string; deskId: string; seq: number; hash: Buffer }>`
    select id as "ticketId", desk_id as "deskId", version as seq, chain as hash from tickets
    where version > coalesce((select max(seq) from anchored_heads where ticket_id = tickets.id), 0)
    order by id`.execute(trx);
  const audit = await readTrailEnd(trx);
  const number = (last?.number ?? 0) + 1;
  const hash = hashAnchor(last?.hash ?? chainStart, { number, takenAt, audit, heads });
  const anchor = { number, takenAt, auditPlace: audit.place, tickets: heads.length, hash };
  await trx.insertInto('anchors').values(anchor).execute();
  await sql`insert into anchored_heads (anchor, ticket_id, desk_id, seq)
    select ${number}::int, head.* from unnest(${heads.map(({ ticketId }) => ticketId)}::uuid[],
      ${heads.map(({ deskId }) => deskId)}::uuid[], ${heads.map(({ seq }) => seq)}::int[]) as head`.execute(trx);
  return anchor;
}

/** Only one process adds an anchor at a time; the number is arbitrary. */
const anchorLock = 7_265_002;

/** The latest anchors, newest first. */
export function listAnchors(handle: Handle, limit: number): Promise<Anchor[]> {
  return handle.selectFrom('anchors').selectAll().orderBy('number', 'desc').limit(limit).execute();
}

/** The anchor with this number; undefined if missing. */
export function readAnchor(handle: Handle, number: number): Promise<Anchor | undefined> {
  return handle.selectFrom('anchors').selectAll().where('number', '=', number).executeTakeFirst();
}

/** The input of an anchor's hash, from the current chains. Null if a covered event or audit link is missing. */
export async function readAnchored(handle: Handle, { number, takenAt, auditPlace }: Anchor): Promise<Anchored | null> {
  const { rows: heads } = await sql<{ ticketId: string; seq: number; hash: Buffer | null }>`
    select head.ticket_id as "ticketId", head.seq, events.hash from anchored_heads head
    left join events on events.ticket_id = head.ticket_id and events.seq = head.seq
    where anchor = ${number} order by head.ticket_id`.execute(handle);
  const link = await handle.selectFrom('auditLinks').select('hash').where('place', '=', auditPlace).executeTakeFirst();
  const hash = auditPlace === 0 ? chainStart : link?.hash;
  if (!hash || heads.some((head) => head.hash === null)) return null;
  return { number, takenAt, audit: { place: auditPlace, hash }, heads: heads as Anchored['heads'] };
}
