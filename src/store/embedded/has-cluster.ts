import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Whether a data folder has an embedded database already, which a command would use rather than make. */
export function hasCluster(dataDir: string): boolean {
  return existsSync(join(dataDir, 'postgres', 'cluster'));
}
