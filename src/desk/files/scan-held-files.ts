import type { World } from '#desk/spine/world.ts';
import { plusSeconds } from '#domain/instant.ts';
import { type HeldFile, listHeldFiles, postponeScan, releaseFile } from '#store/files/held-files.ts';
import type { Verdict } from '#store/files/scanner.ts';

/** Files of one look: about a minute's scanning, after which the next look takes the rest. */
const filesMax = 100;

/**
 * Asks the scanner about files that are held: the clean ones become readable by themselves, the infected ones are marked
 * on the record. A scanner that does not answer ends the look, so that one that is away is asked once and not a hundred
 * times. Returns how many files are decided.
 */
export async function scanHeldFiles(world: World): Promise<number> {
  if (world.scanner === null) return 0;
  let decided = 0;
  for (const file of await listHeldFiles(world.db, realNow(), filesMax)) {
    if (await decide(world, world.scanner, file)) decided += 1;
    else if ('unanswered' in (await world.scanner.ask())) break;
  }
  return decided;
}

async function decide(world: World, scanner: NonNullable<World['scanner']>, file: HeldFile): Promise<boolean> {
  const { id, ticketId, deskId, scanTries } = file;
  // Bytes that are gone keep no other file waiting.
  const content = await world.storage.get(file.sha256).catch(() => null);
  const said: Verdict = content === null ? { unanswered: 'the stored file is gone' } : await scanner.scan(content);
  if ('unanswered' in said) {
    world.log.warn({ fileId: id, said: said.unanswered }, 'The scanner gave no verdict on a file, which stays held.');
    await postponeScan(world.db, id, plusSeconds(realNow(), waitSeconds(scanTries)), said.unanswered);
    return false;
  }
  if (said.verdict === 'infected') world.log.warn({ fileId: id, found: said.name }, 'A held file is infected.');
  await world.transact(async ({ trx, changedTickets }) => {
    await releaseFile(trx, id, said);
    if (ticketId !== null && deskId !== null) changedTickets.set(ticketId, deskId);
  });
  return true;
}

/** Growing waits: a quarter of a minute, then twice as long each time, at most a quarter of an hour. It is never given up. */
function waitSeconds(tries: number): number {
  return Math.min(15 * 2 ** Math.min(tries, 10), 900);
}

/** Retries keep real time. */
function realNow(): string {
  return new Date().toISOString();
}
