import { data } from 'react-router';
import { moveChecklist, reinstateChecklist, retireChecklist, saveChecklist } from '#desk/tasks/save-checklist.ts';
import { type Fields, fieldsOfTexts } from '#domain/directory/fields.ts';
import { type Language, textIn } from '#domain/language.ts';
import type { OwnTextProblem } from '#domain/letters/own-texts.ts';
import {
  type Checklist,
  checklistFields,
  checklistOfFields,
  checklistsPerDeskMax,
  dueInDaysMax,
  type ItemProblem,
  itemLine,
  movedRow,
  type TypedChecklist,
  type TypedItem,
} from '#domain/tasks/checklist.ts';
import { tasksPerTicketMax, taskTitleCharactersMax } from '#domain/tasks/task.ts';
import { checklistWords } from '#locales/admin/messages.ts';
import { listChecklists } from '#store/tasks/checklists.ts';
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
import type { PageHandle } from '#web/shared/document/page-handle.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import type { FieldError } from '#web/ui/field/fields.tsx';
import type { Route } from './+types/page.ts';
import { ChecklistFields, rowsToSpare } from './checklist-fields.tsx';

export const handle: PageHandle = { scripts: true };

const pages: DefinitionPages<Checklist, TypedChecklist, ChecklistProblem> = {
  part: 'checklists',
  list: listChecklists,
  fieldsOf: checklistFields,
  acts: { retire: retireChecklist, reinstate: reinstateChecklist },
  move: moveChecklist,
  save: saveChecklist,
  readTyped: readTypedChecklist,
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
  const lines = items.filter(({ title }) => title !== '').map((item) => itemLine(item));
  return { ...fieldsOfTexts('name', names), items: lines.join('\n') };
}

/** Returns why a checklist was not saved, by field. */
function checklistErrors(refused: NotSaved<ChecklistProblem>, language: Language): FieldError[] {
  const { noItems, title, days, waitsFor, tooMany } = checklistWords[language].problems;
  return definitionErrors(refused, language, {
    ...{ noItems, waitsFor, title: title({ max: taskTitleCharactersMax }), days: days({ max: dueInDaysMax }) },
    tooMany: tooMany({ max: checklistsPerDeskMax }),
  });
}
