import { type Fields, textsOfFields } from '#domain/directory/fields.ts';
import type { InEachLanguage } from '#domain/language.ts';
import type { ChecklistInput } from '#domain/tasks/checklist.ts';

/** The form of a checklist as posted. A row without a title is no item. */
export interface TypedChecklist {
  names: InEachLanguage;
  items: TypedItem[];
}

export interface TypedItem {
  title: string;
  required: boolean;
  days: string;
  /** The number of a row, from 1. */
  waitsFor: string;
}

/** Returns the rows that are items, each with its place in the form, from 0. */
export function writtenRows(items: readonly TypedItem[]): { item: TypedItem; row: number }[] {
  return items.map((item, row) => ({ item, row })).filter(({ item }) => item.title.trim() !== '');
}

/** Parses the form of a checklist. Days that are no number are NaN, and a row that is no item has the place -1. */
export function parseChecklist({ names, items }: TypedChecklist): ChecklistInput {
  const written = writtenRows(items);
  const placeOf = (number: string) => written.findIndex(({ row }) => String(row + 1) === number);
  return {
    names,
    items: written.map(({ item: { title, required, days, waitsFor } }) => ({
      ...{ title, required, dueInDays: days.trim() === '' ? null : numberOf(days.trim()) },
      waitsFor: waitsFor === '' ? null : placeOf(waitsFor),
    })),
  };
}

function numberOf(digits: string): number {
  return /^\d{1,3}$/.test(digits) ? Number(digits) : Number.NaN;
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
