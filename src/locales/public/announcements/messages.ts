import type { InEachLanguage } from '#domain/language.ts';
import { de } from '#locales/public/announcements/de.ts';
import { en } from '#locales/public/announcements/en.ts';
import { type AnnouncementWords, fr } from '#locales/public/announcements/fr.ts';
import { nl } from '#locales/public/announcements/nl.ts';

export const announcementWords: InEachLanguage<AnnouncementWords> = { fr, nl, de, en };
