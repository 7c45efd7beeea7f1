import type { InEachLanguage } from '#domain/language.ts';
import { inEach, load } from '#locales/catalogue.ts';
import type {
  PortalCatalogue,
  PortalDataWords,
  PortalFrameWords,
  PortalLinkWords,
  PortalListWords,
  PortalSettingsWords,
  PortalTicketWords,
} from '#locales/fr/portal.ts';

const area = await load<PortalCatalogue>('portal', () => import.meta.glob('../*/portal.ts'));

/** The requesters' own pages, one catalogue per page (R27). */
export const portalFrameWords: InEachLanguage<PortalFrameWords> = inEach(area, ({ frame }) => frame);

export const portalListWords: InEachLanguage<PortalListWords> = inEach(area, ({ list }) => list);

export const portalTicketWords: InEachLanguage<PortalTicketWords> = inEach(area, ({ ticket }) => ticket);

export const portalLinkWords: InEachLanguage<PortalLinkWords> = inEach(area, ({ link }) => link);

export const portalSettingsWords: InEachLanguage<PortalSettingsWords> = inEach(area, ({ settings }) => settings);

export const portalDataWords: InEachLanguage<PortalDataWords> = inEach(area, ({ myData }) => myData);
