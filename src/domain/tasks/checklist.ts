import { businessDaysLater } from '#domain/calendar/business-days.ts';
import type { Calendar } from '#domain/calendar/calendar.ts';
import { dateOf, dayIn } from '#domain/calendar/day.ts';
import { inUse } from '#domain/definitions/definition.ts';
import { type Fields, fieldsOfTexts } from '#domain/directory/fields.ts';
import type { Instant } from '#domain/instant.ts';
import { type InEachLanguage, type Language, textIn, trimmed } from '#domain/language.ts';
import { type OwnTextProblem, ownTextProblems } from '#domain/letters/own-texts.ts';
import { mayWaitFor, tasksPerTicketMax, taskTitleCharactersMax } from '#domain/tasks/task.ts';
import { onOneLine } from '#domain/text-scan.ts';

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

/** A checklist as somebody states it. */
export type ChecklistInput = Pick<Checklist, 'names' | 'items'>;

export interface ItemProblem {
  /** `title-0`, `days-0`, `waitsFor-0`: what is wrong, and the place of its item, from 0. */
  field: string;
  problem: 'noItems' | 'title' | 'days' | 'waitsFor';
}

/** Returns a checklist, or every problem. The names are needed in the desk's languages. */
export function checkChecklist(
  input: ChecklistInput,
  needed: readonly Language[],
): { checklist: ChecklistInput } | { refused: 'invalid'; problems: (OwnTextProblem | ItemProblem)[] } {
  const names = trimmed(input.names);
  const items = input.items.map((item) => ({ ...item, title: onOneLine(item.title).trim() }));
  const problems = [
    ...ownTextProblems('name', names, { known: [], max: nameCharactersMax, needed }),
    ...(items.length === 0 ? [{ field: 'title-0', problem: 'noItems' as const }] : []),
    ...items.flatMap((_, place) => itemProblems(items, place)),
  ];
  return problems.length > 0 ? { refused: 'invalid', problems } : { checklist: { names, items } };
}

function itemProblems(items: readonly ChecklistItem[], place: number): ItemProblem[] {
  const { title, dueInDays, waitsFor } = items[place]!;
  const asTasks = items.map((item, at) => ({ id: String(at), waitsFor: idOf(item.waitsFor) }));
  const isTitle = title !== '' && title.length <= taskTitleCharactersMax && place < tasksPerTicketMax;
  const isDays = dueInDays === null || (Number.isInteger(dueInDays) && dueInDays >= 0 && dueInDays <= dueInDaysMax);
  const wrong: [boolean, ItemProblem['problem']][] = [
    [!isTitle, 'title'],
    [!isDays, 'days'],
    [waitsFor !== null && !mayWaitFor(String(place), String(waitsFor), asTasks), 'waitsFor'],
  ];
  return wrong.flatMap(([is, problem]) => (is ? [{ field: `${problem}-${place}`, problem }] : []));
}

function idOf(place: number | null): string | null {
  return place === null ? null : String(place);
}

/** Returns the checklists that can be added, by name. */
export function checklistsOffered(
  checklists: readonly Checklist[],
  language: Language,
): { id: string; name: string }[] {
  return inUse(checklists).map(({ id, names }) => ({ id, name: textIn(names, language) }));
}

/** A checklist as texts, for `seenOf` and the audit trail. One line per item, which only pages read back. */
export function checklistFields(checklist: ChecklistInput | undefined): Fields {
  const lines = (checklist?.items ?? []).map(itemLine);
  return { ...fieldsOfTexts('name', checklist?.names), items: lines.join('\n') };
}

/** Returns an item as one line: "Make the badge | ! | 3 | → 1" is required, due in 3 days, and waits for the first. */
function itemLine({ title, required, dueInDays, waitsFor }: ChecklistItem): string {
  return [title, required ? '!' : '', dueInDays ?? '', waitsFor === null ? '' : `→ ${waitsFor + 1}`].join(' | ');
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
