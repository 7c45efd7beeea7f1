import { conditionOf, testsOf } from '#domain/forms/conditions.ts';
import type { Condition, FormDefinition, Question } from '#domain/forms/definition.ts';
import { questionsOf } from '#domain/forms/questions.ts';
import { isShownByChoices } from '#domain/forms/reveals.ts';
import { withRowsOf } from '#domain/forms/rows.ts';

/**
 * Returns a form with only the questions that an agent asked (R6), each required. Tests of other questions are dropped: the agent
 * asked anyway. So are conditions that the page cannot follow while its reader types.
 */
export function askedAlone(definition: FormDefinition, questionIds: readonly string[]): FormDefinition {
  const { kind, sections } = withRowsOf(definition, questionIds);
  const asked = new Map(
    questionsOf({ kind, sections }).flatMap((each) => (questionIds.includes(each.id) ? [[each.id, each]] : [])),
  );
  // Without its section, a question in a row is named with its row.
  const alone = ({ inRow: _, ...question }: Question): Question => ({
    ...question,
    required: true,
    completes: false,
    condition: question.condition && amongAsked(question.condition, asked),
  });
  const alike = sections.map((section) => ({
    ...section,
    questions: section.questions.filter(({ id }) => asked.has(id)).map(alone),
  }));
  return { kind, sections: alike.filter(({ questions }) => questions.length > 0) };
}

function amongAsked(condition: Condition, asked: ReadonlyMap<string, Question>): Condition | null {
  const { joined, tests } = testsOf(condition);
  const left = tests.filter((test) => {
    const question = asked.get(test.question);
    return question !== undefined && isShownByChoices(test, question);
  });
  return joined === 'any' && left.length < tests.length ? null : conditionOf({ joined, tests: left });
}
