import { scanHeldFiles } from '#desk/files/scan-held-files.ts';
import type { Bench } from '#jobs/bench.ts';

/** Several of these jobs run as one scan, because they carry no data. */
export async function scanFiles({ world }: Bench): Promise<void> {
  await scanHeldFiles(world);
}
