import { elseEnglish } from '#domain/language.ts';
import type { NewOrganisation, NewSite } from '#store/directory/directory.ts';

/** More organisations and sites, so that search looks realistic. All are fictional, with phone numbers 02 555 …. */
export const furtherOrganisations: Record<'health' | 'roads' | 'youth', Omit<NewOrganisation, 'id'>> = {
  health: {
    names: elseEnglish({
      fr: 'Observatoire de la Santé',
      nl: 'Observatorium voor Gezondheid',
      de: 'Beobachtungsstelle für Gesundheit',
      en: 'Health Observatory',
    }),
    mailDomains: ['sante-observatoire.example', 'gezondheid-observatorium.example'],
    contact: {
      ...{
        email: 'info@sante-observatoire.example',
        phone: '+3225554000',
        page: 'https://sante-observatoire.example/fr',
      },
      names: elseEnglish({
        fr: 'Point info Santé',
        nl: 'Infopunt Gezondheid',
        de: 'Infostelle Gesundheit',
        en: 'Health info point',
      }),
      own: {
        nl: { email: 'info@gezondheid-observatorium.example', page: 'https://gezondheid-observatorium.example/nl' },
      },
    },
  },
  roads: {
    names: elseEnglish({
      fr: 'Régie des Routes et Canaux',
      nl: 'Regie Wegen en Kanalen',
      de: 'Regie für Straßen und Kanäle',
      en: 'Roads and Canals Board',
    }),
    languages: ['fr', 'nl'],
    mailDomains: ['routes-canaux.example'],
    contact: { email: 'presse@routes-canaux.example', phone: '+3225554500' },
  },
  youth: {
    names: elseEnglish({ fr: 'Conseil de la Jeunesse', nl: 'Jeugdraad', de: 'Jugendrat', en: 'Youth Council' }),
    mailDomains: [],
    contact: { page: 'https://jeunesse-conseil.example/contact' },
  },
};

type FurtherSite = Omit<NewSite, 'id' | 'organisationId'> & { organisation: keyof typeof furtherOrganisations };

export const furtherSites: FurtherSite[] = [
  site('health', '2201', 'Santé en chiffres', ['sante-en-chiffres.example'], ['Gezondheid in cijfers']),
  site('health', '2202', 'Gezond op school', ['gezond-op-school.example'], ['Santé à l’école']),
  site('health', '2203', 'Allergies et pollens', ['sante-observatoire.example/pollens'], ['Pollenkalender']),
  site('health', '2204', 'Observatoire de la Santé', [
    'sante-observatoire.example',
    'gezondheid-observatorium.example',
  ]),
  site('health', '2205', 'Hitzeplan', ['hitzeplan.example'], ['Plan chaleur', 'Hitteplan']),
  site('roads', '2310', 'Écluses et péages', ['ecluses.example'], ['Sluizen en tol']),
  site('roads', '2311', 'Fietssnelwegen', ['fietssnelwegen.example'], ['Autoroutes cyclables']),
  site('roads', '2312', 'Chantiers du mois', ['routes-canaux.example/chantiers'], ['Werken van de maand']),
  site('roads', '2313', 'Régie des Routes et Canaux', ['routes-canaux.example']),
  site('roads', '2314', 'Winterdienst', ['winterdienst.example'], ['Service hivernal']),
  site('youth', '2401', 'Premier emploi', ['premier-emploi.example'], ['Eerste baan', 'First job']),
  site('youth', '2402', 'Kot en huur', ['kot-en-huur.example'], ['Logement étudiant']),
  site('youth', '2403', 'Volontariat jeunes', ['volontariat-jeunes.example'], ['Jugendfreiwillige']),
  site('youth', '2404', 'Jugendrat', ['jeunesse-conseil.example', 'jugendrat.example'], ['Conseil de la Jeunesse']),
];

/** Visitors referred to a site's administration, per month before now, latest first. */
export const referredVisits: Record<string, number[]> = {
  '1187': [14, 21, 9, 12, 17, 11],
  '1042': [6, 4, 8, 5, 3, 7],
  '1098': [11, 9, 13, 8, 6, 10],
  '2201': [8, 5, 6, 9, 4, 2],
  '2310': [3, 7, 2, 1, 4, 5],
  '2401': [12, 15, 19, 22, 8, 6],
  '': [5, 3, 6, 4, 7, 2],
};

function site(
  organisation: FurtherSite['organisation'],
  number: string,
  name: string,
  addresses: string[],
  otherNames: string[] = [],
): FurtherSite {
  return { organisation, number, name, addresses, otherNames };
}
