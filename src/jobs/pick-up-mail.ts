import { pickUpMail as pickUp } from '#desk/intake/pick-up-mail.ts';
import type { Bench } from '#jobs/bench.ts';

export async function pickUpMail({ world, relay }: Bench): Promise<void> {
  await pickUp(world, relay);
}
