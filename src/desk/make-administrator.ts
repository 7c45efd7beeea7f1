import { identifyPerson } from '#desk/identify-person.ts';
import type { World } from '#desk/world.ts';
import { addAdministrator } from '#store/administrators.ts';

/** Makes the person behind an address an administrator of all desks, and returns their id. Nothing is mailed. */
export function makeAdministrator(world: World, email: string): Promise<string> {
  return world.transact(async (tx) => {
    const { id } = await identifyPerson(world, tx, { email, name: null, phone: null, language: null });
    await addAdministrator(tx.trx, id, email);
    return id;
  });
}
