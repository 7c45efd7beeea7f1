import { discardUploads as discard } from '#desk/files/discard-uploads.ts';
import type { Bench } from '#jobs/bench.ts';

export async function discardUploads({ world }: Bench): Promise<void> {
  await discard(world);
}
