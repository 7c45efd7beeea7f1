import { readValue } from '#domain/fields/value.ts';
import type { Condition, ConditionTest, FormAnswers, Question } from '#domain/forms/definition.ts';
import { readDate } from '#domain/forms/read-date.ts';

/** The tests of a condition, and whether all of them must be met or any. */
export interface Tests {
  joined: 'all' | 'any';
  tests: readonly ConditionTest[];
}

/** Returns the tests of a condition in one shape. */
export function testsOf(condition: Condition): Tests {
  if ('all' in condition) return { joined: 'all', tests: condition.all };
  return 'any' in condition ? { joined: 'any', tests: condition.any } : { joined: 'all', tests: [condition] };
}

/** The inverse of `testsOf`, in the one shape that stands for these tests. Null without a test. */
export function conditionOf({ joined, tests }: Tests): Condition | null {
  const [first] = tests;
  if (!first) return null;
  if (tests.length === 1 && 'is' in first && !first.rows) return first;
  return joined === 'all' || tests.length === 1 ? { all: [...tests] } : { any: [...tests] };
}

/** An answer is tested by its choices, its size, or only whether it is there. */
type Testable = 'choice' | 'tick' | 'number' | 'date' | 'text';

/** Returns how the answers to a question can be tested; null if they cannot. */
export function testableOf({ type, ofField }: Pick<Question, 'type' | 'ofField'>): Testable | null {
  if (ofField?.type === 'number' || ofField?.type === 'money') return 'number';
  switch (type) {
    case 'choice':
    case 'choices':
      return 'choice';
    case 'urgent':
      return 'tick';
    case 'number':
    case 'date':
      return type;
    // A title is always there, and files are stored apart from the answers.
    case 'summary':
    case 'files':
      return null;
    default:
      return 'text';
  }
}

/** Returns the same test in each row of its question, among those of a form with its rows; the test itself if it means no rows. */
export function testsInRows({ rows, ...test }: ConditionTest, all: readonly Question[]): ConditionTest[] {
  if (!rows) return [test];
  return all.flatMap(({ id, inRow }) => (inRow?.of === test.question ? [{ ...test, question: id }] : []));
}

/** Whether a condition is met. `earlier` returns a question that is asked, `all` are those of the form with its rows. */
export function meets(
  condition: Condition | null,
  earlier: (id: string) => Question | undefined,
  answers: FormAnswers,
  all: readonly Question[] = [],
): boolean {
  if (condition === null) return true;
  const { joined, tests } = testsOf(condition);
  const isMet = (test: ConditionTest) => {
    const question = earlier(test.question);
    return question !== undefined && decide(test, question, answers) === true;
  };
  const isMetInRows = (test: ConditionTest) => {
    const each = testsInRows(test, all);
    return test.rows === 'every' ? each.length > 0 && each.every(isMet) : each.some(isMet);
  };
  return joined === 'all' ? tests.every(isMetInRows) : tests.some(isMetInRows);
}

/** Whether answers rule a condition out, whatever is answered beside them. */
export function isRuledOut(
  condition: Condition | null,
  earlier: (id: string) => Question | undefined,
  answers: FormAnswers,
  all: readonly Question[] = [],
): boolean {
  if (condition === null) return false;
  const { joined, tests } = testsOf(condition);
  const isFailed = (test: ConditionTest) => {
    const question = earlier(test.question);
    return question !== undefined && decide(test, question, answers) === false;
  };
  const isFailedInRows = (test: ConditionTest) => {
    const each = testsInRows(test, all);
    return test.rows === 'every' ? each.some(isFailed) : each.length > 0 && each.every(isFailed);
  };
  return joined === 'all' ? tests.some(isFailedInRows) : tests.length > 0 && tests.every(isFailedInRows);
}

/** Whether an answer meets a test. Null if there is no answer that it could be decided by. */
export function decide(test: ConditionTest, question: Question, answers: FormAnswers): boolean | null {
  const given = answersOf(answers, question.id);
  const [first] = given;
  if (first === undefined) return null;
  if ('is' in test) return test.is.some((choice) => given.includes(choice));
  if ('isNot' in test) return !test.isNot.some((choice) => given.includes(choice));
  if ('answered' in test) return true;
  const limit = sizeOf('atLeast' in test ? test.atLeast : test.atMost, question);
  const size = sizeOf(first, question);
  if (limit === null || size === null) return null;
  return 'atLeast' in test ? size >= limit : size <= limit;
}

/** The size of an answer, by which it is compared with others; null if it is no number and no date. */
export function sizeOf(text: string, question: Pick<Question, 'type' | 'ofField'>): number | null {
  if (testableOf(question) === 'date') {
    const date = readDate(text);
    return date === null ? null : Date.parse(date);
  }
  const read = readValue({ type: 'number', options: [] }, text);
  return 'value' in read && read.value && 'number' in read.value ? read.value.number : null;
}

/** Returns the non-empty answers to a question. */
export function answersOf(answers: FormAnswers, questionId: string): string[] {
  const given = Object.hasOwn(answers, questionId) ? answers[questionId]! : [];
  return (typeof given === 'string' ? [given] : given).filter((answer) => answer.trim() !== '');
}
