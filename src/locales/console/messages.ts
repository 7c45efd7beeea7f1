import type { InEachLanguage } from '#domain/language.ts';
import type {
  BulkWords,
  CallWords,
  CommandWords,
  ExplainWords,
  ForetoldWords,
  ListWords,
  MacroWords,
  NoticingWords,
  OwnSettingsWords,
  RelationWords,
  StrangerWords,
  TicketClockWords,
  TicketWords,
  TogetherWords,
  TroubleWords,
  ViewWords,
  WritingWords,
} from '#locales/console/fr.ts';
import { inEach, load } from '#locales/in-each.ts';

const area = await load({
  fr: async () => (await import('#locales/console/fr.ts')).fr,
  nl: async () => (await import('#locales/console/nl.ts')).nl,
  de: async () => (await import('#locales/console/de.ts')).de,
  en: async () => (await import('#locales/console/en.ts')).en,
});

export type ConsoleWords = ListWords & TicketWords & CommandWords & BulkWords & TroubleWords;

/** What the console says, in each language of an agent (R27). */
export const consoleWords: InEachLanguage<ConsoleWords> = inEach(area, ({ list, ticket, commands, bulk, trouble }) => ({
  ...list,
  ...ticket,
  ...commands,
  ...bulk,
  ...trouble,
}));

/** What a ticket's page says of strangers, complaints and missing answers. No list needs these words, and lists load first. */
export const strangerWords: InEachLanguage<StrangerWords> = inEach(area, ({ strangers }) => strangers);

export type { CallWords };

/** What the console says of calls and of what is urgent. */
export const callWords: InEachLanguage<CallWords> = inEach(area, ({ calls }) => calls);

/** How a deadline is counted, in each language of those who work at a desk. */
export const explainWords: InEachLanguage<ExplainWords> = inEach(area, ({ explain }) => explain);

/** What the clock will do, in each language of those who work at a desk. */
export const foretoldWords: InEachLanguage<ForetoldWords> = inEach(area, ({ foretold }) => foretold);

/** Macros where they are chosen and done, in each language of an agent. */
export const macroWords: InEachLanguage<MacroWords> = inEach(area, ({ macros }) => macros);

export const noticingWords: InEachLanguage<NoticingWords> = inEach(area, ({ noticing }) => noticing);

export const relationWords: InEachLanguage<RelationWords> = inEach(area, ({ relations }) => relations);

/** What the page of one's own settings says; what lists say of it too stands with their words. */
export const ownSettingsWords: InEachLanguage<OwnSettingsWords> = inEach(area, ({ settings }) => settings);

/** What set and moved a ticket's dates, in each language of those who work at a desk. */
export const ticketClockWords: InEachLanguage<TicketClockWords> = inEach(area, ({ ticketClock }) => ticketClock);

export const togetherWords: InEachLanguage<TogetherWords> = inEach(area, ({ together }) => together);

/** What lists, filters, saved views and the search say, in each language of an agent. */
export const viewWords: InEachLanguage<ViewWords> = inEach(area, ({ views }) => views);

/** What the composer says of writing, in each language of an agent. */
export const writingWords: InEachLanguage<WritingWords> = inEach(area, ({ writing }) => writing);
