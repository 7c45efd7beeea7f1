import { nameCharactersMax } from '#desk/people/identify-person.ts';
import type { World } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import type { Language } from '#domain/language.ts';
import { cleanLine } from '#mail/read/message/characters.ts';
import { saveProfile as keepRow } from '#store/sign-in/accounts.ts';

/** Saves a person's name and language. Returns false if the name is empty. */
export async function saveProfile(
  world: World,
  actor: Actor,
  { name: typed, language }: { name: string; language: Language },
): Promise<boolean> {
  const name = cleanLine(typed, nameCharactersMax);
  if (name === '') return false;
  await world.transact((tx) => keepRow(tx.trx, actor.personId, { name, language }));
  return true;
}
