import { businessDaysLater } from '#domain/calendar/business-days.ts';
import type { Calendar } from '#domain/calendar/calendar.ts';
import { dateOf, dayIn } from '#domain/calendar/day.ts';
import { inUse } from '#domain/definitions/definition.ts';
import { type Fields, fieldsOfTexts, textsOfFields } from '#domain/directory/fields.ts';
import type { Instant } from '#domain/instant.ts';
import { type InEachLanguage, type Language, textIn, trimmed } from '#domain/language.ts';
import { type OwnTextProblem, ownTextProblems } from '#domain/letters/own-texts.ts';
import { mayWaitFor, tasksPerTicketMax, taskTitleCharactersMax } from '#domain/tasks/task.ts';

/** An item of a checklist, which becomes a task. Its title has one language, like a task that an agent types. */
export interface ChecklistItem {
  title: string;
  required: boolean;
  /** Business days after the checklist was added; null without a due date. */
  dueInDays: number | null;
  /** The place of the item that must be done first, from 0. */
  waitsFor: number | null;
}

/** A template of a desk, whose items an agent or a macro adds to a ticket as tasks. */
export interface Checklist {
  id: string;
  deskId: string;
  position: number;
  names: InEachLanguage;
  items: ChecklistItem[];
  /** A retired checklist cannot be added any more. Tickets keep the tasks that it gave them. */
  retiredAt: Instant | null;
}

const nameCharactersMax = 80;
/** Agents choose from one list. */
export const checklistsPerDeskMax = 100;
/** A longer promise than a quarter belongs into a plan. */
export const dueInDaysMax = 90;

/** A checklist as typed. A row without a title is no item; `waitsFor` is the number of a row, from 1. */
export interface TypedChecklist {
  names: InEachLanguage;
  items: TypedItem[];
}

export interface TypedItem {
  title: string;
  required: boolean;
  days: string;
  waitsFor: string;
}

export interface ItemProblem {
  /** `title-0`, `days-0`, `waitsFor-0`: the field and its row, from 0. */
  field: string;
  problem: 'noItems' | 'title' | 'days' | 'waitsFor';
}

type ReadChecklist = Pick<Checklist, 'names' | 'items'>;

/** Returns a checklist, or every problem. The names are needed in the desk's languages. */
export function readChecklist(
  typed: TypedChecklist,
  needed: readonly Language[],
): { checklist: ReadChecklist } | { refused: 'invalid'; problems: (OwnTextProblem | ItemProblem)[] } {
  const names = trimmed(typed.names);
  const rows = typed.items.map((item, row) => ({ ...item, title: item.title.trim(), row }));
  const written = rows.filter(({ title }) => title !== '');
  const items = written.map(({ title, required, days, waitsFor }): ChecklistItem => {
    const place = written.findIndex(({ row }) => String(row + 1) === waitsFor);
    return { title, required, dueInDays: readDays(days), waitsFor: place < 0 ? null : place };
  });
  const problems = [
    ...ownTextProblems('name', names, { known: [], max: nameCharactersMax, needed }),
    ...(written.length === 0 ? [{ field: 'title-0', problem: 'noItems' as const }] : []),
    ...written.flatMap((typedRow, place) => itemProblems(typedRow, items, place)),
  ];
  return problems.length > 0 ? { refused: 'invalid', problems } : { checklist: { names, items } };
}

function itemProblems(
  { title, days, waitsFor, row }: TypedItem & { row: number },
  items: readonly ChecklistItem[],
  place: number,
): ItemProblem[] {
  const asTasks = items.map((item, at) => ({ id: String(at), waitsFor: idOf(item.waitsFor) }));
  const waits = items[place]!.waitsFor;
  const isLost = waits === null ? waitsFor !== '' : !mayWaitFor(String(place), String(waits), asTasks);
  const wrong: [boolean, ItemProblem['problem']][] = [
    [title.length > taskTitleCharactersMax || place >= tasksPerTicketMax, 'title'],
    [days.trim() !== '' && readDays(days) === null, 'days'],
    [isLost, 'waitsFor'],
  ];
  return wrong.flatMap(([is, problem]) => (is ? [{ field: `${problem}-${row}`, problem }] : []));
}

