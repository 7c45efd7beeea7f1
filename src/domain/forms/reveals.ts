import { decide, testsInRows, testsOf } from '#domain/forms/conditions.ts';
import type { Condition, ConditionTest, FormAnswers, FormDefinition, Question } from '#domain/forms/definition.ts';
import { askedQuestions } from '#domain/forms/questions.ts';
import { isRowsId, withRows } from '#domain/forms/rows.ts';

/** A choice on the page: its question and its value. */
type Chosen = string;

/**
 * When a page shows a question: in each group at least one choice is made. Without groups it is always shown; an empty group hides
 * it.
 */
type Shown = readonly (readonly Chosen[])[];

/** How a page shows and hides the questions of a form while somebody fills it in, without scripts (`questions.css`). */
export interface Reveals {
  /** Whether the page has the question at all. The answers saved so far decide what the style sheet cannot. */
  isOnPage(questionId: string): boolean;
  /** The numbers of the groups that a choice fulfils. */
  opens(questionId: string, choiceId: string): number[];
  /** The numbers of the groups that must be fulfilled before the question shows. */
  openedBy(questionId: string): number[];
  /** The same for a section, with all its rows: it shows as soon as one of its questions does. */
  ofSection(sectionId: string): { isOnPage: boolean; openedBy: number[] };
}

/** The number of rules in the style sheet. A question whose groups have no number is always shown, and its answer counts only if asked. */
const revealsMax = 60;
/** Combinations of conditions beyond this are not followed while somebody types: the question is shown. */
const groupsMax = 20;

/** Returns what a page shows. A question below a hidden one is hidden too. */
export function revealsOf(definition: FormDefinition, answers: FormAnswers): Reveals {
  const { sections } = withRows(definition, answers);
  const questions = new Map<string, Question>();
  const shown = new Map<string, Shown>();
  const shownIfAsked = ({ condition }: Question) =>
    condition === null ? always : shownIf(condition, { questions, shown, answers });
  const sectionsShown = new Map<string, Shown>();
  for (const { id, row, questions: own } of sections) {
    for (const question of own) {
      shown.set(question.id, shownIfAsked(question));
      questions.set(question.id, question);
    }
    const each = row?.unasked?.map(shownIfAsked) ?? own.map((question) => shown.get(question.id)!);
    const part = row?.section ?? id;
    sectionsShown.set(part, each.reduce(either, sectionsShown.get(part) ?? never));
  }
  const numbers = new Map<string, number>();
  for (const group of [...shown.values(), ...sectionsShown.values()].flat())
    if (group.length > 0 && numbers.size < revealsMax && !numbers.has(keyOf(group)))
      numbers.set(keyOf(group), numbers.size + 1);
  const isPossible = (each: Shown) => each.every((group) => group.length > 0);
  const numbersOf = (each: Shown) => each.flatMap((group) => numbers.get(keyOf(group)) ?? []);
  return {
    isOnPage: (id) => isPossible(shown.get(id) ?? never),
    opens: (id, choice) =>
      [...numbers].flatMap(([key, number]) => (key.split(' ').includes(chosen(id, choice)) ? [number] : [])),
    openedBy: (id) => numbersOf(shown.get(id) ?? always),
    ofSection: (id) => {
      const each = sectionsShown.get(id) ?? always;
      return { isOnPage: isPossible(each), openedBy: numbersOf(each) };
    },
  };
}

/** Returns the questions that are asked now, and that a page of the same rows did not have with the former answers. */
export function revealedSince(definition: FormDefinition, before: FormAnswers, answers: FormAnswers): Question[] {
  const rows = Object.fromEntries(Object.entries(answers).filter(([id]) => isRowsId(id)));
  const [then, now] = [revealsOf(definition, { ...before, ...rows }), revealsOf(definition, answers)];
  return askedQuestions(definition, answers).filter(({ id }) => now.isOnPage(id) && !then.isOnPage(id));
}

/** Whether the style sheet can follow a test, because it is about choices on the page. */
export function isShownByChoices(test: ConditionTest, question: Question): boolean {
  return choicesThatMeet(test, question) !== null;
}

const always: Shown = [];
const never: Shown = [[]];

interface Above {
  questions: ReadonlyMap<string, Question>;
  shown: ReadonlyMap<string, Shown>;
  answers: FormAnswers;
}

function shownIf(condition: Condition, above: Above): Shown {
  const { joined, tests } = testsOf(condition);
  const each = tests.map((test) => shownIfMetInRows(test, above));
  return joined === 'all' ? each.reduce(both, always) : each.reduce(either, never);
}

/** In rows that are on the page; another row comes with another page. */
function shownIfMetInRows(test: ConditionTest, above: Above): Shown {
  const each = testsInRows(test, [...above.questions.values()]).map((inRow) => shownIfMet(inRow, above));
  return test.rows === 'every' && each.length > 0 ? each.reduce(both, always) : each.reduce(either, never);
}

function shownIfMet(test: ConditionTest, { questions, shown, answers }: Above): Shown {
  const question = questions.get(test.question);
  if (!question) return never;
  const self = shown.get(test.question) ?? always;
  const choices = choicesThatMeet(test, question);
  if (choices !== null) return both(self, [choices]);
  return decide(test, question, answers) === true ? self : never;
}

/** The choices that meet a test as soon as one of them is made; null if other answers decide. */
function choicesThatMeet(test: ConditionTest, { id, type, choices }: Question): Chosen[] | null {
  const known = type === 'urgent' ? ['yes'] : choices.map((choice) => choice.id);
  if (type !== 'choice' && type !== 'choices' && type !== 'urgent') return null;
  const named = (ids: readonly string[]) => ids.map((choice) => chosen(id, choice));
  if ('is' in test) return named(known.filter((choice) => test.is.includes(choice)));
  if ('answered' in test) return named(known);
  // Several choices at once: that a box is ticked does not say that another is not.
  if (!('isNot' in test) || type === 'choices') return null;
  return named(known.filter((choice) => !test.isNot.includes(choice)));
}

function both(one: Shown, other: Shown): Shown {
  return limited([...one, ...other]);
}

/** One of the two: in each pair of groups, a choice of either. */
function either(one: Shown, other: Shown): Shown {
  return limited(one.flatMap((group) => other.map((beside) => [...new Set([...group, ...beside])])));
}

/** Each group once, without those that a smaller group fulfils. */
function limited(groups: Shown): Shown {
  const found = [...new Map(groups.map((group) => [keyOf(group), group])).values()];
  const needed = found.filter((group) => !found.some((other) => isWithin(other, group)));
  return needed.length > groupsMax ? always : needed;
}

function isWithin(other: readonly Chosen[], group: readonly Chosen[]): boolean {
  return other.length < group.length && other.every((choice) => group.includes(choice));
}

function chosen(questionId: string, choiceId: string): Chosen {
  return `${questionId}:${choiceId}`;
}

function keyOf(group: readonly Chosen[]): string {
  return group.toSorted().join(' ');
}
