import { noteChange } from '#desk/spine/transaction.ts';
import { type Files, realNow, type Store } from '#desk/spine/world.ts';
import { plusSeconds } from '#domain/instant.ts';
import { type HeldFile, listHeldFiles, postponeScan, releaseFile } from '#store/files/held-files.ts';
import type { Verdict } from '#store/files/scanner.ts';

/** Files per run, about a minute of scanning; the next run takes the rest. */
const filesMax = 100;

/**
 * Scans held files: clean ones become readable, infected ones are marked on the record. The run ends when the scanner does not
 * answer, so that one that is down is asked once, not a hundred times. Returns how many files got a verdict.
 */
export async function scanHeldFiles(world: Store & Files): Promise<number> {
  if (world.scanner === null) return 0;
  let decided = 0;
  for (const file of await listHeldFiles(world.db, realNow(), filesMax)) {
    if (await decide(world, world.scanner, file)) decided += 1;
    else if ('unanswered' in (await world.scanner.ask())) break;
  }
  return decided;
}

async function decide(world: Store & Files, scanner: NonNullable<Files['scanner']>, file: HeldFile): Promise<boolean> {
  const { id, ticketId, deskId, scanTries, isWork } = file;
  // Missing bytes must not block other files.
  const content = await world.storage.get(file.sha256).catch(() => null);
  const said: Verdict = content === null ? { unanswered: 'the stored file is gone' } : await scanner.scan(content);
  if ('unanswered' in said) {
    world.log.warn({ fileId: id, said: said.unanswered }, 'The scanner returned no verdict; the file stays held.');
    await postponeScan(world.db, id, plusSeconds(realNow(), waitSeconds(scanTries)), said.unanswered);
    return false;
  }
  if (said.verdict === 'infected') world.log.warn({ fileId: id, found: said.name }, 'A held file is infected.');
  await world.transact(async (tx) => {
    await releaseFile(tx.trx, id, said);
    if (ticketId !== null && deskId !== null) noteChange(tx, { id: ticketId, deskId }, { isWork });
  });
  return true;
}

/** Seconds until the next try: a quarter of a minute, doubled each time, at most a quarter of an hour. Retries never end. */
function waitSeconds(tries: number): number {
  return Math.min(15 * 2 ** Math.min(tries, 10), 900);
}
