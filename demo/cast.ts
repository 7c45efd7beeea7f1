import type { Role } from '#domain/actor.ts';
import { federalCalendar, legalHolidays } from '#domain/calendar/belgium.ts';
import type { WeeklyHours } from '#domain/calendar/calendar.ts';
import type { Desk } from '#domain/desks/desk.ts';
import { withDefaults } from '#domain/desks/settings.ts';
import type { CommunicationService } from '#domain/directory/communication-service.ts';
import { elseEnglish, type InEachLanguage, type Language } from '#domain/language.ts';
import type { Targets } from '#domain/targets/targets.ts';

/**
 * The names shared by the demonstration, the tests and the documents. All domains end in `.example`, all phone numbers have the
 * fictional form 02 555 …: no real person, address or number.
 */
const officeHours: WeeklyHours = everyWeekday('08:30', '17:00');

const targets: Targets = {
  usual: { nextAnswer: 8, handled: 40 },
  rules: [
    { kind: null, priority: 'critical', hours: { firstAnswer: 1, nextAnswer: 2, handled: 8 } },
    { kind: null, priority: 'high', hours: { firstAnswer: 2, nextAnswer: 4, handled: 24 } },
    { kind: 'question', priority: null, hours: { handled: 24 } },
  ],
  steps: [],
};

const shared = { ...withDefaults({}), targets, look: { accent: null, logo: null } };

export const desks: Record<'wcms' | 'archives', Omit<Desk, 'id'>> = {
  wcms: {
    ...shared,
    prefix: 'DTO',
    names: elseEnglish({ fr: 'Support WCMS', nl: 'WCMS-support', de: 'WCMS-Support', en: 'WCMS Support' }),
    mailbox: 'wcms@desk.example',
    languages: ['fr', 'nl', 'de', 'en'],
    calendar: federalCalendar,
    hours: officeHours,
    lines: [
      { language: 'fr', number: '+3225551210', hours: officeHours },
      { language: 'nl', number: '+3225551211', hours: officeHours },
    ],
  },
  archives: {
    ...shared,
    prefix: 'ARC',
    look: { accent: { light: '#1f5f8b', dark: '#8cc2ea' }, logo: null },
    names: elseEnglish({
      fr: 'Aide aux archives',
      nl: 'Archiefhulp',
      de: 'Archivhilfe',
      en: 'Archives helpdesk',
    }),
    mailbox: 'archives@desk.example',
    languages: ['nl', 'fr', 'de', 'en'],
    calendar: legalHolidays,
    hours: everyWeekday('09:00', '16:00'),
    lines: [{ language: 'nl', number: '+3225551320', hours: everyWeekday('09:00', '12:00') }],
  },
};

interface ExampleOrganisation {
  names: InEachLanguage;
  mailDomains: string[];
  languages?: Language[];
  contact: CommunicationService;
}

export const organisations = {
  heritage: {
    names: elseEnglish({
      fr: 'Office du Patrimoine',
      nl: 'Dienst Erfgoed',
      de: 'Amt für Denkmalpflege',
      en: 'Heritage Office',
    }),
    mailDomains: ['patrimoine.example'],
    contact: {
      ...{
        email: 'communication@patrimoine.example',
        phone: '+3225552000',
        page: 'https://patrimoine.example/contact',
      },
      names: { fr: 'Service Communication et Public', nl: 'Dienst Communicatie en Publiek' },
      own: { nl: { email: 'communicatie@patrimoine.example', phone: '+3225552001' } },
    },
  },
  river: {
    names: elseEnglish({
      fr: 'Agence du Fleuve',
      nl: 'Agentschap Waterwegen',
      de: 'Agentur für Wasserstraßen',
      en: 'River Agency',
    }),
    mailDomains: ['fleuve.example'],
    languages: ['fr', 'nl', 'en'],
    contact: { email: 'communication@fleuve.example', phone: '+3225553000' },
  },
} satisfies Record<string, ExampleOrganisation>;

export type OrganisationName = keyof typeof organisations;

