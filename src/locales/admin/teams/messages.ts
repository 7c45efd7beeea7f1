import type { InEachLanguage } from '#domain/language.ts';
import { de } from '#locales/admin/teams/de.ts';
import { en } from '#locales/admin/teams/en.ts';
import { fr, type TeamsWords } from '#locales/admin/teams/fr.ts';
import { nl } from '#locales/admin/teams/nl.ts';

export const teamsWords: InEachLanguage<TeamsWords> = { fr, nl, de, en };
