import { type Fields, fieldsOfTexts } from '#domain/directory/fields.ts';
import { plain } from '#domain/directory/plain-words.ts';
import { editorKinds } from '#domain/forms/contact-draft.ts';
import type { Instant } from '#domain/instant.ts';
import { type InEachLanguage, isUnwritten, type Language, missingIn, noText, trimmed } from '#domain/language.ts';
import { type OwnTextProblem, placeholders, readOwnTexts } from '#domain/letters/own-texts.ts';
import { type Kind, kinds, type Priority, priorities } from '#domain/ticket/vocabulary.ts';

/** The people who may use a form. The staff of its desk may use every form, for those who call. */
export const formAudiences = ['everyone', 'editors', 'organisations', 'staff'] as const;
export type FormAudience = (typeof formAudiences)[number];

/** A form of a desk, as its catalogue lists it. Its questions are in its versions. */
export interface Form {
  deskId: string;
  /** Unique at its desk; it never changes. The key of a built-in form is its kind. */
  key: string;
  kind: Kind;
  names: InEachLanguage;
  /** One line below the name; empty without one. */
  descriptions: InEachLanguage;
  /** The heading under which it stands; empty without one. */
  categories: InEachLanguage;
  /** Words of people who look for it under another name. */
  words: string;
  audience: FormAudience;
  /** For the audience `organisations`. */
  organisationIds: string[];
  /** The team and the priority of its tickets; null leaves them as they are without a form. */
  teamId: string | null;
  priority: Priority | null;
  /** A paragraph that it adds to the acknowledgement of its tickets; empty without one. */
  letter: InEachLanguage;
  position: number;
  /** A retired form is no longer offered. Its tickets keep it, and a form begun before can be sent. */
  retiredAt: Instant | null;
}

/** Visitors read the whole list; more belong to another desk. */
export const formsPerDeskMax = 100;
/** A longer list is hard to read through, so it has a search field. */
export const formsUnsearchedMax = 8;
const nameCharactersMax = 80;
const descriptionCharactersMax = 200;
const wordsCharactersMax = 500;
const organisationsMax = 100;

/** A form's properties as typed. Empty texts mean none. */
export interface TypedForm {
  names: InEachLanguage;
  descriptions: InEachLanguage;
  categories: InEachLanguage;
  words: string;
  audience: string;
  organisationIds: readonly string[];
  teamId: string;
  priority: string;
  letter: InEachLanguage;
}

export const newTypedForm: Omit<TypedForm, 'names' | 'descriptions' | 'categories'> = {
  ...{ words: '', audience: 'everyone', organisationIds: [], teamId: '', priority: '', letter: noText },
};

export type FormFault =
  | 'key'
  | 'keyTaken'
  | 'kind'
  | 'name'
  | 'nameLong'
  | 'description'
  | 'descriptionLong'
  | 'category'
  | 'categoryLong'
  | 'wordsLong'
  | 'audience'
  | 'organisations'
  | 'organisationUnknown'
  | 'teamUnknown'
  | 'priority'
  | 'letter'
  | 'letterLong'
  | 'letterPlaceholder'
  | 'complaint'
  | 'lastOpen';

export interface FormProblem {
  field: string;
  problem: FormFault;
}

export type FormProperties = Pick<
  Form,
  'names' | 'descriptions' | 'categories' | 'words' | 'audience' | 'organisationIds' | 'teamId' | 'priority' | 'letter'
>;

/** The desk against which the properties of a form are checked. */
interface FormDesk {
  languages: readonly Language[];
  organisationIds: readonly string[];
  teamIds: readonly string[];
}

/** Returns the checked properties of a form, or every problem with its field. */
export function readFormProperties(
  typed: TypedForm,
  kind: Kind,
  { languages, organisationIds: known, teamIds }: FormDesk,
): { form: FormProperties } | { refused: 'invalid'; problems: FormProblem[] } {
  const [names, descriptions, categories] = [typed.names, typed.descriptions, typed.categories].map(trimmed) as [
    InEachLanguage,
    InEachLanguage,
    InEachLanguage,
  ];
  const audience = formAudiences.find((each) => each === typed.audience);
  const priority = priorities.find((each) => each === typed.priority) ?? null;
  const organisationIds = audience === 'organisations' ? [...new Set(typed.organisationIds)] : [];
  const words = typed.words.replace(/\s+/g, ' ').trim();
  const teamId = typed.teamId || null;
  const isComplaint = kind === 'complaint';
  const wrong: [boolean, string, FormFault][] = [
    [words.length > wordsCharactersMax, 'words', 'wordsLong'],
    [audience === undefined, 'audience', 'audience'],
    [isComplaint && audience !== 'everyone', 'audience', 'complaint'],
    [audience === 'organisations' && organisationIds.length === 0, 'organisations', 'organisations'],
    [organisationIds.length > organisationsMax, 'organisations', 'organisations'],
    [organisationIds.some((id) => !known.includes(id)), 'organisations', 'organisationUnknown'],
    [teamId !== null && !teamIds.includes(teamId), 'team', 'teamUnknown'],
    [teamId !== null && isComplaint, 'team', 'complaint'],
    [typed.priority !== '' && priority === null, 'priority', 'priority'],
  ];
  const letter = readOwnTexts('letter', typed.letter, { known: placeholders, needed: languages });
  const problems: FormProblem[] = [
    ...('problems' in letter ? letter.problems.map(letterProblem) : []),
    ...textProblems('name', names, languages, nameCharactersMax),
    ...optional('description', descriptions, languages, descriptionCharactersMax),
    ...optional('category', categories, languages, nameCharactersMax),
    ...wrong.flatMap(([is, field, problem]) => (is ? [{ field, problem }] : [])),
  ];
  if (audience === undefined || 'problems' in letter || problems.length > 0) return { refused: 'invalid', problems };
  const rest = { words, audience, organisationIds, teamId, priority, letter: letter.texts ?? noText };
  return { form: { names, descriptions, categories, ...rest } };
}

