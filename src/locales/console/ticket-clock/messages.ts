import type { InEachLanguage } from '#domain/language.ts';
import { de } from '#locales/console/ticket-clock/de.ts';
import { en } from '#locales/console/ticket-clock/en.ts';
import { fr, type TicketClockWords } from '#locales/console/ticket-clock/fr.ts';
import { nl } from '#locales/console/ticket-clock/nl.ts';

/** What set and moved a ticket's dates, in each language of those who work at a desk. */
export const ticketClockWords: InEachLanguage<TicketClockWords> = { fr, nl, de, en };
