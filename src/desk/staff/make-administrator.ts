import { recordAudit } from '#desk/history/record-audit.ts';
import { identifyPerson } from '#desk/people/identify-person.ts';
import type { Tx, World } from '#desk/spine/world.ts';
import { theDesk } from '#domain/actor.ts';
import type { Language } from '#domain/language.ts';
import { addAdministrator } from '#store/staff/administrators.ts';

/** Makes the person behind an address an administrator of all desks, and returns their id. Nothing is mailed. */
export function makeAdministrator(world: World, email: string): Promise<string> {
  return world.transact((tx) => administratorOf(world, tx, email));
}

/** The same, within a transaction; the language is theirs unless they have one. */
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
