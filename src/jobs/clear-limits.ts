import { clearLimits as clear } from '#desk/limits/contact-limits.ts';
import type { Bench } from '#jobs/bench.ts';

export async function clearLimits({ world }: Bench): Promise<void> {
  await clear(world);
}