interface ExampleSite {
  number: string;
  name: string;
  otherNames?: string[];
  addresses: string[];
  organisation: OrganisationName;
}

export const sites: ExampleSite[] = [
  { number: '1042', name: 'Stadsarchief', addresses: ['stadsarchief.example'], organisation: 'heritage' },
  {
    number: '1187',
    name: 'Musée des Pierres',
    otherNames: ['Stenenmuseum', 'Steinmuseum'],
    addresses: ['musee-des-pierres.example'],
    organisation: 'heritage',
  },
  { number: '1311', name: 'Kinderbibliotheek', addresses: ['kinderbibliotheek.example'], organisation: 'heritage' },
  { number: '2107', name: 'Stadtarchiv Neudorf', addresses: ['stadtarchiv-neudorf.example'], organisation: 'heritage' },
  {
    number: '1098',
    name: 'Agence du Fleuve',
    addresses: ['fleuve.example', 'www.fleuve.example'],
    organisation: 'river',
  },
  { number: '1420', name: 'Travel Advice Desk', addresses: ['travel-advice.example'], organisation: 'river' },
];

export interface ExamplePerson {
  name: string;
  email: string;
  phone: string;
  language: Language;
  /** Numbers of the person's sites, by role. */
  editorOf?: string[];
  ownerOf?: string[];
  managerOf?: OrganisationName;
  roles?: Role[];
  desks?: (keyof typeof desks)[];
}

export const people = {
  nadia: staff('Nadia El Amrani', 'nadia@desk.example', 'fr', ['agent'], ['wcms', 'archives']),
  tom: staff('Tom Wouters', 'tom@desk.example', 'nl', ['agent'], ['wcms']),
  sofie: staff('Sofie Maes', 'sofie@desk.example', 'nl', ['agent', 'complaintCoordinator'], ['wcms']),
  jonas: staff('Jonas Weber', 'jonas@desk.example', 'de', ['administrator'], ['wcms', 'archives']),
  hugo: {
    ...person('Hugo Lambert', 'hugo.lambert@patrimoine.example', '+3225552010', 'fr'),
    managerOf: 'heritage',
    ownerOf: ['1187'],
  },
  claire: { ...person('Claire Dumont', 'claire.dumont@patrimoine.example', '+3225552011', 'fr'), editorOf: ['1187'] },
  joke: { ...person('Joke Vermeulen', 'joke.vermeulen@patrimoine.example', '+3225552012', 'nl'), editorOf: ['1042'] },
  bram: {
    ...person('Bram Peeters', 'bram.peeters@patrimoine.example', '+3225552013', 'nl'),
    editorOf: ['1311', '1042'],
  },
  emil: { ...person('Emil Kohnen', 'emil.kohnen@patrimoine.example', '+3225552014', 'de'), editorOf: ['2107'] },
  amina: { ...person('Amina Diallo', 'amina.diallo@fleuve.example', '+3225553011', 'fr'), editorOf: ['1098'] },
  ruth: { ...person('Ruth Okafor', 'ruth.okafor@fleuve.example', '+3225553012', 'en'), editorOf: ['1420'] },
  stijn: { ...person('Stijn Claes', 'stijn.claes@fleuve.example', '+3225553013', 'nl'), ownerOf: ['1098', '1420'] },
} satisfies Record<string, ExamplePerson>;

export type PersonName = keyof typeof people;

/** The password of every demonstration account; there is no other default password. */
export const demonstrationPassword = 'belfry-demo';

function person(name: string, email: string, phone: string, language: Language): ExamplePerson {
  return { name, email, phone, language };
}

function staff(
  name: string,
  email: string,
  language: Language,
  roles: Role[],
  at: ExamplePerson['desks'],
): ExamplePerson {
  return { ...person(name, email, '+3225551200', language), roles, desks: at };
}

function everyWeekday(opens: string, closes: string): WeeklyHours {
  const span = [{ opens, closes }];
  return { 1: span, 2: span, 3: span, 4: span, 5: span };
}
