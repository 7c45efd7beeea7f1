import { queueDeskLetter } from '#desk/spine/queue-desk-letter.ts';
import type { Spine, Store, Tx } from '#desk/spine/world.ts';
import type { Desk } from '#domain/desks/desk.ts';
import type { AccessLetterName } from '#domain/letters/registry.ts';
import { readPeople } from '#store/people/people.ts';
import type { AccessFacts } from '#store/schema/access-tables.ts';

/**
 * Mails people about access, each at a reachable address and in their own language. People without a reachable address are
 * skipped.
 */
export async function tellPeople(
  world: Spine,
  tx: Tx,
  personIds: readonly string[],
  order: { letter: AccessLetterName; access: AccessFacts },
): Promise<number> {
  const { id: deskId } = await firstDesk(world, tx);
  const people = await readPeople(tx.trx, personIds);
  let told = 0;
  for (const { id: personId, address, language, bouncedAt } of people.values()) {
    if (address === null || bouncedAt !== null) continue;
    await queueDeskLetter(world, tx, { ...order, deskId, personId, address, language });
    told += 1;
  }
  return told;
}

/** The first desk. The directory belongs to all desks, so the first one sends its mails and lends its calendar. */
export async function firstDesk(world: Store, { trx }: Pick<Tx, 'trx'>): Promise<Desk> {
  const desk = (await world.allDesks(trx))[0];
  if (!desk) throw new Error('There is no desk yet.');
  return desk;
}
