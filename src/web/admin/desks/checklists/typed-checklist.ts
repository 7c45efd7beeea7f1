import type { ChecklistSaved } from '#desk/tasks/save-checklist.ts';
import type { Fields } from '#domain/directory/fields.ts';
import { fieldsOfTexts } from '#domain/directory/fields.ts';
import { type Language, noText } from '#domain/language.ts';
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
import { ownTextProblemInWords } from '#web/admin/desks/own-text-problem.ts';
import { fieldLines, fieldText } from '#web/app/post.ts';
import type { FieldError } from '#web/ui/field/fields.tsx';

const emptyItem: TypedItem = { title: '', required: false, days: '', waitsFor: '' };
/** Empty rows below those that are written. */
const rowsToSpare = 3;

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

/** Returns a checklist with some empty rows at its end. */
export function withEmptyRows({ names, items }: TypedChecklist): TypedChecklist {
  const last = items.findLastIndex(({ title, days }) => title !== '' || days !== '');
  const written = items.slice(0, last + 1);
  const spare = Math.min(rowsToSpare, tasksPerTicketMax - written.length);
  return { names, items: [...written, ...Array.from({ length: Math.max(0, spare) }, () => emptyItem)] };
}

export const noChecklist: TypedChecklist = withEmptyRows({ names: noText, items: [] });

/** The typed values in the form in which the desk compares them. */
export function typedFields({ names, items }: TypedChecklist): Fields {
  const lines = items.filter(({ title }) => title !== '').map((item) => itemLine(item));
  return { ...fieldsOfTexts('name', names), items: lines.join('\n') };
}

/** Returns why a checklist was not saved, by field. */
export function checklistErrors(
  refused: Extract<ChecklistSaved, { refused: 'tooMany' | 'invalid' }>,
  language: Language,
): FieldError[] {
  const { problems } = checklistWords[language];
  const texts: Record<ItemProblem['problem'], string> = {
    noItems: problems.noItems,
    title: problems.title({ max: taskTitleCharactersMax }),
    days: problems.days({ max: dueInDaysMax }),
    waitsFor: problems.waitsFor,
  };
  if (refused.refused === 'tooMany') return [{ field: 'name', text: problems.tooMany({ max: checklistsPerDeskMax }) }];
  return refused.problems.map((each) =>
    Object.hasOwn(texts, each.problem)
      ? { field: each.field, text: texts[each.problem as ItemProblem['problem']] }
      : ownTextProblemInWords(each as Parameters<typeof ownTextProblemInWords>[0], language),
  );
}
