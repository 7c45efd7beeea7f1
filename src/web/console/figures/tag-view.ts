import type { Desk } from '#domain/desks/desk.ts';
import type { TagFigures } from '#domain/figures/figures.ts';
import type { Language } from '#domain/language.ts';
import type { Tag } from '#domain/tags/tag.ts';
import { tagFigureWords } from '#locales/console/messages.ts';
import { number } from '#locales/format.ts';
import { type CountedView, countedView } from './counted-view.ts';

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
