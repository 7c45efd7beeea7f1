import type { Environment } from '#cli/environment.ts';
import { sealedWords } from '#cli/sealed-words.ts';
import { savedSecrets } from '#cli/secrets.ts';
import { readSealedUnder } from '#desk/secrets/reseal.ts';
import type { Database } from '#store/database/database.ts';

/** Stored secrets that still need an old value of BELFRY_SECRET, or that no value opens. */
export async function secretProblems({ secrets, dataFolder }: Environment, db: Database): Promise<string[]> {
  const given = secrets ?? (await savedSecrets(dataFolder));
  if (given === null) return [];
  const { former, none: closed } = await readSealedUnder(db, given);
  // Without the key of the history nothing starts, which has a line of its own. Nobody can enter it again.
  const none = closed.filter(({ place }) => place !== 'history');
  return [
    former.length === 0
      ? ''
      : `Only an old value of BELFRY_SECRET opens ${sealedWords(former)}. Before you remove it, run: npx belfry secrets reseal`,
    none.length === 0
      ? ''
      : `No value of BELFRY_SECRET opens ${sealedWords(none)}. Write the old value behind a comma, or enter them again.`,
  ].filter(Boolean);
}