function idOf(place: number | null): string | null {
  return place === null ? null : String(place);
}

function readDays(days: string): number | null {
  const number = /^\d{1,3}$/.test(days.trim()) ? Number(days) : null;
  return number !== null && number <= dueInDaysMax ? number : null;
}

/** Returns a checklist as its form shows it. */
export function typedOf({ names, items }: ReadChecklist): TypedChecklist {
  return {
    names,
    items: items.map(({ title, required, dueInDays, waitsFor }) => ({
      title,
      required,
      days: dueInDays === null ? '' : String(dueInDays),
      waitsFor: waitsFor === null ? '' : String(waitsFor + 1),
    })),
  };
}

/** Returns typed rows with one of them moved. The rows that wait for others go on waiting for the same ones. */
export function movedRow(items: readonly TypedItem[], from: number, to: number): TypedItem[] {
  const moving = items[from];
  if (!moving || to < 0 || to >= items.length) return [...items];
  const places = items
    .map((_, place) => place)
    .toSpliced(from, 1)
    .toSpliced(to, 0, from);
  const newNumber = (number: string) => {
    const place = places.indexOf(Number(number) - 1);
    return number === '' || place < 0 ? number : String(place + 1);
  };
  return places.map((place) => ({ ...items[place]!, waitsFor: newNumber(items[place]!.waitsFor) }));
}

/** Returns the checklists that can be added, by name. */
export function checklistsOffered(
  checklists: readonly Checklist[],
  language: Language,
): { id: string; name: string }[] {
  return inUse(checklists).map(({ id, names }) => ({ id, name: textIn(names, language) }));
}

/** The fields of a checklist, for the audit trail and to notice what somebody else changed meanwhile. One line per item. */
export function checklistFields(checklist: ReadChecklist | undefined): Fields {
  const lines = checklist ? typedOf(checklist).items.map(itemLine) : [];
  return { ...fieldsOfTexts('name', checklist?.names), items: lines.join('\n') };
}

/** Returns an item as one line: "Make the badge | ! | 3 | → 1" is required, due in 3 days, and waits for the first. */
export function itemLine({ title, required, days, waitsFor }: TypedItem): string {
  return [title, required ? '!' : '', days.trim(), waitsFor === '' ? '' : `→ ${waitsFor}`].join(' | ');
}

/** The inverse of `checklistFields`, as its form shows it. */
export function checklistOfFields(fields: Fields): TypedChecklist {
  const lines = (fields.items ?? '').split('\n').filter((line) => line !== '');
  return { names: textsOfFields(fields, 'name'), items: lines.map(itemOfLine) };
}

/** A title may have the separator, too. */
function itemOfLine(line: string): TypedItem {
  const [waits = '', days = '', required = '', ...title] = line.split(' | ').reverse();
  return {
    title: title.reverse().join(' | '),
    required: required === '!',
    days,
    waitsFor: waits.replace('→ ', ''),
  };
}

/** A task that an item asks for. Its id is one of `ids`, one per item. */
interface WantedTask {
  taskId: string;
  title: string;
  required: boolean;
  dueOn: string | null;
  waitsFor: string | null;
}

/** Returns the tasks of a checklist that is added now. Days count from today, by the desk's calendar. */
export function tasksWanted(
  { items }: Pick<Checklist, 'items'>,
  ids: readonly string[],
  { calendar, zone, at }: { calendar: Calendar; zone: string; at: Instant },
): WantedTask[] {
  const today = dayIn(zone, at);
  return items.map(({ title, required, dueInDays, waitsFor }, place) => ({
    taskId: ids[place]!,
    title,
    required,
    dueOn: dueInDays === null ? null : dateOf(businessDaysLater(calendar, today, dueInDays)),
    waitsFor: waitsFor === null ? null : ids[waitsFor]!,
  }));
}
