import type { InEachLanguage } from '#domain/language.ts';
import { de } from '#locales/console/settings/de.ts';
import { en } from '#locales/console/settings/en.ts';
import { fr, type OwnSettingsWords } from '#locales/console/settings/fr.ts';
import { nl } from '#locales/console/settings/nl.ts';

/** What the page of one's own settings says; what lists say of it too stands with their words. */
export const ownSettingsWords: InEachLanguage<OwnSettingsWords> = { fr, nl, de, en };
