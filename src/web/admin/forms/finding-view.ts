import type { FormFinding } from '#domain/forms/check-definition.ts';
import type { FormDefinition } from '#domain/forms/definition.ts';
import { questionsOf } from '#domain/forms/questions.ts';
import { type Language, textIn } from '#domain/language.ts';
import { formsWords } from '#locales/admin/messages.ts';
import { listing, quote } from '#locales/format.ts';
import { urls } from '#web/app/urls.ts';
import { languageInSentence } from '#web/shared/problem-words.ts';

/** A finding that prevents publication, in words, with the page that fixes it. */
export interface FindingView {
  text: string;
  /** Null if it is the form itself, on this page. */
  href: string | null;
}

/** A form of a desk, as the addresses of its pages name it. */
export interface FormAddress {
  key: string;
  /** The desk's prefix. */
  desk: string;
}

export function findingView(
  finding: FormFinding,
  definition: FormDefinition,
  language: Language,
  address: FormAddress,
): FindingView {
  const { findings, fields, choiceField, types } = formsWords[language];
  const { code, section, question, field, figure, languages } = finding;
  const asked = questionsOf(definition).find(({ id }) => id === question);
  const text = findings[code]({
    where: whereOf(finding, definition, language),
    field: field === 'choice' ? choiceField({ place: figure ?? 1 }) : field === null ? '' : fields[field],
    languages: listing(
      languages.map((each) => languageInSentence(each, language)),
      language,
    ),
    type: asked ? types[asked.type] : '',
    figure: figure ?? 0,
  });
  const { key, desk } = address;
  if (question !== null) return { text, href: urls.formQuestion(key, question, { desk }) };
  if (section !== null && code !== 'emptySection') return { text, href: urls.formSection(key, section, { desk }) };
  return { text, href: null };
}

/** Returns the question's or section's text, in the reader's language if possible. */
function whereOf({ section, question }: FormFinding, definition: FormDefinition, language: Language): string {
  const words = formsWords[language];
  if (question !== null) {
    const asked = questionsOf(definition).find(({ id }) => id === question);
    const label = asked ? someText(asked.label, language) : '';
    return label === '' ? words.questions.unnamed : quote(label, language);
  }
  const found = definition.sections.find(({ id }) => id === section);
  const title = found ? someText(found.title, language) : '';
  return title === '' ? words.sections.untitled : quote(title, language);
}

/** Returns a text in the reader's language, else in the first that has one, since drafts can be incomplete. */
export function someText(texts: FormDefinition['sections'][number]['title'], language: Language): string {
  return textIn(texts, language);
}
