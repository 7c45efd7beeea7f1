import type { InEachLanguage } from '#domain/language.ts';
import { inEach, load } from '#locales/catalogue.ts';
import type {
  PortalDataWords,
  PortalFrameWords,
  PortalLinkWords,
  PortalListWords,
  PortalSettingsWords,
  PortalTicketWords,
} from '#locales/portal/fr.ts';

const area = await load({
  fr: async () => (await import('#locales/portal/fr.ts')).fr,
  nl: async () => (await import('#locales/portal/nl.ts')).nl,
  de: async () => (await import('#locales/portal/de.ts')).de,
  en: async () => (await import('#locales/portal/en.ts')).en,
});

/** The requesters' own pages, one catalogue per page (R27). */
export const portalFrameWords: InEachLanguage<PortalFrameWords> = inEach(area, ({ frame }) => frame);

export const portalListWords: InEachLanguage<PortalListWords> = inEach(area, ({ list }) => list);

export const portalTicketWords: InEachLanguage<PortalTicketWords> = inEach(area, ({ ticket }) => ticket);

export const portalLinkWords: InEachLanguage<PortalLinkWords> = inEach(area, ({ link }) => link);

export const portalSettingsWords: InEachLanguage<PortalSettingsWords> = inEach(area, ({ settings }) => settings);

export const portalDataWords: InEachLanguage<PortalDataWords> = inEach(area, ({ myData }) => myData);
