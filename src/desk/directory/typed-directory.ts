import { readPhone } from '#desk/people/identify-person.ts';
import type { CommunicationService, ServiceContact } from '#domain/directory/communication-service.ts';
import { readPageUrl, readSiteAddress } from '#domain/directory/page-url.ts';
import type { Instant } from '#domain/instant.ts';
import { type InEachLanguage, inEachLanguage, type Language, languages, withoutGaps } from '#domain/language.ts';
import { readAddress } from '#domain/people/email.ts';
import { cleanLine } from '#mail/read/message/characters.ts';
import type { ManagedSite } from '#store/directory/managed-sites.ts';
import type { ManagedOrganisation } from '#store/directory/organisations.ts';

/** Problems of a typed value or of a cell in a file, each with a text in four languages. */
export type TypedProblem =
  | 'required'
  | 'tooLong'
  | 'tooMany'
  | 'siteNumber'
  | 'siteAddress'
  | 'email'
  | 'phone'
  | 'page'
  | 'domain'
  | 'language'
  | 'organisation'
  | 'role'
  | 'yesOrNo'
  | 'numberTaken'
  | 'addressTaken'
  | 'twice'
  | 'id'
  | 'site';

/** `field` is the name of a form field and of its column. */
export interface FieldProblem {
  field: string;
  problem: TypedProblem;
  /** The typed value, shortened, or the conflicting site. */
  value: string;
}

/** A longer name does not fit on a line. */
export const nameCharactersMax = 160;
/** More items are a pasting mistake. */
const listMax = 30;

/** Returns the typed value of a field; lists as their items. */
type TypedFields = (field: string) => string;

/** Reads a site from typed values. The caller checks its organisation and conflicting sites. */
export function readSite(
  typed: TypedFields,
  lists: { otherNames: string[]; addresses: string[] },
): { site: Omit<ManagedSite, 'id' | 'organisationId'>; problems: FieldProblem[] } {
  const problems: FieldProblem[] = [];
  const number = typed('number');
  if (!/^\d{4}$/.test(number))
    problems.push({ field: 'number', problem: number === '' ? 'required' : 'siteNumber', value: short(number) });
  const name = readName('name', typed('name'), true, problems);
  const otherNames = lists.otherNames.map((other) => readName('other-names', other, false, problems)).filter(Boolean);
  const addresses = lists.addresses.filter(Boolean).flatMap((address) => {
    const read = readSiteAddress(address);
    if (read === null) problems.push({ field: 'addresses', problem: 'siteAddress', value: short(address) });
    return read === null ? [] : [read];
  });
  tooMany('other-names', otherNames, problems);
  tooMany('addresses', addresses, problems);
  return { site: { number, name, otherNames: unique(otherNames), addresses: unique(addresses) }, problems };
}

/**
 * Reads an organisation from typed values. It is named in the languages of all desks; in another language it has the first of
 * these names. `since` is when a duty to write to it in its languages alone began, or would begin.
 */
export function readOrganisation(
  typed: TypedFields,
  lists: { languages: string[]; domains: string[] },
  { needed, since }: { needed: readonly Language[]; since: Instant },
): { organisation: Omit<ManagedOrganisation, 'id'>; problems: FieldProblem[] } {
  const problems: FieldProblem[] = [];
  const names = inEachLanguage((language) =>
    readName(`name-${language}`, typed(`name-${language}`), needed.includes(language), problems),
  );
  const answers = languages.filter((language) => lists.languages.includes(language));
  for (const other of lists.languages.filter((other) => !languages.some((language) => language === other)))
    problems.push({ field: 'languages', problem: 'language', value: short(other) });
  if (lists.languages.length === 0) problems.push({ field: 'languages', problem: 'required', value: '' });
  const mailDomains = lists.domains.filter(Boolean).flatMap((domain) => readDomain(domain, problems));
  tooMany('domains', mailDomains, problems);
  const only = typed('letters-only').toLowerCase();
  if (!['', 'yes', 'no'].includes(only))
    problems.push({ field: 'letters-only', problem: 'yesOrNo', value: short(only) });
  const lettersOnlySince = only === 'yes' ? since : null;
  const contact = readService(typed, problems);
  return {
    organisation: {
      names: withoutGaps(names, needed),
      languages: answers,
      lettersOnlySince,
      mailDomains: unique(mailDomains),
      contact,
    },
    problems,
  };
}

function readService(typed: TypedFields, problems: FieldProblem[]): CommunicationService {
  const service: CommunicationService = readContact(typed, '', problems);
  const names: Partial<InEachLanguage> = {};
  const own: Partial<InEachLanguage<Partial<ServiceContact>>> = {};
  for (const language of languages) {
    const name = readName(`service-${language}`, typed(`service-${language}`), false, problems);
    if (name !== '') names[language] = name;
    const given = Object.entries(readContact(typed, `-${language}`, problems)).filter(([, value]) => value !== null);
    if (given.length > 0) own[language] = Object.fromEntries(given);
  }
  if (Object.keys(names).length > 0) service.names = names;
  if (Object.keys(own).length > 0) service.own = own;
  return service;
}

function readContact(typed: TypedFields, suffix: string, problems: FieldProblem[]): ServiceContact {
  return {
    email: read(`email${suffix}`, 'email', readAddress),
    phone: read(`phone${suffix}`, 'phone', readPhone),
    page: read(`page${suffix}`, 'page', (text) => readPageUrl(text)?.href ?? null),
  };

  function read(field: string, problem: TypedProblem, reader: (text: string) => string | null): string | null {
    const text = typed(field);
    if (text === '') return null;
    const value = text.length > addressCharactersMax ? null : reader(text);
    if (value === null) problems.push({ field, problem, value: short(text) });
    return value;
  }
}

const addressCharactersMax = 500;

function readDomain(domain: string, problems: FieldProblem[]): string[] {
  const read = readAddress(`x@${domain.replace(/^@/, '')}`)?.slice(2);
  if (read === undefined) problems.push({ field: 'domains', problem: 'domain', value: short(domain) });
  return read === undefined ? [] : [read];
}

function readName(field: string, text: string, required: boolean, problems: FieldProblem[]): string {
  const name = cleanLine(text, Number.POSITIVE_INFINITY);
  if (required && name === '') problems.push({ field, problem: 'required', value: '' });
  if (name.length > nameCharactersMax) problems.push({ field, problem: 'tooLong', value: String(nameCharactersMax) });
  return name;
}

function tooMany(field: string, list: readonly string[], problems: FieldProblem[]): void {
  if (list.length > listMax) problems.push({ field, problem: 'tooMany', value: String(listMax) });
}

function unique(list: string[]): string[] {
  return [...new Set(list)];
}

/** The typed value, shortened for a message. */
export function short(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 59).toWellFormed()}…`;
}
