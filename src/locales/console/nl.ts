import { type ConsoleWords, fr } from '#locales/console/fr.ts';

export const nl: ConsoleWords = fr;
