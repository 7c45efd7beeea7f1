import type { InEachLanguage } from '#domain/language.ts';
import { de as bulkDe } from '#locales/console/bulk/de.ts';
import { en as bulkEn } from '#locales/console/bulk/en.ts';
import { type BulkWords, fr as bulkFr } from '#locales/console/bulk/fr.ts';
import { nl as bulkNl } from '#locales/console/bulk/nl.ts';
import { de as commandsDe } from '#locales/console/commands/de.ts';
import { en as commandsEn } from '#locales/console/commands/en.ts';
import { type CommandWords, fr as commandsFr } from '#locales/console/commands/fr.ts';
import { nl as commandsNl } from '#locales/console/commands/nl.ts';
import { de } from '#locales/console/de.ts';
import { en } from '#locales/console/en.ts';
import { fr, type ListWords } from '#locales/console/fr.ts';
import { nl } from '#locales/console/nl.ts';
import { de as ticketDe } from '#locales/console/ticket/de.ts';
import { en as ticketEn } from '#locales/console/ticket/en.ts';
import { type TicketWords, fr as ticketFr } from '#locales/console/ticket/fr.ts';
import { nl as ticketNl } from '#locales/console/ticket/nl.ts';
import { de as troubleDe } from '#locales/console/trouble/de.ts';
import { en as troubleEn } from '#locales/console/trouble/en.ts';
import { type TroubleWords, fr as troubleFr } from '#locales/console/trouble/fr.ts';
import { nl as troubleNl } from '#locales/console/trouble/nl.ts';

export type ConsoleWords = ListWords & TicketWords & CommandWords & BulkWords & TroubleWords;

/** What the console says, in each language of an agent (R27). */
export const consoleWords: InEachLanguage<ConsoleWords> = {
  fr: { ...fr, ...ticketFr, ...commandsFr, ...bulkFr, ...troubleFr },
  nl: { ...nl, ...ticketNl, ...commandsNl, ...bulkNl, ...troubleNl },
  de: { ...de, ...ticketDe, ...commandsDe, ...bulkDe, ...troubleDe },
  en: { ...en, ...ticketEn, ...commandsEn, ...bulkEn, ...troubleEn },
};
