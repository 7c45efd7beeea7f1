import type { Desk } from '#domain/desks/desk.ts';
import { type Field, hasOptions } from '#domain/fields/field.ts';
import type { FieldFigures } from '#domain/figures/figures.ts';
import { type Language, textIn } from '#domain/language.ts';
import { fieldFigureWords } from '#locales/console/messages.ts';
import { optionName } from '#locales/field-value.ts';
import { number } from '#locales/format.ts';
import { type CountedView, countedView } from './counted-view.ts';

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
