import {
  type ArticleText,
  type ArticleTexts,
  bodyCharactersMax,
  noTexts,
  tidied,
  titleCharactersMax,
} from '#domain/articles/article.ts';
import { type Language, languages } from '#domain/language.ts';
import { articleAdminWords } from '#locales/admin/messages.ts';
import { number } from '#locales/format.ts';
import { fieldText } from '#web/app/post.ts';
import { languageInSentence } from '#web/shared/problem-words.ts';
import type { FieldError } from '#web/ui/field/fields.tsx';

/** Returns the input of the fields `title-fr` and `body-fr` to `title-en` and `body-en`. */
export function typedTexts(form: FormData): ArticleTexts {
  const pairs = languages.map((language): [Language, ArticleText] => [
    language,
    { title: fieldText(form, `title-${language}`), body: fieldText(form, `body-${language}`) },
  ]);
  return { ...noTexts, ...Object.fromEntries(pairs) };
}

/** Returns the fields that are missing before an article can be published (R27). */
export function missingProblems(texts: ArticleTexts, reader: Language): FieldError[] {
  const { errors } = articleAdminWords[reader];
  return languages.flatMap((each) => {
    const language = languageInSentence(each, reader);
    const { title, body } = tidied(texts[each]);
    const problems: FieldError[] = [];
    if (title === '') problems.push({ field: `title-${each}`, text: errors.title({ language }) });
    if (body === '') problems.push({ field: `body-${each}`, text: errors.body({ language }) });
    return problems;
  });
}

/** Returns the fields that are too long, with the excess. */
export function lengthProblems(texts: ArticleTexts, reader: Language): FieldError[] {
  const { errors } = articleAdminWords[reader];
  const facts = (each: Language, max: number, { length }: string) => ({
    language: languageInSentence(each, reader),
    max: number(max, reader),
    length: number(length, reader),
  });
  return languages.flatMap((each) => {
    const { title, body } = tidied(texts[each]);
    const problems: FieldError[] = [];
    if (title.length > titleCharactersMax)
      problems.push({ field: `title-${each}`, text: errors.titleTooLong(facts(each, titleCharactersMax, title)) });
    if (body.length > bodyCharactersMax)
      problems.push({ field: `body-${each}`, text: errors.bodyTooLong(facts(each, bodyCharactersMax, body)) });
    return problems;
  });
}
