import type { QuestionContent } from '#domain/forms/change-definition.ts';
import type { Question } from '#domain/forms/definition.ts';
import { type InEachLanguage, type Language, languages } from '#domain/language.ts';
import { formsWords } from '#locales/admin/messages.ts';
import { words } from '#locales/messages.ts';

/** A text in the draft that differs from the input. */
export interface DifferingText {
  /** For example "Example, English". */
  name: string;
  lang: Language;
  text: string;
}

/** Returns the draft's texts that saving this input would overwrite after another user's change. */
export function differingTexts(typed: QuestionContent, kept: Question, language: Language): DifferingText[] {
  const { question: say } = formsWords[language];
  const choices = kept.choices.map((choice, place) => ({
    name: say.choice({ place: place + 1 }),
    kept: choice.label,
    typed: typed.choices.find(({ id }) => id === choice.id)?.label,
  }));
  return [
    { name: say.label, kept: kept.label, typed: typed.label },
    { name: say.why, kept: kept.why, typed: typed.why },
    { name: say.example, kept: kept.example, typed: typed.example },
    ...choices,
  ].flatMap((text) => differing(text, language));
}

function differing(
  { name, kept, typed }: { name: string; kept: InEachLanguage; typed: InEachLanguage | undefined },
  language: Language,
): DifferingText[] {
  const { languages: names } = words[language];
  return languages
    .filter((each) => kept[each] !== typed?.[each])
    .map((each) => ({ name: `${name}, ${names[each]}`, lang: each, text: kept[each] }));
}
