import { dateOf } from '#domain/calendar/day.ts';
import type { Desk } from '#domain/desks/desk.ts';
import { firstDayOfFigures, type TagFigures } from '#domain/figures/figures.ts';
import type { Language } from '#domain/language.ts';
import type { Tag } from '#domain/tags/tag.ts';
import { type Operator, writeCondition } from '#domain/views/filter.ts';
import { tagFigureWords } from '#locales/console/messages.ts';
import { monthOf, number, shortMonth } from '#locales/format.ts';
import { workWords } from '#locales/public/messages.ts';
import { urls } from '#web/app/urls.ts';
import { percent } from '#web/shared/figures/drawn.ts';

/** The tags of a desk in figures; null if no ticket of the period has one. */
export type TagFiguresView = NonNullable<ReturnType<typeof tagView>>;

/** More rows say nothing more at one look. */
const shownMax = 20;

/** Returns how often each tag was used, most used first, in the reader's language. */
export function tagView(desk: Desk, figures: TagFigures, tags: readonly Tag[], language: Language) {
  const [words, { kept }] = [tagFigureWords[language], workWords[language]];
  const known = figures.tags.flatMap((row) => {
    const tag = tags.find(({ id }) => id === row.id);
    return tag ? [{ ...row, tag }] : [];
  });
  const shown = known.slice(0, shownMax);
  const [first] = shown;
  if (!first) return null;
  const counts = { tagged: number(figures.tagged, language), tickets: number(figures.tickets, language) };
  return {
    sentences: [
      words.sentence(counts),
      ...(known.length > shown.length ? [words.more({ shown: shown.length, all: known.length })] : []),
    ],
    definitions: [
      { term: words.tag, text: words.tagText },
      { term: kept.month, text: kept.monthText },
      { term: kept.out, text: words.outText },
    ],
    months: figures.months.map((month) => ({
      month,
      name: monthOf(month, language),
      short: shortMonth(month, language),
    })),
    rows: shown.map(({ tag: { id, name, colour }, tickets, months }) => ({
      tag: { id, name, colour },
      href: ticketsOf(desk, name, figures),
      tickets: number(tickets, language),
      length: percent(tickets, first.tickets),
      months: months.map((count) => number(count, language)),
    })),
  };
}

/** Returns the address of the list with the tickets of the period that have a tag. */
function ticketsOf(desk: Desk, name: string, { at }: TagFigures): string {
  const since = `${dateOf(firstDayOfFigures(desk.zone, at))}..`;
  const conditions: [Operator, string][] = [
    ['tag', name],
    ['desk', desk.prefix],
    ['opened', since],
  ];
  const q = conditions.map(([operator, value]) => writeCondition({ operator, values: [value], negated: false }));
  return urls.console({ q: q.join(' '), sort: '-openedAt' });
}
