import type { CommunicationService } from '#domain/directory/communication-service.ts';
import type { Instant } from '#domain/instant.ts';
import { type InEachLanguage, inEachLanguage, type Language, languages } from '#domain/language.ts';

/** A site or organisation as text fields: for forms, columns and the history of changes. */
export type Fields = Record<string, string>;

/** Returns a text as its form shows it, `answer-fr` to `answer-en`; empty where missing. */
export function fieldsOfTexts(name: string, texts: Partial<InEachLanguage> | null | undefined): Fields {
  return Object.fromEntries(languages.map((language) => [`${name}-${language}`, texts?.[language] ?? '']));
}

/** The inverse of `fieldsOfTexts`. */
export function textsOfFields(fields: Fields, name: string): InEachLanguage {
  return inEachLanguage((language) => fields[`${name}-${language}`] ?? '');
}

interface SiteFacts {
  number: string;
  name: string;
  otherNames: readonly string[];
  addresses: readonly string[];
}

interface OrganisationFacts {
  names: InEachLanguage;
  languages: readonly Language[];
  lettersOnlySince?: Instant | null;
  mailDomains: readonly string[];
  contact: CommunicationService;
}

/** Returns the fields of a site without its organisation. Lists are joined. */
export function siteFields(site: SiteFacts, separator = '|'): Fields {
  return {
    number: site.number,
    name: site.name,
    'other-names': site.otherNames.join(separator),
    addresses: site.addresses.join(separator),
  };
}

/** Returns a site as its form shows it, with its organisation. List entries are on separate lines. */
export function siteForm(site: SiteFacts & { organisationId: string | null }): Fields {
  return { ...siteFields(site, '\n'), organisation: site.organisationId ?? '' };
}

/** Returns the fields of an organisation. Lists are joined. */
export function organisationFields(organisation: OrganisationFacts, separator = '|'): Fields {
  const { names, contact, mailDomains } = organisation;
  const fields: Fields = {
    ...fieldsOfTexts('name', names),
    languages: organisation.languages.join(separator),
    'letters-only': organisation.lettersOnlySince ? 'yes' : '',
    domains: mailDomains.join(separator),
    ...fieldsOfTexts('service', contact.names),
  };
  for (const way of ['email', 'phone', 'page'] as const) fields[way] = contact[way] ?? '';
  for (const language of languages)
    for (const way of ['email', 'phone', 'page'] as const)
      fields[`${way}-${language}`] = contact.own?.[language]?.[way] ?? '';
  return fields;
}

/** Returns an organisation as its form shows it. List entries are on separate lines. */
export function organisationForm(organisation: OrganisationFacts): Fields {
  return organisationFields(organisation, '\n');
}

export type ChangedFields = Record<string, { from: string | null; to: string | null }>;

/** Returns the fields that differ, before and after. */
export function differences(before: Fields, after: Fields): ChangedFields {
  const changed = Object.keys(after).filter((field) => (before[field] ?? '') !== after[field]);
  return Object.fromEntries(changed.map((field) => [field, { from: before[field] || null, to: after[field] || null }]));
}

/** Returns changed fields for the history. Contact details lose their values: only the change is recorded (R25). */
export function withoutContacts(changed: ChangedFields): ChangedFields {
  return Object.fromEntries(
    Object.entries(changed).map(([field, values]) => [field, isContact(field) ? { from: null, to: null } : values]),
  );
}

function isContact(field: string): boolean {
  return /^(email|phone|page|service)(-|$)/.test(field);
}
