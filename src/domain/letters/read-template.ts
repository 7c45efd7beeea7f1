import type { Fields } from '#domain/directory/fields.ts';
import { type Language, languages, trimmed } from '#domain/language.ts';
import { type OwnTextProblem, ownTextProblem } from '#domain/letters/own-texts.ts';
import { nameAlone, namesIn, type Paragraph, paragraphsOf } from '#domain/letters/paragraphs.ts';
import { isBlock, maybeEmpty, type TextPlaceholder } from '#domain/letters/placeholders.ts';
import type { LetterText } from '#domain/letters/registry.ts';
import { knownPlaceholders, type LetterTemplate, subjectPlaceholders, textRules } from '#domain/letters/texts.ts';
import { findNumbers } from '#domain/ticket/number.ts';

/** Maximum length of a letter's text. */
export const templateCharactersMax = 3000;
/** Maximum length of a subject phrase. A phone still shows its beginning after the number. */
export const subjectPhraseCharactersMax = 80;

/** A problem with a text, by field. */
export type TemplateProblem =
  | OwnTextProblem
  | ({ field: string } & (
      | {
          /** A promise depends on these names. */ problem: 'lacking';
          names: readonly TextPlaceholder[];
        }
      | { /** A block shares its line with other words. */ problem: 'beside'; name: string }
      | {
          /** A required name occurs only in paragraphs that may be left out. */
          problem: 'swallowed';
          name: string;
          by: string;
        }
      | { /** R4: the number is added automatically. */ problem: 'numbered' }
    ));

/** Returns a letter's text as its form shows it: `subject-fr`, `text-fr` to `text-en`, prefixed with the text's name. */
export function templateFields(name: LetterText, template: LetterTemplate): Fields {
  return Object.fromEntries(
    languages.flatMap((language) => [
      [`${name}-subject-${language}`, template.subject[language]],
      [`${name}-text-${language}`, template.text[language]],
    ]),
  );
}

/** Whether two templates have the same texts in some languages. */
export function isSameTemplate(one: LetterTemplate, other: LetterTemplate, among: readonly Language[]): boolean {
  return among.every((each) => one.subject[each] === other.subject[each] && one.text[each] === other.text[each]);
}

/**
 * Returns the template, or every problem in the languages of the desk (R27): unknown or missing names, braces and lengths. In a
 * language that the desk does not have, a template may be empty, but not half of it.
 */
export function readTemplate(
  name: LetterText,
  written: LetterTemplate,
  needed: readonly Language[],
): { template: LetterTemplate } | { refused: 'invalid'; problems: TemplateProblem[] } {
  const template = { subject: trimmed(written.subject), text: trimmed(written.text) };
  const isWritten = (language: Language) => template.subject[language] + template.text[language] !== '';
  const checked = languages.filter((language) => needed.includes(language) || isWritten(language));
  const problems = checked.flatMap((language) => [
    ...subjectProblems(name, `${name}-subject-${language}`, template.subject[language]),
    ...textProblems(name, `${name}-text-${language}`, template.text[language]),
  ]);
  return problems.length > 0 ? { refused: 'invalid', problems } : { template };
}

function subjectProblems(name: LetterText, field: string, subject: string): TemplateProblem[] {
  if (findNumbers(subject).length > 0 || namesIn(subject).includes('number')) return [{ field, problem: 'numbered' }];
  return ownTextProblem(field, subject, {
    known: subjectPlaceholders(name),
    max: subjectPhraseCharactersMax,
  });
}

// Report typos alone: a misspelt name may be the missing one.
function textProblems(name: LetterText, field: string, text: string): TemplateProblem[] {
  const misspelt = ownTextProblem(field, text, { known: knownPlaceholders(name), max: templateCharactersMax });
  if (misspelt.length > 0) return misspelt;
  const paragraphs = paragraphsOf(text);
  return [
    ...lackingIn(name, field, paragraphs),
    ...besideIn(paragraphs).map((beside) => ({ field, problem: 'beside' as const, name: beside })),
    ...swallowedIn(name, paragraphs).map((pair) => ({ field, problem: 'swallowed' as const, ...pair })),
  ];
}

function lackingIn(name: LetterText, field: string, paragraphs: Paragraph[]): TemplateProblem[] {
  const names = textRules(name).must.filter((each) => !paragraphs.some((part) => part.names.includes(each)));
  return names.length > 0 ? [{ field, problem: 'lacking', names }] : [];
}

function besideIn(paragraphs: Paragraph[]): string[] {
  const mixed = paragraphs.flatMap(({ lines }) => lines.filter((line) => nameAlone(line) === null));
  return [...new Set(mixed.flatMap(namesIn).filter(isBlock))];
}

// A paragraph is left out if a placeholder in it is empty, so required names must also occur in another.
function swallowedIn(name: LetterText, paragraphs: Paragraph[]): { name: string; by: string }[] {
  return textRules(name).must.flatMap((must) => {
    const swallowers = paragraphs
      .filter(({ names }) => names.includes(must))
      .map(({ names }) => names.find((each) => each !== must && (maybeEmpty as readonly string[]).includes(each)));
    const by = swallowers[0];
    return by && swallowers.every((each) => each !== undefined) ? [{ name: must, by }] : [];
  });
}
