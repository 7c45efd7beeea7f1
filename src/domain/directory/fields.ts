import type { CommunicationService } from '#domain/directory/communication-service.ts';
import { type InEachLanguage, type Language, languages } from '#domain/language.ts';

/** A site or an organisation as fields of text: for forms, columns, and what a change was from and to. */
export type Fields = Record<string, string>;

export interface SiteFacts {
  number: string;
  name: string;
  otherNames: readonly string[];
  addresses: readonly string[];
}

export interface OrganisationFacts {
  names: InEachLanguage;
  languages: readonly Language[];
  mailDomains: readonly string[];
  contact: CommunicationService;
}

/** The fields of a site without its organisation; lists are joined. */
export function siteFields(site: SiteFacts, separator = '|'): Fields {
  return {
    ...{ number: site.number, name: site.name },
    'other-names': site.otherNames.join(separator),
    addresses: site.addresses.join(separator),
  };
}

/** A site as its form shows it: a line for each entry of a list, and whose it is. */
export function siteForm(site: SiteFacts & { organisationId: string | null }): Fields {
  return { ...siteFields(site, '\n'), organisation: site.organisationId ?? '' };
}

/** The fields of an organisation; lists are joined. */
export function organisationFields(organisation: OrganisationFacts, separator = '|'): Fields {
  const { names, contact, mailDomains } = organisation;
  const fields: Fields = {};
  for (const language of languages) fields[`name-${language}`] = names[language] ?? '';
  fields.languages = organisation.languages.join(separator);
  fields.domains = mailDomains.join(separator);
  for (const language of languages) fields[`service-${language}`] = contact.names?.[language] ?? '';
  for (const way of ['email', 'phone', 'page'] as const) fields[way] = contact[way] ?? '';
  for (const language of languages)
    for (const way of ['email', 'phone', 'page'] as const)
      fields[`${way}-${language}`] = contact.own?.[language]?.[way] ?? '';
  return fields;
}

/** An organisation as its form shows it: a line for each entry of a list. */
export function organisationForm(organisation: OrganisationFacts): Fields {
  return organisationFields(organisation, '\n');
}

export type ChangedFields = Record<string, { from: string | null; to: string | null }>;

/** The fields in which two differ, before and after. */
export function differences(before: Fields, after: Fields): ChangedFields {
  const changed = Object.keys(after).filter((field) => (before[field] ?? '') !== after[field]);
  return Object.fromEntries(changed.map((field) => [field, { from: before[field] || null, to: after[field] || null }]));
}

/** The same for the history, which keeps no address or number at which people are reached: only that it changed (R25). */
export function withoutContacts(changed: ChangedFields): ChangedFields {
  return Object.fromEntries(
    Object.entries(changed).map(([field, values]) => [field, isContact(field) ? { from: null, to: null } : values]),
  );
}

function isContact(field: string): boolean {
  return /^(email|phone|page|service)(-|$)/.test(field);
}
