import { sql } from 'kysely';
import type { Handle, Trx } from '#store/database/database.ts';
import { createSetting, readSetting } from '#store/database/settings.ts';
import { type HistoryKey, macOfPrefix } from '#store/history/history.ts';

/** Tickets whose ends are bound by one statement. */
const ticketsAtOnce = 5_000;

/**
 * Saves the sealed key under a setting and binds the plain chains of an older version, unless there is a key. Two processes
 * that start at once wait for each other. Returns the sealed key that holds.
 */
export async function beginKeyedChains(
  trx: Trx,
  name: string,
  { sealed, key }: { sealed: string; key: HistoryKey },
): Promise<string> {
  if (await createSetting(trx, name, sealed)) await bindPlainChains(trx, key);
  return (await readSetting<string>(trx, name))!;
}

/** Binds, for every ticket of a version without keyed chains, where its plain chain ends. From there on links are keyed. */
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

/** The plain beginnings of these tickets, by ticket. Tickets that opened with keyed links have none. */
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
