import type { TypedChecklist, TypedItem } from '#domain/tasks/checklist.ts';
import { tasksPerTicketMax, taskTitleCharactersMax } from '#domain/tasks/task.ts';
import { checklistWords } from '#locales/admin/messages.ts';
import { DeskTexts } from '#web/admin/desk-texts.tsx';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Button } from '#web/ui/button.tsx';
import { CheckField, NumberField, SelectField, TextField } from '#web/ui/field/fields.tsx';

/** Empty rows below those that are written. */
export const rowsToSpare = 3;
const emptyItem: TypedItem = { title: '', required: false, days: '', waitsFor: '' };

/** The name of a checklist, and a row for each of its tasks with some more at the end. */
export function ChecklistFields({ typed }: { typed: TypedChecklist }) {
  const say = checklistWords[useVisit().language];
  const items = withEmptyRows(typed.items);
  return (
    <>
      <DeskTexts name="name" legend={say.name} hint={say.nameHint} values={typed.names} />
      <fieldset className="@container" aria-describedby="items-about">
        <legend className="text-body font-strong">{say.items}</legend>
        <p id="items-about" className="max-w-record text-secondary text-ink-2">
          {say.itemsHint}
        </p>
        <ol className="mt-2 border-t border-line">
          {items.map((item, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row has no other name than its place.
            <li key={`${row} ${JSON.stringify(item)}`} className="border-b border-line py-3">
              <ItemFields item={item} row={row} items={items} />
            </li>
          ))}
        </ol>
      </fieldset>
    </>
  );
}

function withEmptyRows(items: readonly TypedItem[]): TypedItem[] {
  const last = items.findLastIndex(({ title, days }) => title !== '' || days !== '');
  const written = items.slice(0, last + 1);
  const spare = Math.max(0, Math.min(rowsToSpare, tasksPerTicketMax - written.length));
  return [...written, ...Array.from({ length: spare }, () => emptyItem)];
}

interface ItemFieldsProps {
  item: TypedItem;
  row: number;
  items: readonly TypedItem[];
}

function ItemFields({ item, row, items }: ItemFieldsProps) {
  const say = checklistWords[useVisit().language];
  const others = items.flatMap(({ title }, at) =>
    at === row || title === '' ? [] : [{ value: String(at + 1), label: `${at + 1}. ${title}` }],
  );
  return (
    <fieldset className="grid gap-3 @min-[52rem]:grid-cols-[1fr_11rem_13rem_7rem_7rem] @min-[52rem]:items-end">
      <legend className="sr-only">{say.row({ number: row + 1 })}</legend>
      <TextField
        name={`title-${row}`}
        label={say.row({ number: row + 1 })}
        defaultValue={item.title}
        maxLength={taskTitleCharactersMax}
      />
      <NumberField name={`days-${row}`} label={say.days} defaultValue={item.days} />
      <div>
        {(others.length > 0 || item.waitsFor !== '') && (
          <SelectField
            name={`waitsFor-${row}`}
            label={say.waitsFor}
            choices={[{ value: '', label: say.nothing }, ...others]}
            defaultValue={item.waitsFor}
          />
        )}
      </div>
      <div className="@min-[52rem]:pb-2">
        <CheckField name={`required-${row}`} label={say.required} defaultChecked={item.required} />
      </div>
      <div className="max-sm:-ml-3">
        {row > 0 && item.title !== '' && (
          <Button
            kind="plain"
            name="lift"
            value={String(row)}
            aria-label={say.named({ act: say.up, name: item.title })}
          >
            {say.up}
          </Button>
        )}
      </div>
    </fieldset>
  );
}
