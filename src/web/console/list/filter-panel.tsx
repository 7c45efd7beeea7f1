import { useState } from 'react';
import { Form, useNavigate } from 'react-router';
import { addCondition, readFilter } from '#domain/views/filter.ts';
import { urls } from '#web/app/urls.ts';
import type { BulkChoices } from '#web/console/bulk/read-choices.ts';
import { best } from '#web/console/commands/fuzzy.ts';
import type { ListPage } from '#web/console/list/read-page.ts';
import { Combobox, type Option } from '#web/console/pick/combobox.tsx';
import { plain } from '#web/console/plain.ts';
import { useViewWords } from '#web/console/use-words.ts';
import { conditionOptions, optionOf } from '#web/console/views/condition-options.ts';
import { useHydrated } from '#web/shared/document/use-hydrated.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { useAnswer } from '#web/shared/find/use-answer.ts';
import { Submit } from '#web/ui/button.tsx';
import { Field, SelectField } from '#web/ui/field/fields.tsx';
import { closePanel, PopoverPanel } from '#web/ui/popover-panel.tsx';

export const filterPanelId = 'filter';

/** Longer lists are not read: typing narrows them. */
const matchesMax = 12;

interface FilterPanelProps {
  page: Pick<ListPage, 'filter' | 'sort' | 'usualSort'>;
  choices: BulkChoices;
}

/** Adds a condition to the list: one field finds it by operator or value. */
export function FilterPanel({ page, choices }: FilterPanelProps) {
  const say = useViewWords();
  const { language } = useVisit();
  const options = conditionOptions(choices, language);
  const sort = page.sort === page.usualSort ? undefined : page.sort;
  return (
    <PopoverPanel id={filterPanelId} title={say.filter}>
      {useHydrated() ? (
        <AddCondition options={options} filter={page.filter} sort={sort} />
      ) : (
        <Form method="get" action={urls.console()} className="flex flex-col gap-3">
          <input type="hidden" name="q" value={page.filter} />
          {sort && <input type="hidden" name="sort" value={sort} />}
          <SelectField name="with" label={say.addCondition} choices={options} />
          <Submit kind="outlined">{say.add}</Submit>
        </Form>
      )}
      <p className="mt-3">
        <a href={urls.newView({ q: page.filter })} className="link text-body">
          {say.allConditions}
        </a>
      </p>
    </PopoverPanel>
  );
}

/** Also offers sites, and requesters by what was typed. A choice shows the list with it at once. */
function AddCondition({ options, filter, sort }: { options: Option[]; filter: string; sort?: string }) {
  const say = useViewWords();
  const { language } = useVisit();
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const { found } = useAnswer<{ items: Option[] }>(typed, (q) => urls.pick({ what: 'site', q }));
  const sites = (found?.items ?? []).map(({ value, label }) => ({
    ...optionOf({ operator: 'site', values: [value], negated: false }, language),
    detail: label,
  }));
  const wanted = plain(typed).split(' ').filter(Boolean);
  const fitting = options.filter(({ label }) => wanted.every((word) => plain(label).includes(word)));
  const matches = wanted.length === 0 ? options : best(typed, fitting, ({ label }) => label).slice(0, matchesMax);
  const from =
    typed.trim().length < 2 ? [] : [optionOf({ operator: 'from', values: [typed.trim()], negated: false }, language)];

  function add({ value }: Option): void {
    setTyped('');
    closePanel(filterPanelId);
    const condition = readFilter(value).filter.conditions[0];
    if (condition) navigate(urls.console({ q: addCondition(filter, condition), sort }));
  }

  return (
    <Field id="add-condition" label={say.addCondition} hint={say.addConditionHint}>
      <Combobox
        id="add-condition"
        aria-describedby="add-condition-hint"
        text={typed}
        options={[...matches, ...sites, ...from]}
        listLabel={say.addCondition}
        onType={setTyped}
        onChoose={add}
        isFirst
      />
    </Field>
  );
}
