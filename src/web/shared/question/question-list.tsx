import type { FormAnswers, FormDefinition, Question } from '#domain/forms/definition.ts';
import { revealsOf } from '#domain/forms/reveals.ts';
import type { Language } from '#domain/language.ts';
import { QuestionField, type QuestionFieldProps } from './question-field.tsx';

export interface QuestionListProps {
  /** The whole form; its conditions show and hide questions. */
  definition: FormDefinition;
  /** The questions to show here. */
  questions: readonly Question[];
  answers: FormAnswers;
  language: Language;
  /** Returns extra props for a question, such as files or script attributes. */
  more?(question: Question): MoreOf | undefined;
}

export type MoreOf = Pick<QuestionFieldProps, 'files' | 'marks' | 'after'>;

/** A list of questions. Conditional questions stay hidden until their condition is met; needs a `.questions` ancestor. */
export function QuestionList({ definition, questions, answers, language, more }: QuestionListProps) {
  const { isOnPage, opens, openedBy } = revealsOf(definition, answers);
  const inWords = (numbers: number[]) => numbers.join(' ') || undefined;
  return questions
    .filter(({ id }) => isOnPage(id))
    .map((question) => (
      <div key={question.id} data-opened-by={inWords(openedBy(question.id))}>
        <QuestionField
          question={question}
          answer={answers[question.id]}
          language={language}
          opens={(choice) => inWords(opens(question.id, choice))}
          {...more?.(question)}
        />
      </div>
    ));
}