function letterProblem({ field, problem }: OwnTextProblem): FormProblem {
  const faults = {
    missing: 'letter',
    long: 'letterLong',
    brace: 'letterPlaceholder',
    unknown: 'letterPlaceholder',
  } as const;
  return { field, problem: faults[problem] };
}

/** Returns what is wrong with the key of a new form. Keys are in addresses, so they have a plain shape. */
export function keyProblems(key: string, kind: string, taken: readonly string[]): FormProblem[] {
  const isKey = key.length <= formKeyCharactersMax && /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(key);
  const problems: FormProblem[] = isKey ? [] : [{ field: 'key', problem: 'key' }];
  if (taken.includes(key) || kinds.some((each) => each === key)) problems.push({ field: 'key', problem: 'keyTaken' });
  if (!editorKinds.some((each) => each === kind)) problems.push({ field: 'kind', problem: 'kind' });
  return problems;
}

export const formKeyCharactersMax = 40;

function textProblems(
  field: 'name' | 'description' | 'category',
  texts: InEachLanguage,
  languages: readonly Language[],
  max: number,
): FormProblem[] {
  const long = languages.filter((language) => texts[language].length > max);
  return [
    ...missingIn(texts, languages).map((language) => ({ field: `${field}-${language}`, problem: field })),
    ...long.map((language) => ({ field: `${field}-${language}`, problem: `${field}Long` as const })),
  ];
}

/** A text in all languages of the desk or in none. */
function optional(
  field: 'description' | 'category',
  texts: InEachLanguage,
  languages: readonly Language[],
  max: number,
): FormProblem[] {
  return isUnwritten(texts) ? [] : textProblems(field, texts, languages, max);
}

/** The place of a person at a desk, which decides what they may use. A stranger has none. */
export interface FormUser {
  isStaff: boolean;
  /** Entitled at a site, or a service manager. */
  isEditor: boolean;
  organisationIds: readonly string[];
}

export const strangerToForms: FormUser = { isStaff: false, isEditor: false, organisationIds: [] };

/** Whether somebody may use a form. */
export function mayUseForm({ audience, organisationIds }: Form, user: FormUser): boolean {
  if (audience === 'everyone' || user.isStaff) return true;
  if (audience === 'editors') return user.isEditor;
  return audience === 'organisations' && organisationIds.some((id) => user.organisationIds.includes(id));
}

/** Whether a catalogue offers a form to those who may use it. Complaints have a way of their own (R10). */
export function isOffered({ kind, retiredAt }: Form): boolean {
  return retiredAt === null && kind !== 'complaint';
}

/** Returns the forms that have each word of a search in their name, description, category or words, in any language. */
export function formsMatching<F extends Form>(forms: readonly F[], text: string): F[] {
  const wanted = plain(text).split(' ').filter(Boolean);
  return forms.filter(({ names, descriptions, categories, words }) => {
    const texts = [names, descriptions, categories].flatMap((each) => Object.values(each));
    const said = plain([...texts, words].join(' '));
    return wanted.every((word) => said.includes(word));
  });
}

/** Whether strangers still find a form: a desk never closes its door (R1). */
export function isOpenToStrangers(forms: readonly Form[]): boolean {
  return forms.some((form) => isOffered(form) && mayUseForm(form, strangerToForms));
}

/** The fields of a form, for the audit trail and to notice what somebody else changed meanwhile. */
export function formFields(form: FormProperties): Fields {
  return {
    ...fieldsOfTexts('name', form.names),
    ...fieldsOfTexts('description', form.descriptions),
    ...fieldsOfTexts('category', form.categories),
    words: form.words,
    audience: form.audience,
    organisations: [...form.organisationIds].sort().join('|'),
    team: form.teamId ?? '',
    priority: form.priority ?? '',
    ...fieldsOfTexts('letter', form.letter),
  };
}
