import { useEffect, useRef } from 'react';
import { Form, useSubmit } from 'react-router';
import { ticketSorts } from '#domain/views/columns.ts';
import { plainOperators, subjectOf } from '#domain/views/filter.ts';
import { viewNameCharactersMax } from '#domain/views/saved-view.ts';
import { figure } from '#locales/format.ts';
import { urls } from '#web/app/urls.ts';
import { useViewWords } from '#web/console/use-words.ts';
import { ConditionRow } from '#web/console/views/condition-row.tsx';
import type { Builder as BuilderView } from '#web/console/views/read-builder.ts';
import { Banner } from '#web/ui/banner.tsx';
import { Button, Submit } from '#web/ui/button.tsx';
import { choicesOf } from '#web/ui/field/choices.ts';
import { SelectField, TextField } from '#web/ui/field/fields.tsx';
import { Section } from '#web/ui/frame/section.tsx';

interface BuilderProps {
  builder: BuilderView;
  /** The form's address, to count and to save. */
  action: string;
  /** The view as it was when opened, to detect conflicts; absent for a new view. */
  seen?: string;
  error: string | null;
}

/** Conditions and words, the number of matching tickets, and saving them as a view. One form, which works without scripts. */
export function Builder({ builder, action, seen, error }: BuilderProps) {
  const say = useViewWords();
  const { state } = builder;
  const fieldOf = (key: string) => builder.fields.find((field) => field.key === key)?.label;
  const form = useCounting();
  return (
    <Form ref={form} method="post" action={action} className="max-w-record">
      {/* Enter counts the matches; it never removes a condition. */}
      <button type="submit" formMethod="get" className="hidden" tabIndex={-1} aria-hidden="true" />
      <h2 className="text-section">{say.conditions}</h2>
      <div className="mt-2">
        {state.rows.length === 0 && <p className="text-body text-ink-2">{say.noCondition}</p>}
        {state.rows.map((row) => (
          <ConditionRow
            key={`${row.id} ${subjectOf(row)}`}
            row={row}
            choices={builder.choices[row.operator] ?? []}
            field={row.field === undefined ? null : (fieldOf(row.field) ?? row.field)}
          />
        ))}
      </div>
      <div className="flex flex-wrap items-end gap-2 border-t border-line pt-3">
        <SelectField
          name="add"
          label={say.addCondition}
          defaultValue="status"
          choices={[
            ...choicesOf(plainOperators, say.operators),
            ...builder.fields.map(({ key, label }) => ({ value: `field.${key}`, label })),
          ]}
        />
        <Button formMethod="get" kind="outlined" icon="plus" name="more" value="yes">
          {say.add}
        </Button>
      </div>
      <div className="mt-4">
        <TextField name="words" label={say.words} hint={say.wordsHint} defaultValue={state.words} length="medium" />
      </div>
      <datalist id="named-days">
        {['today', 'yesterday', '-7d..today', '-30d..today', '..-7d'].map((days) => (
          <option key={days} value={days} />
        ))}
      </datalist>
      {builder.problems.length > 0 && (
        <div className="mt-4">
          <Banner tone="urgent">{builder.problems.join(' ')}</Banner>
        </div>
      )}
      <Found builder={builder} />
      <ViewForm builder={builder} seen={seen} error={error} />
    </Form>
  );
}

/** Name, order and visibility of a view: part of the builder's form. */
function ViewForm({ builder, seen, error }: { builder: BuilderView; seen?: string; error: string | null }) {
  const say = useViewWords();
  const { view, desks } = builder;
  return (
    <Section id="save-as" title={say.saveAs} className="mt-8 flex flex-col gap-4 border-t border-line pt-4">
      {seen !== undefined && <input type="hidden" name="seen" value={seen} />}
      <TextField
        name="name"
        label={say.name}
        defaultValue={view.name}
        maxLength={viewNameCharactersMax}
        error={error ?? undefined}
        autoComplete="off"
        length="medium"
      />
      <SelectField name="sort" label={say.order} defaultValue={view.sort} choices={choicesOf(ticketSorts, say.sorts)} />
      <SelectField
        name="desk"
        label={say.sharing}
        defaultValue={view.desk}
        choices={[
          { value: '', label: say.mineAlone },
          ...desks.map(({ value, label }) => ({ value, label: say.everyoneAt({ desk: label }) })),
        ]}
      />
      <Submit name="save" value="yes">
        {say.save}
      </Submit>
    </Section>
  );
}

function Found({ builder: { total, text } }: { builder: BuilderView }) {
  const say = useViewWords();
  return (
    <div className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-2">
      <p role="status" className="text-body font-strong">
        {say.matches({ count: figure(total) })}
      </p>
      <Button formMethod="get" kind="outlined">
        {say.count}
      </Button>
      {text !== '' && <a href={urls.console({ q: text })}>{say.show}</a>}
      {text !== '' && (
        <p className="basis-full text-secondary text-ink-2">
          {say.asText} <code className="wrap-anywhere text-ink">{text}</code>
        </p>
      )}
    </div>
  );
}

/** Debounce while typing. */
const pauseMilliseconds = 400;

/** Counts after each change without a page load: no history entry is added, and the focus stays. */
function useCounting() {
  const form = useRef<HTMLFormElement>(null);
  const submit = useSubmit();
  useEffect(() => {
    const element = form.current;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onInput = (event: Event) => {
      const { name } = event.target as HTMLInputElement;
      if (!/^(?:not|value)\.|^words$/.test(name)) return;
      clearTimeout(timer);
      timer = setTimeout(() => {
        if (element) submit(element, { method: 'get', replace: true, preventScrollReset: true });
      }, pauseMilliseconds);
    };
    element?.addEventListener('input', onInput);
    return () => {
      clearTimeout(timer);
      element?.removeEventListener('input', onInput);
    };
  }, [submit]);
  return form;
}
