import { nameCharactersMax } from '#desk/people/identify-person.ts';
import type { World } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import type { Language } from '#domain/language.ts';
import { cleanLine } from '#mail/read/message/characters.ts';
import { saveDetails } from '#store/people/people.ts';

/** The details that a person edits on their own page. */
export interface OwnDetails {
  name: string;
  /** In E.164; null if missing. */
  phone: string | null;
  language: Language;
}

/** Saves a person's own details. They apply from now on; earlier records stay as they were (R25). */
export function saveOwnDetails(world: World, actor: Actor, { name, phone, language }: OwnDetails): Promise<void> {
  const details = { name: cleanLine(name, nameCharactersMax) || null, phone, language };
  return world.transact(({ trx }) => saveDetails(trx, actor.personId, details));
}
