import { data } from 'react-router';
import { moveChecklist, reinstateChecklist, retireChecklist, saveChecklist } from '#desk/tasks/save-checklist.ts';
import type { Fields } from '#domain/directory/fields.ts';
import { type Language, textIn } from '#domain/language.ts';
import type { OwnTextProblem } from '#domain/letters/own-texts.ts';
import {
  type Checklist,
  type ChecklistInput,
  checklistFields,
  checklistsPerDeskMax,
  dueInDaysMax,
  type ItemProblem,
} from '#domain/tasks/checklist.ts';
import { tasksPerTicketMax, taskTitleCharactersMax } from '#domain/tasks/task.ts';
import { withoutEnd } from '#domain/text-scan.ts';
import { checklistWords } from '#locales/admin/messages.ts';
import { listChecklists } from '#store/tasks/checklists.ts';
import { DeskTexts } from '#web/admin/desk-texts.tsx';
import { DefinitionPage } from '#web/admin/desks/definitions/definition-page.tsx';
import {
  chosenDefinition,
  type DefinitionPages,
  type NotSaved,
  postDefinition,
  type UnsavedDefinition,
} from '#web/admin/desks/definitions/definition-post.ts';
import { deskPost, deskVisit } from '#web/admin/desks/desk-visit.ts';
import { definitionErrors } from '#web/admin/desks/own-text-problem.ts';
import { fieldLines, fieldText } from '#web/app/post.ts';
import { urls } from '#web/app/urls.ts';
import {
  checklistOfFields,
  movedRow,
  parseChecklist,
  type TypedChecklist,
  type TypedItem,
  writtenRows,
} from '#web/shared/definitions/checklist-rows.ts';
import type { PageHandle } from '#web/shared/document/page-handle.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Button } from '#web/ui/button.tsx';
import { CheckField, type FieldError, NumberField, SelectField, TextField } from '#web/ui/field/fields.tsx';
import type { Route } from './+types/page.ts';

export const handle: PageHandle = { scripts: true };

const pages: DefinitionPages<Checklist, TypedChecklist, ChecklistInput, ChecklistProblem> = {
  part: 'checklists',
  list: listChecklists,
  fieldsOf: checklistFields,
  acts: { retire: retireChecklist, reinstate: reinstateChecklist },
  move: moveChecklist,
  save: saveChecklist,
  readTyped: readTypedChecklist,
  parse: parseChecklist,
  typedOf: checklistOfFields,
  compared: typedFields,
  errorsOf: checklistErrors,
  after: (prefix, done) => urls.deskChecklists(prefix, { done }),
};

export async function loader(args: Route.LoaderArgs) {
  const visit = await deskVisit(args);
  const { desk, language, services } = visit;
  const checklists = await listChecklists(services.world.db, [desk.id]);
  const asked = new URL(args.request.url).searchParams.get('checklist');
  const chosen = await chosenDefinition(visit, asked, pages, checklists);
  const rows = checklists.map(({ id, names, items, retiredAt }) => ({
    id,
    name: textIn(names, language, desk.languages),
    items: items.map(({ title }) => title).join(' · '),
    isRetired: retiredAt !== null,
    href: urls.deskChecklists(desk.prefix, { checklist: id }),
  }));
  return {
    page: urls.deskChecklists(desk.prefix),
    rows,
    chosen: chosen && { ...rows.find(({ id }) => id === chosen.row.id)!, seen: chosen.seen, former: chosen.former },
    typed: checklistOfFields(checklistFields(chosen?.row)),
  };
}

export async function action(args: Route.ActionArgs) {
  const visit = await deskPost(args);
  const lifted = fieldText(visit.form, 'lift');
  if (lifted !== '') return liftRow(visit.form, Number(lifted));
  return postDefinition(visit, fieldText(visit.form, 'checklist'), pages);
}

/** Shows the form again with a row one place higher. Nothing is saved. */
function liftRow(form: FormData, row: number) {
  const { names, items } = readTypedChecklist(form);
  return data<UnsavedDefinition<TypedChecklist>>({
    typed: { names, items: movedRow(items, row, row - 1) },
    errors: [],
  });
}

export default function Page({ loaderData, actionData }: Route.ComponentProps) {
  const { page, chosen, typed } = loaderData;
  const say = checklistWords[useVisit().language];
  const rows = loaderData.rows.map(({ items, ...row }) => ({
    ...row,
    about: <p className="text-secondary text-ink-2">{items}</p>,
  }));
  return (
    <DefinitionPage
      {...{ of: 'checklist', page, say, rows, chosen, done: say.done, value: 'save' }}
      retires={{ say, text: say.retireText }}
    >
      {/* Enter presses the first button of a form, so that must save, not move an item. */}
      <button type="submit" name="intent" value="save" tabIndex={-1} aria-hidden="true" className="sr-only" />
      <ChecklistFields typed={actionData?.typed ?? typed} />
    </DefinitionPage>
  );
}

type ChecklistProblem = OwnTextProblem | ItemProblem;

/** Returns the posted checklist, valid or not. */
function readTypedChecklist(form: FormData): TypedChecklist {
  const items: TypedItem[] = [];
  for (let row = 0; form.has(`title-${row}`) && row < tasksPerTicketMax + rowsToSpare; row++)
    items.push({
      title: fieldText(form, `title-${row}`),
      required: form.has(`required-${row}`),
      days: fieldText(form, `days-${row}`),
      waitsFor: fieldText(form, `waitsFor-${row}`),
    });
  return { names: fieldLines(form, 'name'), items };
}

/** The typed values in the form in which the desk compares them. */
function typedFields({ names, items }: TypedChecklist): Fields {
  const parsed = parseChecklist({ names, items });
  const known = (number: number | null) => (number !== null && number >= 0 ? number : null);
  return checklistFields({
    names,
    items: parsed.items.map((item) => ({ ...item, dueInDays: known(item.dueInDays), waitsFor: known(item.waitsFor) })),
  });
}

/** Returns why a checklist was not saved, by field of the form: the desk counts items, the form also empty rows. */
function checklistErrors(
  refused: NotSaved<ChecklistProblem>,
  language: Language,
  { items }: TypedChecklist,
): FieldError[] {
  const { noItems, title, days, waitsFor, tooMany } = checklistWords[language].problems;
  const rows = writtenRows(items).map(({ row }) => row);
  const errors = definitionErrors(refused, language, {
    ...{ noItems, waitsFor, title: title({ max: taskTitleCharactersMax }), days: days({ max: dueInDaysMax }) },
    tooMany: tooMany({ max: checklistsPerDeskMax }),
  });
  return errors.map(({ field, text }) => {
    const name = withoutEnd(field, /\d/);
    const place = field.slice(name.length);
    return { field: place === '' ? field : `${name}${rows[Number(place)] ?? place}`, text };
  });
}

/** Empty rows below those that are written. */
const rowsToSpare = 3;
const emptyItem: TypedItem = { title: '', required: false, days: '', waitsFor: '' };

/** The name of a checklist, and a row for each of its tasks with some more at the end. */
function ChecklistFields({ typed }: { typed: TypedChecklist }) {
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
