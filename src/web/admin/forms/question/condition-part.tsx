import { type Tests, testsOf } from '#domain/forms/conditions.ts';
import type { ConditionTest, Question } from '#domain/forms/definition.ts';
import { formsWords } from '#locales/admin/messages.ts';
import type { QuestionPageData } from '#web/admin/forms/question/question-view.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { choicesOf } from '#web/ui/field/choices.ts';
import { CheckField, ChoiceGroup, SelectField, TextField } from '#web/ui/field/fields.tsx';

interface ConditionPartProps {
  condition: Question['condition'];
  earlier: QuestionPageData['earlier'];
}

/** The tests of earlier answers, each below its question. All questions are listed, since the page has no script. */
export function ConditionPart({ condition, earlier }: ConditionPartProps) {
  const say = formsWords[useVisit().language].question;
  const { joined, tests }: Tests = condition ? testsOf(condition) : { joined: 'all', tests: [] };
  return (
    <fieldset className="flex max-w-fields flex-col gap-3">
      <legend className="mb-2 text-body font-strong">{say.condition}</legend>
      <p className="text-body text-ink-2">{earlier.length === 0 ? say.noEarlier : say.conditionHint}</p>
      {earlier.length > 0 && (
        <ChoiceGroup
          name="joined"
          label={say.joined}
          defaultValue={joined}
          choices={choicesOf(['all', 'any'] as const, say.joins)}
        />
      )}
      {earlier.map((question) => (
        <EarlierTests
          key={question.id}
          question={question}
          tests={tests.filter((test) => test.question === question.id)}
        />
      ))}
    </fieldset>
  );
}

type Earlier = QuestionPageData['earlier'][number];

/** Open if the condition looks at this question. */
function EarlierTests({ question, tests }: { question: Earlier; tests: readonly ConditionTest[] }) {
  const { id, label, testable, inRows } = question;
  const say = formsWords[useVisit().language].question;
  return (
    <details open={tests.length > 0} className="border-t border-line pt-3">
      <summary id={`condition-${id}`} className="link w-fit text-body">
        {label}
      </summary>
      <fieldset aria-labelledby={`condition-${id}`} className="mt-3 flex flex-col gap-4 font-normal">
        {inRows && (
          <SelectField
            name={`rows-${id}`}
            label={say.inRows}
            defaultValue={tests.find(({ rows }) => rows)?.rows ?? 'any'}
            choices={choicesOf(['any', 'every'] as const, say.rows)}
          />
        )}
        {testable === 'choice' && <OfChoices question={question} tests={tests} />}
        {testable === 'tick' && <Tick name={`is-${id}`} value="yes" word="ticked" isSet={tests.length > 0} />}
        {(testable === 'number' || testable === 'date') && <OfSize {...{ id, testable, tests }} />}
        {testable !== 'choice' && testable !== 'tick' && (
          <Tick name={`answered-${id}`} value="yes" word="answered" isSet={tests.some((test) => 'answered' in test)} />
        )}
      </fieldset>
    </details>
  );
}

function OfChoices({
  question: { id, label, choices },
  tests: [test],
}: {
  question: Earlier;
  tests: readonly ConditionTest[];
}) {
  const say = formsWords[useVisit().language].question;
  const kind = test === undefined ? 'none' : 'is' in test ? 'is' : 'isNot' in test ? 'isNot' : 'answered';
  const chosen = test && 'is' in test ? test.is : test && 'isNot' in test ? test.isNot : [];
  return (
    <>
      <SelectField
        name={`test-${id}`}
        label={say.test}
        defaultValue={kind}
        choices={choicesOf(['none', 'is', 'isNot', 'answered'] as const, say.tests)}
      />
      <ChoiceGroup
        name={`is-${id}`}
        label={<span className="sr-only">{label}</span>}
        defaultValue={chosen}
        choices={choices}
      />
    </>
  );
}

function OfSize({ id, testable, tests }: { id: string; testable: 'number' | 'date'; tests: readonly ConditionTest[] }) {
  const say = formsWords[useVisit().language].question;
  const look =
    testable === 'date' ? ({ type: 'date' } as const) : ({ inputMode: 'decimal', autoComplete: 'off' } as const);
  const atLeast = tests.find((test) => 'atLeast' in test)?.atLeast;
  const atMost = tests.find((test) => 'atMost' in test)?.atMost;
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <TextField name={`least-${id}`} label={say.atLeast[testable]} defaultValue={atLeast} length="short" {...look} />
      <TextField name={`most-${id}`} label={say.atMost[testable]} defaultValue={atMost} length="short" {...look} />
    </div>
  );
}

function Tick({
  name,
  value,
  word,
  isSet,
}: {
  name: string;
  value: string;
  word: 'ticked' | 'answered';
  isSet: boolean;
}) {
  const say = formsWords[useVisit().language].question;
  return <CheckField name={name} value={value} label={say[word]} defaultChecked={isSet} />;
}
