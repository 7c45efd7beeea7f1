import type { FormDefinition, Question } from '#domain/forms/definition.ts';
import { type InEachLanguage, languages } from '#domain/language.ts';
import type { Kind } from '#domain/ticket/vocabulary.ts';

/** The texts of a built-in form in one language. */
export interface FormWords {
  sections: Record<string, string>;
  questions: Record<string, QuestionWords>;
}

interface QuestionWords {
  label: string;
  why: string;
  /** A good answer. All examples of a form together make one good request. */
  example: string;
  choices?: Record<string, string>;
}

/** How a question is asked, without its texts. */
export type Asking = Pick<Question, 'type'> & Partial<Pick<Question, 'required' | 'completes' | 'condition'>>;

/** The sections and questions of a form, in order. */
export type Plan<W extends FormWords> = {
  [S in keyof W['sections']]: { [Q in keyof W['questions']]?: Asking };
};

/** Returns a form from its plan and texts. */
export function builtIn<W extends FormWords>(kind: Kind, words: InEachLanguage<W>, plan: Plan<W>): FormDefinition {
  const inEach = (text: (words: FormWords) => string): InEachLanguage => ({
    fr: text(words.fr),
    nl: text(words.nl),
    de: text(words.de),
    en: text(words.en),
  });
  const question = (id: string, asking: Asking): Question => ({
    id,
    required: false,
    completes: false,
    condition: null,
    charactersMax: null,
    ...asking,
    label: inEach(({ questions }) => questions[id]!.label),
    why: inEach(({ questions }) => questions[id]!.why),
    example: inEach(({ questions }) => questions[id]!.example),
    choices: Object.keys(words[languages[0]].questions[id]?.choices ?? {}).map((choice) => ({
      id: choice,
      label: inEach(({ questions }) => questions[id]!.choices![choice]!),
    })),
  });
  const sections = Object.entries(plan as Record<string, Record<string, Asking>>).map(([id, questions]) => ({
    id,
    title: inEach((each) => each.sections[id]!),
    questions: Object.entries(questions).map(([questionId, asking]) => question(questionId, asking)),
  }));
  return { kind, sections };
}
