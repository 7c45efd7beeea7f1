import { textGaps } from '#desk/installation/text-gaps.ts';
import { languages } from '#domain/language.ts';
import { ownNames } from '#locales/messages.ts';
import type { Database } from '#store/database/database.ts';
import { listDesks } from '#store/desks/desks.ts';

/** Languages that lack texts, and desks that serve in a language whose folder is gone. */
export async function languageProblems(db: Database): Promise<string[]> {
  const gaps = (await textGaps()).filter(({ count }) => count > 0);
  const lines = gaps.map(({ language, areas, count, of, hasLetters }) => {
    const files = areas.map((area) => `${area.area}.ts ${area.count}`).join(', ');
    const letters = hasLetters ? '' : ' Letters go out in another language of the desk.';
    return `The language ${language} (${ownNames[language]}) lacks ${count} of ${of} texts (${files}). Pages show them in English.${letters}`;
  });
  const desks = await listDesks(db);
  const gone = desks.flatMap(({ prefix, languages: served }) =>
    served.filter((language) => !languages.includes(language)).map((language) => ({ prefix, language })),
  );
  return [
    ...lines,
    ...gone.map(
      ({ prefix, language }) =>
        `Desk ${prefix} serves in ${language}, but src/locales/${language} is missing. Put it back, or choose other languages for the desk.`,
    ),
  ];
}
