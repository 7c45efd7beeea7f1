import type { InEachLanguage } from '#domain/language.ts';
import { de } from '#locales/console/de.ts';
import { en } from '#locales/console/en.ts';
import { fr, type ListWords } from '#locales/console/fr.ts';
import { nl } from '#locales/console/nl.ts';
import { de as strangersDe } from '#locales/console/strangers/de.ts';
import { en as strangersEn } from '#locales/console/strangers/en.ts';
import { type StrangerWords, fr as strangersFr } from '#locales/console/strangers/fr.ts';
import { nl as strangersNl } from '#locales/console/strangers/nl.ts';
import { de as ticketDe } from '#locales/console/ticket/de.ts';
import { en as ticketEn } from '#locales/console/ticket/en.ts';
import { type TicketWords, fr as ticketFr } from '#locales/console/ticket/fr.ts';
import { nl as ticketNl } from '#locales/console/ticket/nl.ts';

export type ConsoleWords = ListWords & TicketWords & StrangerWords;

/** What the console says, in each language of an agent (R27). */
export const consoleWords: InEachLanguage<ConsoleWords> = {
  fr: { ...fr, ...ticketFr, ...strangersFr },
  nl: { ...nl, ...ticketNl, ...strangersNl },
  de: { ...de, ...ticketDe, ...strangersDe },
  en: { ...en, ...ticketEn, ...strangersEn },
};
