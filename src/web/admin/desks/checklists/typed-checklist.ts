import type { Fields } from '#domain/directory/fields.ts';
import { fieldsOfTexts } from '#domain/directory/fields.ts';
import type { Language } from '#domain/language.ts';
import type { OwnTextProblem } from '#domain/letters/own-texts.ts';
import {
  checklistsPerDeskMax,
  dueInDaysMax,
  type ItemProblem,
  itemLine,
  type TypedChecklist,
  type TypedItem,
} from '#domain/tasks/checklist.ts';
import { tasksPerTicketMax, taskTitleCharactersMax } from '#domain/tasks/task.ts';
import { checklistWords } from '#locales/admin/messages.ts';
import type { NotSaved } from '#web/admin/desks/definitions/definition-post.ts';
import { definitionErrors } from '#web/admin/desks/own-text-problem.ts';
import { fieldLines, fieldText } from '#web/app/post.ts';
import type { FieldError } from '#web/ui/field/fields.tsx';
import { rowsToSpare } from './checklist-fields.tsx';

export type ChecklistProblem = OwnTextProblem | ItemProblem;

/** Returns the posted checklist, valid or not. */
export function readTypedChecklist(form: FormData): TypedChecklist {
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
export function typedFields({ names, items }: TypedChecklist): Fields {
  const lines = items.filter(({ title }) => title !== '').map((item) => itemLine(item));
  return { ...fieldsOfTexts('name', names), items: lines.join('\n') };
}

/** Returns why a checklist was not saved, by field. */
export function checklistErrors(refused: NotSaved<ChecklistProblem>, language: Language): FieldError[] {
  const { noItems, title, days, waitsFor, tooMany } = checklistWords[language].problems;
  return definitionErrors(refused, language, {
    ...{ noItems, waitsFor, title: title({ max: taskTitleCharactersMax }), days: days({ max: dueInDaysMax }) },
    tooMany: tooMany({ max: checklistsPerDeskMax }),
  });
}
