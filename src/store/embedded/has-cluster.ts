import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Whether a data folder already has an embedded database. */
export function hasCluster(dataDir: string): boolean {
  return existsSync(join(dataDir, 'postgres', 'cluster'));
}
