import { recordAudit } from '#desk/history/record-audit.ts';
import { identifyPerson } from '#desk/people/identify-person.ts';
import type { Tx, World } from '#desk/spine/world.ts';
import { theDesk } from '#domain/actor.ts';
import type { Language } from '#domain/language.ts';
import { addAdministrator } from '#store/staff/administrators.ts';

/** Makes the person with an address an administrator of all desks, and returns their id. Sends no mail. */
export function makeAdministrator(world: World, email: string): Promise<string> {
  return world.transact((tx) => administratorOf(world, tx, email));
}

/** Makes an administrator within an open transaction; the language applies if the person has none. */
export async function administratorOf(
  world: World,
  tx: Tx,
  email: string,
  language: Language | null = null,
): Promise<string> {
  const { id } = await identifyPerson(world, tx, { email, name: null, phone: null, language });
  await addAdministrator(tx.trx, id, email);
  const subject = { kind: 'person', id } as const;
  await recordAudit(tx, { by: theDesk, at: world.clock.now(), act: 'administratorMade', subject });
  return id;
}
