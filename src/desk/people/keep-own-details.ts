import { nameCharactersMax } from '#desk/people/identify-person.ts';
import type { World } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import type { Language } from '#domain/language.ts';
import { cleanLine } from '#mail/read/message/characters.ts';
import { saveDetails } from '#store/people/people.ts';

/** What a person says of themselves on their own page. */
export interface OwnDetails {
  name: string;
  /** In E.164; null is none. */
  phone: string | null;
  language: Language;
}

/** A person corrects what is known of them: it counts from now on, and what was written before stays as it was (R25). */
export function keepOwnDetails(world: World, actor: Actor, { name, phone, language }: OwnDetails): Promise<void> {
  const details = { name: cleanLine(name, nameCharactersMax) || null, phone, language };
  return world.transact(({ trx }) => saveDetails(trx, actor.personId, details));
}
