import { elseEnglish, type InEachLanguage, type Language } from '#domain/language.ts';
import { phone } from '#locales/phone.ts';

/** A section of a plain page, such as the accessibility statement or the privacy notice. */
export interface NoticePart {
  title: string;
  says: NoticeItem[];
}

/** A paragraph, a list, a row per cookie, or a link whose address the page knows. */
export type NoticeItem =
  | string
  | string[]
  | { rows: { name: string; says: string }[] }
  | NoticeLink
  | NoticeAddress
  | NoticePhone;

export interface NoticeLink {
  to: 'form' | 'mail' | 'complaint';
  label: string;
}

/** An address that is the same for every desk. */
export interface NoticeAddress {
  href: string;
  label: string;
}

/** A phone line: the displayed and the dialled number. */
export interface NoticePhone {
  phone: string;
  label: string;
}

/** A public institution that a notice names, in the given language, or in English if the institution does not use it. */
interface Authority {
  name: string;
  address: string;
  /** E.164. */
  phone: string;
  mail: string;
  /** Without "https://". */
  site: string;
}

/** Belgian institutions; this is the only place to change them. */
const ombudsmen: InEachLanguage<Authority> = elseEnglish({
  fr: {
    name: 'Médiateur fédéral',
    address: 'rue de Louvain 48 boîte 6, 1000 Bruxelles',
    phone: '+3280099961',
    mail: 'contact@mediateurfederal.be',
    site: 'www.mediateurfederal.be',
  },
  nl: {
    name: 'Federale Ombudsman',
    address: 'Leuvenseweg 48 bus 6, 1000 Brussel',
    phone: '+3280099961',
    mail: 'contact@federaalombudsman.be',
    site: 'www.federaalombudsman.be',
  },
  de: {
    name: 'Föderaler Ombudsmann',
    address: 'Rue de Louvain 48, Bfk. 6, 1000 Brüssel',
    phone: '+3280099961',
    mail: 'contact@federaalombudsman.be',
    site: 'www.federalombudsman.be',
  },
  en: {
    name: 'Federal Ombudsman',
    address: 'Rue de Louvain 48 box 6, 1000 Brussels',
    phone: '+3280099961',
    mail: 'contact@federaalombudsman.be',
    site: 'www.federalombudsman.be',
  },
});

const ofDataProtection: InEachLanguage<Authority> = elseEnglish({
  fr: {
    name: 'Autorité de protection des données',
    address: 'rue de la Presse 35, 1000 Bruxelles',
    phone: '+3222744800',
    mail: 'contact@apd-gba.be',
    site: 'www.autoriteprotectiondonnees.be',
  },
  nl: {
    name: 'Gegevensbeschermingsautoriteit',
    address: 'Drukpersstraat 35, 1000 Brussel',
    phone: '+3222744800',
    mail: 'contact@apd-gba.be',
    site: 'www.gegevensbeschermingsautoriteit.be',
  },
  de: {
    name: 'Datenschutzbehörde',
    address: 'Rue de la Presse 35, 1000 Brüssel',
    phone: '+3222744800',
    mail: 'contact@apd-gba.be',
    site: 'www.dataprotectionauthority.be',
  },
  en: {
    name: 'Data Protection Authority',
    address: 'Rue de la Presse 35, 1000 Brussels',
    phone: '+3222744800',
    mail: 'contact@apd-gba.be',
    site: 'www.dataprotectionauthority.be',
  },
});

/** Returns how to reach the ombudsman, for complaints about an administration. */
export const ombudsman = (language: Language): NoticeItem[] => waysTo(ombudsmen[language]);

/** Returns how to reach the data protection authority. */
export const dataProtection = (language: Language): NoticeItem[] => waysTo(ofDataProtection[language]);

function waysTo({ name, address, phone: number, mail, site }: Authority): NoticeItem[] {
  return [
    `${name}, ${address}`,
    { phone: number, label: phone(number) },
    { href: `mailto:${mail}`, label: mail },
    { href: `https://${site}/`, label: site },
  ];
}
