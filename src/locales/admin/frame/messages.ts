import type { InEachLanguage } from '#domain/language.ts';
import { de } from '#locales/admin/frame/de.ts';
import { en } from '#locales/admin/frame/en.ts';
import { type AdminFrameWords, fr } from '#locales/admin/frame/fr.ts';
import { nl } from '#locales/admin/frame/nl.ts';

export const adminFrameWords: InEachLanguage<AdminFrameWords> = { fr, nl, de, en };
