import type { FormAnswers, FormDefinition, Question } from '#domain/forms/definition.ts';
import type { Language } from '#domain/language.ts';
import type { QuestionError } from './check.ts';
import { QuestionField, type QuestionFieldProps } from './question-field.tsx';
import { revealsOf } from './reveals.ts';

export interface QuestionListProps {
  /** The whole form, whose conditions open and close its questions. */
  definition: FormDefinition;
  /** Those that stand here. */
  questions: readonly Question[];
  answers: FormAnswers;
  errors: readonly Pick<QuestionError, 'question' | 'text'>[];
  language: Language;
  /** What some questions need besides: files, marks for a script. */
  more?(question: Question): MoreOf | undefined;
}

export type MoreOf = Pick<QuestionFieldProps, 'files' | 'marks' | 'after'>;

/** Questions below each other. What only some answers lead to is hidden until they are chosen; it stands within `.questions`. */
export function QuestionList({ definition, questions, answers, errors, language, more }: QuestionListProps) {
  const { opens, openedBy } = revealsOf(definition);
  const errorTo = (id: string) => {
    const texts = errors.filter(({ question }) => question === id).map(({ text }) => text);
    return texts.length > 0 ? texts.join(' · ') : undefined;
  };
  return questions.map((question) => (
    <div key={question.id} data-opened-by={openedBy(question.id)}>
      <QuestionField
        question={question}
        answer={answers[question.id]}
        error={errorTo(question.id)}
        language={language}
        opens={(choice) => opens(question.id, choice)}
        {...more?.(question)}
      />
    </div>
  ));
}
