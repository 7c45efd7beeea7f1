import type { World } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import type { Language } from '#domain/language.ts';
import { saveLanguage } from '#store/people/people.ts';

/** Saves the language of a person's pages; tickets keep their own (R27). */
export function chooseLanguage(world: World, actor: Actor, language: Language): Promise<void> {
  return world.transact(({ trx }) => saveLanguage(trx, actor.personId, language));
}
