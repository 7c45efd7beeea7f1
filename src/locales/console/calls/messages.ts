import type { InEachLanguage } from '#domain/language.ts';
import { de } from '#locales/console/calls/de.ts';
import { en } from '#locales/console/calls/en.ts';
import { type CallWords, fr } from '#locales/console/calls/fr.ts';
import { nl } from '#locales/console/calls/nl.ts';

export type { CallWords };

/** What the console says of calls and of what is urgent. */
export const callWords: InEachLanguage<CallWords> = { fr, nl, de, en };
