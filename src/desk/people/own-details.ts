import { nameCharactersMax } from '#desk/people/identify-person.ts';
import type { Outcome, Refused } from '#desk/spine/outcome.ts';
import type { Store } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import type { Language } from '#domain/language.ts';
import { cleanLine } from '#mail/read/message/characters.ts';
import { saveDetails, saveLanguage } from '#store/people/people.ts';
import { saveProfile as keepRow } from '#store/sign-in/accounts.ts';

/** The details that a person edits on their own page. */
interface OwnDetails {
  name: string;
  /** In E.164; null if missing. */
  phone: string | null;
  language: Language;
}

/** Saves a person's own details. They apply from now on; earlier records stay as they were (R25). */
export function saveOwnDetails(world: Store, actor: Actor, { name, phone, language }: OwnDetails): Promise<void> {
  const details = { name: cleanLine(name, nameCharactersMax) || null, phone, language };
  return world.transact(({ trx }) => saveDetails(trx, actor.personId, details));
}

/** Saves the language of a person's pages; tickets keep their own (R27). */
export function chooseLanguage(world: Store, actor: Actor, language: Language): Promise<void> {
  return world.transact(({ trx }) => saveLanguage(trx, actor.personId, language));
}

/** Saves a person's name and language. An empty name is refused. */
export async function saveProfile(
  world: Store,
  actor: Actor,
  { name: typed, language }: { name: string; language: Language },
): Promise<Outcome<{ saved: true }, Refused<'name'>>> {
  const name = cleanLine(typed, nameCharactersMax);
  if (name === '') return { refused: 'name' };
  await world.transact((tx) => keepRow(tx.trx, actor.personId, { name, language }));
  return { saved: true };
}
