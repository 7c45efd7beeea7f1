import { sql } from 'kysely';
import type { Handle, Trx } from '#store/database/database.ts';
import { createSetting, readSetting } from '#store/database/settings.ts';
import { type HistoryKey, macOfPrefix } from '#store/history/history.ts';

/** Tickets per statement. */
const ticketsAtOnce = 5_000;

/**
 * Saves the sealed key in a setting and binds the plain chains of an older version, unless a key exists. Concurrent starts wait
 * for each other. Returns the sealed key in use.
 */
export async function beginKeyedChains(
  trx: Trx,
  name: string,
  { sealed, key }: { sealed: string; key: HistoryKey },
): Promise<string> {
  if (await createSetting(trx, name, sealed)) await bindPlainChains(trx, key);
  return (await readSetting<string>(trx, name))!;
}

/** Saves a MAC over the end of the plain chain of every existing ticket. Later links are keyed. */
export async function bindPlainChains(trx: Trx, key: HistoryKey): Promise<void> {
  for (let after: string | null = null; ; ) {
    let query = trx
      .selectFrom('tickets')
      .select(['id', 'deskId', 'version', 'chain'])
      .orderBy('id')
      .limit(ticketsAtOnce);
    if (after !== null) query = query.where('id', '>', after);
    const page = await query.execute();
    if (page.length === 0) return;
    const macs = page.map(({ id, version, chain }) => macOfPrefix(key, { ticketId: id, seq: version, chain }));
    await sql`insert into plain_prefixes (ticket_id, desk_id, seq, mac)
      select * from unnest(${page.map(({ id }) => id)}::uuid[], ${page.map(({ deskId }) => deskId)}::uuid[],
        ${page.map(({ version }) => version)}::int[], ${macs}::bytea[])`.execute(trx);
    after = page.at(-1)!.id;
  }
}

export interface PlainPrefix {
  ticketId: string;
  /** The last event with a plain link. */
  seq: number;
  mac: Buffer;
}

/** The plain chain ends of these tickets, by ticket. Tickets that started with keyed links have no entry. */
export async function readPlainPrefixes(
  handle: Handle,
  ticketIds: readonly string[],
): Promise<Map<string, PlainPrefix>> {
  const rows = await handle
    .selectFrom('plainPrefixes')
    .select(['ticketId', 'seq', 'mac'])
    .where('ticketId', 'in', ticketIds)
    .execute();
  return new Map(rows.map((row) => [row.ticketId, row]));
}
