import { textGaps } from '#desk/installation/text-gaps.ts';
import { ownNames } from '#locales/messages.ts';

/** Languages that lack texts of Belfry. */
export async function languageProblems(): Promise<string[]> {
  const gaps = (await textGaps()).filter(({ count }) => count > 0);
  return gaps.map(({ language, areas, count, of, hasLetters }) => {
    const files = areas.map((area) => `${area.area}.ts ${area.count}`).join(', ');
    const letters = hasLetters ? '' : ' Letters go out in another language of the desk.';
    return `The language ${language} (${ownNames[language]}) lacks ${count} of ${of} texts (${files}). Pages show them in English.${letters}`;
  });
}
