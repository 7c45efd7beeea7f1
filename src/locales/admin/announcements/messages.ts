import type { InEachLanguage } from '#domain/language.ts';
import { de } from '#locales/admin/announcements/de.ts';
import { en } from '#locales/admin/announcements/en.ts';
import { type AnnouncementKeeperWords, fr } from '#locales/admin/announcements/fr.ts';
import { nl } from '#locales/admin/announcements/nl.ts';

export const announcementKeeperWords: InEachLanguage<AnnouncementKeeperWords> = { fr, nl, de, en };
