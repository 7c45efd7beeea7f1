import { sizeOf, testableOf, testsOf } from '#domain/forms/conditions.ts';
import type { Condition, ConditionTest, Question } from '#domain/forms/definition.ts';
import type { InEachLanguage, Language } from '#domain/language.ts';
import { fieldValue } from '#locales/field-value.ts';
import { longDate, quote } from '#locales/format.ts';
import { answerWordsOf } from '#locales/forms/messages.ts';

/**
 * Returns when a question is asked: "only if “Is there a message?” has the answer “Yes”". Null if it is always asked. `read` returns
 * a text of a form that may be unfinished.
 */
export function conditionText(
  condition: Condition | null,
  all: readonly Question[],
  language: Language,
  read = (texts: InEachLanguage) => texts[language],
): string | null {
  if (condition === null) return null;
  const say = answerWordsOf[language].condition;
  const { joined, tests } = testsOf(condition);
  const told = tests.flatMap((test) => {
    const question = all.find(({ id }) => id === test.question);
    if (!question) return [];
    const text = testText(test, question, language, read);
    return [test.rows ? say.rows[test.rows]({ test: text }) : text];
  });
  return told.length === 0 ? null : say.only({ tests: told.join(joined === 'all' ? say.and : say.or) });
}

function testText(
  test: ConditionTest,
  question: Question,
  language: Language,
  read: (texts: InEachLanguage) => string,
): string {
  const say = answerWordsOf[language].condition;
  const label = quote(read(question.label), language);
  if ('is' in test || 'isNot' in test) {
    const chosen = 'is' in test ? test.is : test.isNot;
    if (question.type === 'urgent') return say.ticked({ label });
    const choices = question.choices
      .filter(({ id }) => chosen.includes(id))
      .map((choice) => quote(read(choice.label), language))
      .join(say.or);
    return 'is' in test ? say.is({ label, choices }) : say.isNot({ label, choices });
  }
  if ('answered' in test) return say.answered({ label });
  const isLower = 'atLeast' in test;
  const limit = isLower ? test.atLeast : test.atMost;
  const size = sizeOf(limit, question);
  if (testableOf(question) === 'date') {
    const value = size === null ? limit : longDate(limit, language, 'UTC');
    return isLower ? say.from({ label, value }) : say.until({ label, value });
  }
  const value = size === null ? limit : fieldValue({ type: 'number', number: size }, language);
  return isLower ? say.atLeast({ label, value }) : say.atMost({ label, value });
}
