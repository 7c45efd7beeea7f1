import type { FormAnswers, FormDefinition, Question } from '#domain/forms/definition.ts';
import { questionsOf } from '#domain/forms/questions.ts';
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

/** Number of rules in the style sheet. Later questions are always shown. */
const revealsMax = 30;

/** A list of questions. Conditional questions stay hidden until their choice is selected; needs a `.questions` ancestor. */
export function QuestionList({ definition, questions, answers, language, more }: QuestionListProps) {
  const { opens, openedBy } = revealsOf(definition);
  return questions.map((question) => (
    <div key={question.id} data-opened-by={openedBy(question.id)}>
      <QuestionField
        question={question}
        answer={answers[question.id]}
        language={language}
        opens={(choice) => opens(question.id, choice)}
        {...more?.(question)}
      />
    </div>
  ));
}

/**
 * Which choices reveal which questions, as numbers for `questions.css`, so hiding needs no scripts. A question below a hidden one
 * is hidden too. Without the styles, all questions are visible.
 */
interface Reveals {
  /** Returns the numbers that a choice reveals. */
  opens(questionId: string, choiceId: string): string | undefined;
  /** Returns the numbers that must all be revealed for a question to show. */
  openedBy(questionId: string): string | undefined;
}

function revealsOf(definition: FormDefinition): Reveals {
  const conditional = questionsOf(definition).flatMap(({ id, condition }) => (condition ? [{ id, condition }] : []));
  const numbers = new Map(conditional.slice(0, revealsMax).map(({ id }, place) => [id, place + 1]));
  const above = new Map(conditional.map(({ id, condition }) => [id, condition.question]));
  const joined = (found: (number | undefined)[]) => {
    const known = found.filter((number) => number !== undefined);
    return known.length > 0 ? known.join(' ') : undefined;
  };
  return {
    opens: (questionId, choiceId) =>
      joined(
        conditional
          .filter(({ condition }) => condition.question === questionId && condition.is.includes(choiceId))
          .map(({ id }) => numbers.get(id)),
      ),
    openedBy: (questionId) => joined(chain(questionId, above).map((id) => numbers.get(id))),
  };
}

/** Returns a question and its ancestors. Conditions point upwards, and `includes` stops a damaged form from looping. */
function chain(questionId: string, above: ReadonlyMap<string, string>): string[] {
  const ids: string[] = [];
  for (let id: string | undefined = questionId; id !== undefined && !ids.includes(id); id = above.get(id)) ids.push(id);
  return ids;
}
