import { matchSite } from '#domain/directory/match-site.ts';
import { readPageUrl } from '#domain/directory/page-url.ts';
import type { FindableSite, SiteIndex } from '#domain/directory/site-index.ts';
import { fieldTextCharactersMax, readValue } from '#domain/fields/value.ts';
import { answersOf } from '#domain/forms/conditions.ts';
import type { FieldAsked, FormAnswers, FormDefinition, Question } from '#domain/forms/definition.ts';
import { charactersMaxOf } from '#domain/forms/limits.ts';
import { askedQuestions, isComplete } from '#domain/forms/questions.ts';
import { readDate } from '#domain/forms/read-date.ts';
import { rowIdOf, rowsId, withoutEmptyRows } from '#domain/forms/rows.ts';
import { readAddress } from '#domain/people/email.ts';

/** A problem with one answer. Its texts are in `forms.ts` of each language. */
type Wrong<S = FindableSite> =
  | { is: 'missing' }
  | { is: 'tooLong'; max: number; characters: number }
  | { is: 'noAddress'; typed: string }
  | { is: 'noDate'; typed: string }
  | { is: 'siteDigits'; typed: string }
  | { is: 'noNumber' | 'unclearNumber' | 'noPerson' | 'noSite'; typed: string }
  | { is: 'siteUnknown'; typed: string; near: S[] }
  | { is: 'severalSites'; sites: S[] };

export interface WrongAnswer<S = FindableSite> {
  question: Question;
  wrong: Wrong<S>;
}

interface FoundSite<S> {
  site: S | null;
  /** An unknown site, as the person typed it. */
  unknownSite: string | null;
}

/** The checked answers, ready to save. */
export interface CheckedAnswers<S> extends FoundSite<S> {
  answers: FormAnswers;
  /** The sites for which rows ask, by question. */
  sitesInRows: Record<string, FoundSite<S>>;
  /** The request is complete (R6). */
  complete: boolean;
}

export interface Beside {
  /** Names of the attached files. */
  files?: readonly string[];
  /** Sites already reported as unknown, one per line: accept them if they are typed again. */
  siteSeen?: string;
}

/** Checks every answer and returns all problems at once, in form order. */
export function checkAnswers<S extends FindableSite>(
  definition: FormDefinition,
  given: FormAnswers,
  sites: SiteIndex<S>,
  beside: Beside = {},
): { wrong: WrongAnswer<S>[]; checked: CheckedAnswers<S> } {
  const filled = withoutEmptyRows(definition, given);
  const asked = askedQuestions(definition, filled);
  const { wrong, answers, ...found } = checkQuestions(asked, filled, sites, beside);
  for (const { id, repeat } of definition.sections) if (repeat) answers[rowsId(id)] = filled[rowsId(id)]!;
  return { wrong, checked: { ...found, answers, complete: isComplete(definition, answers) } };
}

/** Checks only the questions that a desk asked a requester, ignoring their conditions. */
export function checkQuestions<S extends FindableSite>(
  asked: readonly Question[],
  given: FormAnswers,
  sites: SiteIndex<S>,
  beside: Beside = {},
): { wrong: WrongAnswer<S>[] } & Omit<CheckedAnswers<S>, 'complete'> {
  const wrong: WrongAnswer<S>[] = [];
  const answers: FormAnswers = {};
  const named: [Question, FoundSite<S>][] = [];
  for (const question of asked) {
    const typed = typedAnswer(question, asked, given, beside);
    const read = readAnswer(question, typed, sites, beside);
    if ('wrong' in read) {
      wrong.push({ question, wrong: read.wrong });
      continue;
    }
    if (read.answer.length > 0) answers[question.id] = read.answer;
    const { site = null, unknownSite = null } = read;
    if (site || unknownSite) named.push([question, { site, unknownSite }]);
  }
  const [, found = { site: null, unknownSite: null }] = named.find(([{ inRow }]) => !inRow) ?? [];
  const ofRows = named.flatMap(([{ id, inRow }, each]) => (inRow ? [[id, each] as const] : []));
  return { wrong, answers, ...found, sitesInRows: Object.fromEntries(ofRows) };
}

/** Returns the site of one of the tickets that a form opens: that of its row, else the common one. */
export function siteOfTicket<S>(
  { site, unknownSite, sitesInRows }: Pick<CheckedAnswers<S>, 'site' | 'unknownSite' | 'sitesInRows'>,
  rowId: string | undefined,
): FoundSite<S> {
  const own = Object.keys(sitesInRows).find((id) => rowIdOf(id) === rowId);
  return own === undefined ? { site, unknownSite } : sitesInRows[own]!;
}

/** Returns the answers with the known sites of rows by number and name, as people read them. */
export function withSiteNames<S extends FindableSite>({ answers, sitesInRows }: CheckedAnswers<S>): FormAnswers {
  const named = Object.entries(sitesInRows).flatMap(([id, { site }]) =>
    site ? [[id, `${site.number}, ${site.name}`]] : [],
  );
  return { ...answers, ...Object.fromEntries(named) };
}

/**
 * Returns what was answered. The files of a row are among its answers, by name; other files are stored apart. Without a site, the
 * page address may identify it; a link in a field of the desk is no page.
 */
