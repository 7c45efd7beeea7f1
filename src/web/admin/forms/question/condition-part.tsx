import type { Question } from '#domain/forms/definition.ts';
import { formsWords } from '#locales/admin/messages.ts';
import type { QuestionPageData } from '#web/admin/forms/question/question-view.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { CheckField } from '#web/ui/field/check-field.tsx';

interface ConditionPartProps {
  condition: Question['condition'];
  earlier: QuestionPageData['earlier'];
}

/** Always, or only after some answers to an earlier choice question. All are listed, since the page has no script. */
export function ConditionPart({ condition, earlier }: ConditionPartProps) {
  const say = formsWords[useVisit().language].question;
  return (
    <fieldset className="flex max-w-fields flex-col gap-3">
      <legend className="mb-2 text-body font-strong">{say.condition}</legend>
      {earlier.length === 0 && <p className="text-body text-ink-2">{say.noEarlier}</p>}
      {earlier.length > 0 && (
        <CheckField
          type="radio"
          id="condition-none"
          name="condition"
          value=""
          label={say.always}
          defaultChecked={condition === null}
        />
      )}
      {earlier.map((question) => (
        <div key={question.id}>
          <CheckField
            type="radio"
            id={`condition-${question.id}`}
            name="condition"
            value={question.id}
            label={say.onlyIf({ question: question.label })}
            defaultChecked={condition?.question === question.id}
          />
          <fieldset aria-labelledby={`condition-${question.id}`} className="mt-2 ml-7 flex flex-col gap-2 font-normal">
            {question.choices.map(({ value, label }) => (
              <label key={value} className="flex items-start gap-2 text-body">
                <input
                  type="checkbox"
                  className="choice"
                  name={`is-${question.id}`}
                  value={value}
                  defaultChecked={condition?.question === question.id && condition.is.includes(value)}
                />
                <span>{label}</span>
              </label>
            ))}
          </fieldset>
        </div>
      ))}
    </fieldset>
  );
}
