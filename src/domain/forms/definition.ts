import type { Field } from '#domain/fields/field.ts';
import type { InEachLanguage, Language } from '#domain/language.ts';
import type { Kind } from '#domain/ticket/vocabulary.ts';

/**
 * The form of one kind of request, as data. The contact form, the page "how to write a complete request" and an agent's "ask for
 * what is missing" use it (R6). The sender's details are asked separately.
 */
export interface FormDefinition {
  kind: Kind;
  sections: FormSection[];
}

export interface FormSection {
  /** Stable within its form. */
  id: string;
  title: InEachLanguage;
  questions: Question[];
  /** Its questions may be answered several times. */
  repeat?: Repeat;
  /** Set where the rows of a repeated section are sections of their own (`withRows`). */
  row?: RowOf;
}

/** How often a section is answered. */
export interface Repeat {
  /** One row in one word, such as "Page": its place follows. */
  name: InEachLanguage;
  least: number;
  most: number;
  /** Each row opens a ticket of its own (R5). */
  tickets: boolean;
}

/** One row among those of its section. */
interface RowOf extends Repeat {
  section: string;
  title: InEachLanguage;
  /** From 1. */
  place: number;
  of: number;
  /** The questions of a row, while the section has no row. */
  unasked?: Question[];
}

/**
 * `summary`, `site`, `files` and `urgent` are fields of the ticket and occur at most once; `summary` is required. The others
 * belong to the form: a line, a long text, a page address, one choice, several choices, a date, a number, the email address of a
 * person. `field` asks for a typed field of the desk, and looks like its type.
 */
export const questionTypes = [
  'summary',
  'site',
  'files',
  'urgent',
  'line',
  'text',
  'url',
  'choice',
  'choices',
  'date',
  'number',
  'person',
  'field',
] as const;
export type QuestionType = (typeof questionTypes)[number];

export interface Question {
  /** Stable over all versions of the form: answers are stored under it. */
  id: string;
  type: QuestionType;
  label: InEachLanguage;
  /** Why the question is asked, or how to answer it. */
  why: InEachLanguage;
  example: InEachLanguage;
  /** The form cannot be sent without an answer. */
  required: boolean;
  /** Without an answer, the request is incomplete (R6). Required questions count too. */
  completes: boolean;
  /** Null means that it is always asked. */
  condition: Condition | null;
  /** For `choice` and `choices`; empty otherwise. */
  choices: Choice[];
  /** Maximum length of a typed answer, in characters. */
  charactersMax: number | null;
  /** For `field`: the key of the field, whose value the answer becomes. */
  field?: string;
  /** Set where it was read for readers (`withFields`). */
  ofField?: FieldAsked;
  /** The question that it asks in one row, and its label without the name of the row (`withRows`). */
  inRow?: { of: string; label: InEachLanguage };
}

/**
 * When a question is asked: by one answer, or by all or any of several tests. A single test stands alone, as it did before there were
 * several, so that stored versions stay readable.
 */
export type Condition = IsTest | { all: ConditionTest[] } | { any: ConditionTest[] };

/** A test of the answer to an earlier question. A question that is not asked or not answered meets none. */
export type ConditionTest = (IsTest | IsNotTest | AnsweredTest | AtLeastTest | AtMostTest) & OverRows;

/** For a question in the rows of another section: whether one row must meet the test, or every one. Without rows, none does. */
interface OverRows {
  rows?: 'any' | 'every';
}

/** It has one of these choices; `yes` for `urgent`. */
interface IsTest {
  question: string;
  is: string[];
}

/** It is answered, and with none of these choices. */
interface IsNotTest {
  question: string;
  isNot: string[];
}

interface AnsweredTest {
  question: string;
  answered: true;
}

/** A number, or an ISO date. */
interface AtLeastTest {
  question: string;
  atLeast: string;
}

interface AtMostTest {
  question: string;
  atMost: string;
}

/** A field, as far as the check of an answer needs it. */
export type FieldAsked = Pick<Field, 'key' | 'type' | 'options'>;

export interface Choice {
  id: string;
  label: InEachLanguage;
}

/**
 * Answers by question: typed text, a site as typed, ids of choices, an ISO date, `yes` for urgent. Answers in rows have ids of their
 * own (`domain/forms/rows.ts`).
 */
export type FormAnswers = Record<string, string | string[]>;

export interface FormVersion {
  id: string;
  deskId: string;
  /** The key of its form. */
  key: string;
  version: number;
  definition: FormDefinition;
  /** Set where it was read for readers: in these languages, it stands in another one (`spokenForm`). */
  standsIn?: { for: Language[]; in: Language };
}