function typedAnswer(question: Question, asked: readonly Question[], given: FormAnswers, { files = [] }: Beside) {
  if (question.type === 'files' && !question.inRow) return [...files];
  const typed = answersOf(given, question.id).map((answer) => answer.trim());
  if (question.type !== 'site' || typed.length > 0) return typed;
  const isNear = ({ id }: Question) => !question.inRow || rowIdOf(id) === rowIdOf(question.id);
  const addresses = asked.filter((each) => each.type === 'url' && !each.ofField && isNear(each));
  return addresses.flatMap(({ id }) => answersOf(given, id).slice(0, 1));
}

interface Read<S> {
  answer: string | string[];
  site?: S;
  unknownSite?: string;
}

function readAnswer<S extends FindableSite>(
  question: Question,
  typed: string[],
  sites: SiteIndex<S>,
  beside: Beside,
): Read<S> | { wrong: Wrong<S> } {
  const { type, choices, ofField } = question;
  if (ofField) return readFieldAnswer(question, ofField, typed, sites);
  if (type === 'site') return readSite(question, typed, sites, beside);
  if (type === 'files') return required(question, typed);
  if (type === 'urgent') return required(question, typed.includes('yes') ? 'yes' : '');
  if (type === 'choice' || type === 'choices') {
    const known = choices.map(({ id }) => id).filter((id) => typed.includes(id));
    return required(question, type === 'choice' ? (known[0] ?? '') : known);
  }
  const text = typed[0] ?? '';
  const max = charactersMaxOf(question);
  if (text.length > max) return { wrong: { is: 'tooLong', max, characters: text.length } };
  if (text === '') return required(question, text);
  if (type === 'url') {
    const url = readPageUrl(text);
    return url ? { answer: url.href } : { wrong: { is: 'noAddress', typed: text } };
  }
  if (type === 'date') {
    const date = readDate(text);
    return date ? { answer: date } : { wrong: { is: 'noDate', typed: text } };
  }
  if (type === 'number') return readNumber(text);
  if (type === 'person') {
    const address = readAddress(text);
    return address ? { answer: address } : { wrong: { is: 'noPerson', typed: text } };
  }
  return { answer: text };
}

/** A number is saved without spaces and with a point, so that it reads in any language. */
function readNumber(text: string): { answer: string } | { wrong: Wrong<never> } {
  const read = readValue({ type: 'number', options: [] }, text);
  if ('value' in read && read.value && 'number' in read.value) return { answer: String(read.value.number) };
  const isUnclear = 'fault' in read && read.fault === 'numberUnclear';
  return { wrong: { is: isUnclear ? 'unclearNumber' : 'noNumber', typed: text } };
}

function required(
  question: Question,
  answer: string | string[],
): { answer: string | string[] } | { wrong: Wrong<never> } {
  return question.required && answer.length === 0 ? { wrong: { is: 'missing' } } : { answer };
}

/** Checks an answer by the rules of its field. A person is looked up when the ticket is opened, so that nobody learns whom the desk knows. */
function readFieldAnswer<S extends FindableSite>(
  question: Question,
  field: FieldAsked,
  typed: string[],
  sites: SiteIndex<S>,
): Read<never> | { wrong: Wrong<S> } {
  const text = typed[0] ?? '';
  if (field.type === 'choices' || field.type === 'choice') {
    const known = field.options.map(({ key }) => key).filter((key) => typed.includes(key));
    return required(question, field.type === 'choice' ? (known[0] ?? '') : known);
  }
  if (text === '') return required(question, '');
  if (field.type === 'date') {
    const date = readDate(text);
    return date ? { answer: date } : { wrong: { is: 'noDate', typed: text } };
  }
  if (field.type === 'site') {
    const match = matchSite(text, sites);
    if ('several' in match) return { wrong: { is: 'severalSites', sites: match.several.slice(0, severalMax) } };
    return 'site' in match ? { answer: match.site.number } : { wrong: { is: 'noSite', typed: text } };
  }
  const read = readValue(field, text);
  if ('value' in read) return { answer: text };
  switch (read.fault) {
    case 'textLong':
      return { wrong: { is: 'tooLong', max: fieldTextCharactersMax, characters: text.length } };
    case 'link':
      return { wrong: { is: 'noAddress', typed: text } };
    case 'person':
      return { wrong: { is: 'noPerson', typed: text } };
    case 'numberUnclear':
      return { wrong: { is: 'unclearNumber', typed: text } };
    default:
      return { wrong: { is: 'noNumber', typed: text } };
  }
}

/** Accept a site that was reported and typed again. */
function readSite<S extends FindableSite>(
  question: Question,
  typed: string[],
  sites: SiteIndex<S>,
  { siteSeen = '' }: Beside,
): Read<S> | { wrong: Wrong<S> } {
  const text = typed[0] ?? '';
  if (text === '') return required(question, '');
  const match = matchSite(text, sites);
  if ('site' in match) return { answer: match.site.number, site: match.site };
  const max = charactersMaxOf(question);
  if (text.length > max) return { wrong: { is: 'tooLong', max, characters: text.length } };
  if ('several' in match && match.several.length <= severalMax) {
    return { wrong: { is: 'severalSites', sites: match.several } };
  }
  if (siteSeen.split('\n').some((seen) => seen.trim() === text)) return { answer: text, unknownSite: text };
  return 'unknown' in match && match.unknown === 'digits'
    ? { wrong: { is: 'siteDigits', typed: text } }
    : { wrong: { is: 'siteUnknown', typed: text, near: 'near' in match ? match.near : [] } };
}

/** Maximum number of sites to choose from. */
const severalMax = 6;
