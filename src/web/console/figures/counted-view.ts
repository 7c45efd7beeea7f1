import { dateOf } from '#domain/calendar/day.ts';
import type { Desk } from '#domain/desks/desk.ts';
import { type Field, hasOptions } from '#domain/fields/field.ts';
import { type FieldFigures, firstDayOfFigures, type TagFigures } from '#domain/figures/figures.ts';
import type { Instant } from '#domain/instant.ts';
import { type Language, textIn } from '#domain/language.ts';
import type { Tag } from '#domain/tags/tag.ts';
import { type Condition, writeCondition } from '#domain/views/filter.ts';
import { fieldFigureWords, tagFigureWords } from '#locales/console/messages.ts';
import { optionName } from '#locales/field-value.ts';
import { monthOf, number, shortMonth } from '#locales/format.ts';
import { workWords } from '#locales/public/messages.ts';
import { urls } from '#web/app/urls.ts';
import { percent } from '#web/shared/figures/drawn.ts';

/** Tickets counted by the tags or options that they have, in the reader's language. */
export type CountedView = NonNullable<ReturnType<typeof countedView>>;

interface Counted {
  id: string;
  title: string;
  words: {
    caption: string;
    perMonth: string;
    term: string;
    /** The meaning of the term. */
    text: string;
    outText: string;
    more: (given: { shown: number; all: number }) => string;
  };
  sentence: string;
  at: Instant;
  months: readonly string[];
  /** Most used first. `condition` finds its tickets. */
  rows: readonly {
    key: string;
    name: string;
    /** How the name is drawn if it is a tag. */
    tag: Pick<Tag, 'name' | 'colour'> | null;
    condition: Found;
    tickets: number;
    months: readonly number[];
  }[];
}

/** The condition of a list. */
type Found = Omit<Condition, 'negated'>;

/** More rows say nothing more at one look. */
const shownMax = 20;

/** Returns how often each was used, most used first; null if no ticket of the period has one. */
function countedView(desk: Desk, counted: Counted, language: Language) {
  const { id, title, words, sentence, at, months, rows } = counted;
  const { kept } = workWords[language];
  const shown = rows.slice(0, shownMax);
  const [first] = shown;
  if (!first) return null;
  const { caption, perMonth, term, text, outText } = words;
  return {
    id,
    title,
    words: { caption, perMonth, term },
    sentences: [
      sentence,
      ...(rows.length > shown.length ? [words.more({ shown: shown.length, all: rows.length })] : []),
    ],
    definitions: [
      { term, text },
      { term: kept.month, text: kept.monthText },
      { term: kept.out, text: outText },
    ],
    months: months.map((month) => ({ month, name: monthOf(month, language), short: shortMonth(month, language) })),
    rows: shown.map((row) => ({
      ...{ key: row.key, name: row.name, tag: row.tag },
      href: ticketsOf(desk, row.condition, at),
      tickets: number(row.tickets, language),
      length: percent(row.tickets, first.tickets),
      months: row.months.map((count) => number(count, language)),
    })),
  };
}

/** Returns the address of the list with the tickets of the period that meet a condition. */
function ticketsOf(desk: Desk, condition: Found, at: Instant): string {
  const conditions: Found[] = [
    condition,
    { operator: 'desk', values: [desk.prefix] },
    { operator: 'opened', values: [`${dateOf(firstDayOfFigures(desk.zone, at))}..`] },
  ];
  const q = conditions.map((each) => writeCondition({ ...each, negated: false }));
  return urls.console({ q: q.join(' '), sort: '-openedAt' });
}

/** Returns how often each tag was used; null if no ticket of the period has one. */
export function tagView(desk: Desk, figures: TagFigures, tags: readonly Tag[], language: Language): CountedView | null {
  const words = tagFigureWords[language];
  const { caption, perMonth, tag: term, tagText: text, outText, more } = words;
  const rows = figures.tags.flatMap(({ id, tickets, months }) => {
    const tag = tags.find((each) => each.id === id);
    if (!tag) return [];
    const { name, colour } = tag;
    return [
      {
        key: id,
        name,
        tag: { name, colour },
        condition: { operator: 'tag' as const, values: [name] },
        tickets,
        months,
      },
    ];
  });
  const counts = { tagged: number(figures.tagged, language), tickets: number(figures.tickets, language) };
  const counted = { id: 'tags', title: words.title, sentence: words.sentence(counts), at: figures.at, rows };
  const said = { caption, perMonth, term, text, outText, more };
  return countedView(desk, { ...counted, words: said, months: figures.months }, language);
}

/** Returns the fields whose values are options: these are counted. */
export function countedFields(fields: readonly Field[]): Field[] {
  return fields.filter(({ type }) => hasOptions(type));
}

/** Returns how often each option of each field was chosen, without fields that no ticket of the period has. */
export function fieldViews(
  desk: Desk,
  figures: FieldFigures,
  fields: readonly Field[],
  language: Language,
): CountedView[] {
  const { sentence, option: term, optionText: text, ...words } = fieldFigureWords[language];
  return figures.fields.flatMap(({ id, tickets, options }) => {
    const field = fields.find((each) => each.id === id);
    if (!field) return [];
    const title = textIn(field.names, language, desk.languages);
    const rows = options.map(({ key, ...counts }) => {
      const option = field.options.find((each) => each.key === key);
      const name = option ? optionName(option, language) : key;
      return {
        key,
        name,
        tag: null,
        condition: { operator: 'field' as const, field: field.key, values: [key] },
        ...counts,
      };
    });
    const counts = { chosen: number(tickets, language), tickets: number(figures.tickets, language) };
    const said = { ...words, caption: words.caption({ field: title }), perMonth: words.perMonth({ field: title }) };
    const counted = { id: `field-${field.key}`, title, sentence: sentence(counts), at: figures.at, rows };
    const view = countedView(desk, { ...counted, words: { ...said, term, text }, months: figures.months }, language);
    return view ? [view] : [];
  });
}
