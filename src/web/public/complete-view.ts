import type { FormVersion, Question } from '#domain/forms/definition.ts';
import { questionsOf } from '#domain/forms/questions.ts';
import { languageOfForm } from '#domain/forms/spoken-form.ts';
import type { Language } from '#domain/language.ts';
import { type Kind, kinds } from '#domain/ticket/vocabulary.ts';
import { capitalised } from '#locales/format.ts';
import { conditionText } from '#locales/forms/condition-text.ts';
import { contactWords } from '#locales/public/messages.ts';

/** A kind of request, with its form questions and a complete example. */
export interface KindView {
  kind: Kind;
  /** The language of the form's texts. */
  language: Language;
  /** `repeats` says that a section can be filled in several times; null if it cannot. */
  sections: { title: string; repeats: string | null; questions: AskedView[] }[];
  /** Label and answer of every question in a good request, in form order. */
  example: { label: string; answer: string }[];
}

export type AskedView = ReturnType<typeof askedView>;

/** Returns the kinds of request of a desk. Built from its own forms, so that it asks for nothing else (R6). */
export function completeView(forms: Partial<Record<Kind, FormVersion>>, language: Language): KindView[] {
  return kinds.flatMap((kind) => {
    const form = forms[kind];
    return form ? [kindView(kind, form, language)] : [];
  });
}

function kindView(kind: Kind, form: FormVersion, language: Language): KindView {
  const { definition } = form;
  const all = questionsOf(definition);
  return {
    kind,
    language: languageOfForm(form, language),
    sections: definition.sections.map(({ title, repeat, questions }) => ({
      title: title[language],
      repeats: repeat ? contactWords[language].about.rows.hint({ max: repeat.most }) : null,
      questions: questions.map((question) => askedView(question, all, language)),
    })),
    example: all
      .filter(({ example }) => example[language].trim() !== '')
      .map(({ label, example }) => ({ label: label[language], answer: example[language] })),
  };
}

function askedView(question: Question, all: Question[], language: Language) {
  const { id, label, why, example, required, completes, condition } = question;
  const only = conditionText(condition, all, language);
  return {
    id,
    label: label[language],
    why: why[language],
    example: example[language],
    mark: required ? 'required' : completes ? 'counts' : null,
    /** "Only if … has the answer …". */
    only: only && capitalised(only),
  };
}
