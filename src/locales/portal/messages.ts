import type { InEachLanguage } from '#domain/language.ts';
import { de as frameDe } from '#locales/portal/frame/de.ts';
import { en as frameEn } from '#locales/portal/frame/en.ts';
import { fr as frameFr, type PortalFrameWords } from '#locales/portal/frame/fr.ts';
import { nl as frameNl } from '#locales/portal/frame/nl.ts';
import { de as linkDe } from '#locales/portal/link/de.ts';
import { en as linkEn } from '#locales/portal/link/en.ts';
import { fr as linkFr, type PortalLinkWords } from '#locales/portal/link/fr.ts';
import { nl as linkNl } from '#locales/portal/link/nl.ts';
import { de as listDe } from '#locales/portal/list/de.ts';
import { en as listEn } from '#locales/portal/list/en.ts';
import { fr as listFr, type PortalListWords } from '#locales/portal/list/fr.ts';
import { nl as listNl } from '#locales/portal/list/nl.ts';
import { de as dataDe } from '#locales/portal/my-data/de.ts';
import { en as dataEn } from '#locales/portal/my-data/en.ts';
import { fr as dataFr, type PortalDataWords } from '#locales/portal/my-data/fr.ts';
import { nl as dataNl } from '#locales/portal/my-data/nl.ts';
import { de as settingsDe } from '#locales/portal/settings/de.ts';
import { en as settingsEn } from '#locales/portal/settings/en.ts';
import { type PortalSettingsWords, fr as settingsFr } from '#locales/portal/settings/fr.ts';
import { nl as settingsNl } from '#locales/portal/settings/nl.ts';
import { de as ticketDe } from '#locales/portal/ticket/de.ts';
import { en as ticketEn } from '#locales/portal/ticket/en.ts';
import { type PortalTicketWords, fr as ticketFr } from '#locales/portal/ticket/fr.ts';
import { nl as ticketNl } from '#locales/portal/ticket/nl.ts';

/** The words of the requesters' own pages, one catalogue a page (R27). */
export const portalFrameWords: InEachLanguage<PortalFrameWords> = {
  ...{ fr: frameFr, nl: frameNl, de: frameDe, en: frameEn },
};
export const portalListWords: InEachLanguage<PortalListWords> = { fr: listFr, nl: listNl, de: listDe, en: listEn };
export const portalTicketWords: InEachLanguage<PortalTicketWords> = {
  ...{ fr: ticketFr, nl: ticketNl, de: ticketDe, en: ticketEn },
};
export const portalLinkWords: InEachLanguage<PortalLinkWords> = { fr: linkFr, nl: linkNl, de: linkDe, en: linkEn };
export const portalSettingsWords: InEachLanguage<PortalSettingsWords> = {
  ...{ fr: settingsFr, nl: settingsNl, de: settingsDe, en: settingsEn },
};
export const portalDataWords: InEachLanguage<PortalDataWords> = { fr: dataFr, nl: dataNl, de: dataDe, en: dataEn };
