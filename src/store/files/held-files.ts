import { type Selectable, sql } from 'kysely';
import type { Handle } from '#store/database/database.ts';
import { rowsOf } from '#store/database/rows.ts';
import { eachInStatement, inStatement } from '#store/database/statements.ts';
import type { Verdict } from '#store/files/scanner.ts';
import type { FilesTable } from '#store/schema/schema.ts';
import { isPublicFile } from '#store/ticket/visibility.ts';

export type HeldFile = Pick<Selectable<FilesTable>, 'id' | 'sha256' | 'ticketId' | 'deskId' | 'scanTries'> & {
  /** Only the desk may read it. */
  isWork: boolean;
};

/** Held files whose next scan is due, longest due first. `at` is real time. */
export function listHeldFiles(handle: Handle, at: string, max: number): Promise<HeldFile[]> {
  return handle
    .selectFrom('files')
    .select(['id', 'sha256', 'ticketId', 'deskId', 'scanTries'])
    .select(sql<boolean>`not ${isPublicFile}`.as('isWork'))
    .where('scan', '=', inStatement('held'))
    .where('scanDueAt', '<=', at)
    .orderBy('scanDueAt')
    .orderBy('id')
    .limit(max)
    .execute();
}

/** Saves the scanner's verdict. Safe to call twice, from two processes. */
export async function releaseFile(handle: Handle, id: string, said: Extract<Verdict, { verdict: string }>) {
  const found = said.verdict === 'infected' ? said.name : null;
  await handle
    .updateTable('files')
    .set({ scan: said.verdict, scanSaid: found, scanDueAt: null })
    .where('id', '=', id)
    .where('scan', '=', inStatement('held'))
    .execute();
}

/** Schedules another scan: the scanner did not answer, or gave no verdict. */
export async function postponeScan(handle: Handle, id: string, dueAt: string, said: string): Promise<void> {
  await handle
    .updateTable('files')
    .set((set) => ({ scanSaid: said, scanDueAt: dueAt, scanTries: set('scanTries', '+', 1) }))
    .where('id', '=', id)
    .where('scan', '=', inStatement('held'))
    .execute();
}

/** Number of held files, number of those with a failed scan, and the scanner's last message. */
export async function countHeldFiles(handle: Handle) {
  const rows = await rowsOf<{ held: number; unanswered: number; lastSaid: string | null }>(handle)`
    select count(*) as held, count(*) filter (where scan_said is not null) as unanswered,
      (array_agg(scan_said order by scan_due_at desc) filter (where scan_said is not null))[1] as last_said
    from files where scan = 'held'`;
  return rows[0]!;
}

/** Number of the given files that nobody may read: not scanned yet, or infected. */
export async function countUnchecked(handle: Handle, fileIds: readonly string[]): Promise<number> {
  const rows = await handle
    .selectFrom('files')
    .select('id')
    .where('id', 'in', fileIds)
    .where('scan', 'in', eachInStatement(['held', 'infected']))
    .execute();
  return rows.length;
}
