import type { FormAnswers, FormDefinition, Question } from '#domain/forms/definition.ts';
import type { Language } from '#domain/language.ts';
import type { QuestionError } from './check.ts';
import { QuestionField, type QuestionFieldProps } from './question-field.tsx';
import { revealsOf } from './reveals.ts';

export interface QuestionListProps {
  /** The whole form; its conditions show and hide questions. */
  definition: FormDefinition;
  /** The questions to show here. */
  questions: readonly Question[];
  answers: FormAnswers;
  errors: readonly Pick<QuestionError, 'question' | 'text'>[];
  language: Language;
  /** Returns extra props for a question, such as files or script attributes. */
  more?(question: Question): MoreOf | undefined;
}

export type MoreOf = Pick<QuestionFieldProps, 'files' | 'marks' | 'after'>;

/** A list of questions. Conditional questions stay hidden until their choice is selected; needs a `.questions` ancestor. */
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
