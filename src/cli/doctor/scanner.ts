import type { Environment } from '#cli/environment.ts';
import type { Database } from '#store/database/database.ts';
import { countHeldFiles } from '#store/files/held-files.ts';
import { openScanner } from '#store/files/scanner.ts';

/** Problems that stop file scans. Held files are not served until scanned. */
export async function scannerProblems({ clamd }: Environment, db: Database): Promise<string[]> {
  const { held, unanswered, lastSaid } = await countHeldFiles(db);
  if (clamd === null)
    return held === 0
      ? []
      : [`${files(held)} held until scanned, but BELFRY_CLAMD is not set: name the scanner again.`];
  const said = await openScanner(clamd).ask();
  if ('unanswered' in said)
    return [
      `The scanner of BELFRY_CLAMD (${clamd}) does not answer: ${said.unanswered}. ${files(held)} held until it does.`,
    ];
  if (unanswered === 0) return [];
  const larger = /size limit/i.test(lastSaid ?? '') ? ' Raise StreamMaxLength in clamd.conf to 50M.' : '';
  return [
    `${said.version} answers, but has not scanned what it was given. ${files(unanswered)} held. It said: ${lastSaid}.${larger}`,
  ];
}

/** One line about a working scanner; null if missing or it has a problem. */
export async function describeScanner({ clamd }: Environment): Promise<string | null> {
  if (clamd === null) return null;
  const said = await openScanner(clamd).ask();
  return 'version' in said ? `Files are scanned by ${said.version} (${clamd}).` : null;
}

function files(count: number): string {
  return count === 1 ? 'One file is' : `${count} files are`;
}
