import type { InEachLanguage } from '#domain/language.ts';
import { de } from '#locales/admin/assignment/de.ts';
import { en } from '#locales/admin/assignment/en.ts';
import { type AssignmentWords, fr } from '#locales/admin/assignment/fr.ts';
import { nl } from '#locales/admin/assignment/nl.ts';

export const assignmentWords: InEachLanguage<AssignmentWords> = { fr, nl, de, en };
