import { sql } from 'kysely';
import type { Handle } from '#store/database/database.ts';
import type { Verdict } from '#store/files/scanner.ts';

export interface HeldFile {
  id: string;
  sha256: string;
  ticketId: string | null;
  deskId: string | null;
  scanTries: number;
}

/** Held files whose next try is due, the longest due first. `at` is real time. */
export function listHeldFiles(handle: Handle, at: string, max: number): Promise<HeldFile[]> {
  return handle
    .selectFrom('files')
    .select(['id', 'sha256', 'ticketId', 'deskId', 'scanTries'])
    .where('scan', '=', 'held')
    .where('scanDueAt', '<=', at)
    .orderBy('scanDueAt')
    .orderBy('id')
    .limit(max)
    .execute();
}

/** What the scanner said at last. Said twice, by two processes, it is the same. */
export async function releaseFile(handle: Handle, id: string, said: Extract<Verdict, { verdict: string }>) {
  const found = said.verdict === 'infected' ? said.name : null;
  await handle
    .updateTable('files')
    .set({ scan: said.verdict, scanSaid: found, scanDueAt: null })
    .where('id', '=', id)
    .where('scan', '=', 'held')
    .execute();
}

/** Once more later: the scanner said nothing, or nothing that is a verdict. */
export async function postponeScan(handle: Handle, id: string, dueAt: string, said: string): Promise<void> {
  await handle
    .updateTable('files')
    .set((set) => ({ scanSaid: said, scanDueAt: dueAt, scanTries: set('scanTries', '+', 1) }))
    .where('id', '=', id)
    .where('scan', '=', 'held')
    .execute();
}

/** How many files are held, how many of them the scanner was asked about in vain, and what it said last. */
export async function countHeldFiles(
  handle: Handle,
): Promise<{ held: number; unanswered: number; lastSaid: string | null }> {
  const { rows } = await sql<{ held: number; unanswered: number; lastSaid: string | null }>`
    select count(*) as held, count(*) filter (where scan_said is not null) as unanswered,
      (array_agg(scan_said order by scan_due_at desc) filter (where scan_said is not null))[1] as last_said
    from files where scan = 'held'`.execute(handle);
  return rows[0]!;
}

/** How many of these files nobody may read: held until they are scanned, or infected. */
export async function countUnchecked(handle: Handle, fileIds: readonly string[]): Promise<number> {
  const rows = await handle
    .selectFrom('files')
    .select('id')
    .where('id', 'in', fileIds)
    .where('scan', 'in', ['held', 'infected'])
    .execute();
  return rows.length;
}
