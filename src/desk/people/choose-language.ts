import type { World } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import type { Language } from '#domain/language.ts';
import { saveLanguage } from '#store/people/people.ts';

/** A person chooses the language in which pages speak to them; a ticket keeps its own (R27). */
export function chooseLanguage(world: World, actor: Actor, language: Language): Promise<void> {
  return world.transact(({ trx }) => saveLanguage(trx, actor.personId, language));
}
