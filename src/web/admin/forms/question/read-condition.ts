import { conditionOf, sizeOf, testableOf } from '#domain/forms/conditions.ts';
import type { ConditionTest, Question } from '#domain/forms/definition.ts';
import { readDate } from '#domain/forms/read-date.ts';
import { choiceOf, fieldText } from '#web/app/post.ts';

/** Returns the posted condition. Drafts may be unfinished, so a value that does not fit is kept: the checks of the form name it. */
export function readCondition(form: FormData, earlier: readonly Question[]): Question['condition'] {
  const tests = earlier.flatMap((question) => {
    const rows = choiceOf(form, `rows-${question.id}`, ['any', 'every']);
    return readTests(form, question).map((test) => (rows ? { ...test, rows } : test));
  });
  return conditionOf({ joined: form.get('joined') === 'any' ? 'any' : 'all', tests });
}

function readTests(form: FormData, question: Question): ConditionTest[] {
  const { id, choices } = question;
  const testable = testableOf(question);
  const ticked = form.getAll(`is-${id}`);
  if (testable === 'tick') return ticked.includes('yes') ? [{ question: id, is: ['yes'] }] : [];
  if (testable === 'choice') {
    const chosen = choices.map((choice) => choice.id).filter((choice) => ticked.includes(choice));
    const kind = fieldText(form, `test-${id}`);
    if (kind === 'answered') return [{ question: id, answered: true }];
    if (kind === 'isNot') return [{ question: id, isNot: chosen }];
    return kind === 'is' || chosen.length > 0 ? [{ question: id, is: chosen }] : [];
  }
  const [least, most] = ['least', 'most'].map((end) => limitOf(fieldText(form, `${end}-${id}`), question));
  return [
    ...(form.has(`answered-${id}`) ? [{ question: id, answered: true } as const] : []),
    ...(least ? [{ question: id, atLeast: least }] : []),
    ...(most ? [{ question: id, atMost: most }] : []),
  ];
}

/** A number or a date in the one form in which it is saved, else as typed. */
function limitOf(typed: string, question: Question): string {
  const size = sizeOf(typed, question);
  if (size === null) return typed.slice(0, limitCharactersMax);
  return testableOf(question) === 'date' ? readDate(typed)! : String(size);
}

const limitCharactersMax = 40;
