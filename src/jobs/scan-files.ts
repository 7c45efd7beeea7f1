import { scanHeldFiles } from '#desk/files/scan-held-files.ts';
import type { Bench } from '#jobs/bench.ts';

/** Any number of these jobs is one look: they say no more than that files wait. */
export async function scanFiles({ world }: Bench): Promise<void> {
  await scanHeldFiles(world);
}
