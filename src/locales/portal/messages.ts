import type { InEachLanguage } from '#domain/language.ts';
import { inEach, load } from '#locales/catalogue.ts';
import type {
  PortalDataWords,
  PortalFrameWords,
  PortalLinkWords,
  PortalListWords,
  PortalSettingsWords,
  PortalTicketWords,
} from '#locales/fr/portal.ts';

const area = await load({
  fr: async () => (await import('#locales/fr/portal.ts')).fr,
  nl: async () => (await import('#locales/nl/portal.ts')).nl,
  de: async () => (await import('#locales/de/portal.ts')).de,
  en: async () => (await import('#locales/en/portal.ts')).en,
});

/** The requesters' own pages, one catalogue per page (R27). */
export const portalFrameWords: InEachLanguage<PortalFrameWords> = inEach(area, ({ frame }) => frame);

export const portalListWords: InEachLanguage<PortalListWords> = inEach(area, ({ list }) => list);

export const portalTicketWords: InEachLanguage<PortalTicketWords> = inEach(area, ({ ticket }) => ticket);

export const portalLinkWords: InEachLanguage<PortalLinkWords> = inEach(area, ({ link }) => link);

export const portalSettingsWords: InEachLanguage<PortalSettingsWords> = inEach(area, ({ settings }) => settings);

export const portalDataWords: InEachLanguage<PortalDataWords> = inEach(area, ({ myData }) => myData);
