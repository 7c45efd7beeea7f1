import type { FormDefinition, FormVersion } from '#domain/forms/definition.ts';
import { type InEachLanguage, isUnwritten, type Language, languages } from '#domain/language.ts';

/**
 * Returns a form version for its readers. In a language in which a text is missing, the whole form stands in the first of the
 * desk's languages that is complete: nobody reads half a form in one language and half in another.
 */
export function spokenForm<V extends FormVersion>(version: V, order: readonly Language[]): V {
  const { definition } = version;
  const texts = textsOf(definition);
  const gaps = languages.filter((language) => texts.some((text) => text[language].trim() === ''));
  const whole = [...order, ...languages].find((language) => !gaps.includes(language));
  if (gaps.length === 0 || whole === undefined) return version;
  const spoken = inWhole(definition, (text) => {
    const filled = { ...text };
    for (const gap of gaps) filled[gap] = text[whole];
    return filled;
  });
  return { ...version, definition: spoken, standsIn: { for: gaps, in: whole } };
}

/** Returns the language in which a reader sees a form. */
export function languageOfForm({ standsIn }: Pick<FormVersion, 'standsIn'>, asked: Language): Language {
  return standsIn?.for.includes(asked) ? standsIn.in : asked;
}

/** The texts of a form. An optional text that nobody wrote in any language is no gap. */
function textsOf(definition: FormDefinition): InEachLanguage[] {
  const found: InEachLanguage[] = [];
  inWhole(definition, (text) => {
    if (!isUnwritten(text)) found.push(text);
    return text;
  });
  return found;
}

function inWhole(definition: FormDefinition, change: (text: InEachLanguage) => InEachLanguage): FormDefinition {
  return {
    ...definition,
    sections: definition.sections.map((section) => ({
      ...section,
      title: change(section.title),
      ...(section.repeat && { repeat: { ...section.repeat, name: change(section.repeat.name) } }),
      questions: section.questions.map((question) => ({
        ...question,
        label: change(question.label),
        why: change(question.why),
        example: change(question.example),
        choices: question.choices.map((choice) => ({ ...choice, label: change(choice.label) })),
      })),
    })),
  };
}
