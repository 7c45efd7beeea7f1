import type { QuestionContent } from '#domain/forms/change-definition.ts';
import { hasChoices, isTyped } from '#domain/forms/check-definition.ts';
import { type Choice, questionTypes } from '#domain/forms/definition.ts';
import { charactersMaxOf } from '#domain/forms/limits.ts';
import { formsWords } from '#locales/admin/messages.ts';
import { number } from '#locales/format.ts';
import { DeskTexts } from '#web/admin/desk-texts.tsx';
import type { QuestionPageData } from '#web/admin/forms/question/question-view.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Button, Submit } from '#web/ui/button.tsx';
import { choicesOf } from '#web/ui/field/choices.ts';
import { CheckField, fieldProps, NumberField, SelectField } from '#web/ui/field/fields.tsx';
import { ConditionPart } from './condition-part.tsx';

interface QuestionFormProps {
  page: QuestionPageData;
  content: QuestionContent;
  section: string;
  characters: string;
}

/** A question: its texts side by side, then its settings. */
export function QuestionForm({ page, content, section, characters }: QuestionFormProps) {
  const { language } = useVisit();
  const { question: say, types, refused } = formsWords[language];
  const { type } = content;
  const field = fieldProps(content, say);
  return (
    <form id="question" method="post" tabIndex={-1} className="mt-4 flex max-w-page flex-col gap-6 outline-none">
      <input type="hidden" name="seen" value={page.seen} />
      <DeskTexts name="label" legend={say.label} hint={say.labelHint} values={content.label} rows={2} />
      <DeskTexts name="why" legend={say.why} hint={say.whyHint} values={content.why} rows={3} />
      <DeskTexts name="example" legend={say.example} hint={say.exampleHint} values={content.example} rows={3} />
      <div className="grid max-w-fields gap-4 sm:grid-cols-2 sm:items-end">
        <SelectField
          {...field('type')}
          disabledBecause={page.typeKept ? refused.typeKept : undefined}
          choices={choicesOf(questionTypes, types)}
        />
        {page.typeKept && <input type="hidden" name="type" value={type} />}
        <SelectField name="section" label={say.section} defaultValue={section} choices={page.sections} />
      </div>
      {type === 'field' && <FieldPart field={content.field ?? ''} page={page} />}
      {hasChoices(type) && <ChoicesPart choices={content.choices} />}
      <fieldset className="flex max-w-fields flex-col gap-3">
        <legend className="mb-2 text-body font-strong">{say.rules}</legend>
        <CheckField {...field('required')} />
        <CheckField {...field('completes')} />
        {isTyped(type) && (
          <NumberField
            name="characters"
            label={say.characters}
            hint={say.charactersHint({ max: number(charactersMaxOf({ type, charactersMax: null }), language) })}
            defaultValue={characters}
          />
        )}
      </fieldset>
      <ConditionPart condition={content.condition} earlier={page.earlier} />
    </form>
  );
}

/** The field of the desk that the question asks for. Tickets keep its answers, so the field then stays too. */
function FieldPart({ field, page }: { field: string; page: QuestionPageData }) {
  const { question: say, refused } = formsWords[useVisit().language];
  return (
    <>
      <SelectField
        name="field"
        label={say.field}
        hint={page.fields.length === 0 ? say.noFields : say.fieldHint}
        disabledBecause={page.typeKept ? refused.typeKept : undefined}
        defaultValue={field}
        choices={[{ value: '', label: say.chooseField }, ...page.fields]}
      />
      {page.typeKept && <input type="hidden" name="field" value={field} />}
    </>
  );
}

/** The choices in order. Each button also saves the rest of the page. */
function ChoicesPart({ choices }: { choices: Choice[] }) {
  const say = formsWords[useVisit().language].question;
  return (
    <section id="choices" tabIndex={-1} aria-labelledby="choices-title" className="scroll-mt-4">
      <h2 id="choices-title" className="text-body font-strong">
        {say.choices}
      </h2>
      <p className="text-secondary text-ink-2">{say.choicesHint}</p>
      <ol className="mt-2 border-t border-line">
        {choices.map((choice, place) => (
          <li key={choice.id} className="border-b border-line py-3">
            <input type="hidden" name="choice" value={choice.id} />
            <DeskTexts name={`choice-${choice.id}`} legend={say.choice({ place: place + 1 })} values={choice.label} />
            <ChoiceButtons id={choice.id} place={place} last={place === choices.length - 1} />
          </li>
        ))}
      </ol>
      <Submit className="mt-3" kind="outlined" name="do" value="addChoice" icon="plus">
        {say.addChoice}
      </Submit>
    </section>
  );
}

function ChoiceButtons({ id, place, last }: { id: string; place: number; last: boolean }) {
  const { question: say, up, down, named } = formsWords[useVisit().language];
  const name = say.choice({ place: place + 1 });
  const actions = [
    ...(place > 0 ? [{ value: `upChoice:${id}`, label: up }] : []),
    ...(last ? [] : [{ value: `downChoice:${id}`, label: down }]),
    { value: `removeChoice:${id}`, label: say.removeChoice },
  ];
  return (
    <p className="mt-1 flex flex-wrap gap-1">
      {actions.map(({ value, label }) => (
        <Button
          key={value}
          name="do"
          value={value}
          kind={value.startsWith('remove') ? 'danger' : 'plain'}
          aria-label={named({ act: label, name })}
        >
          {label}
        </Button>
      ))}
    </p>
  );
}
