import type { InEachLanguage } from '#domain/language.ts';
import type { Kind } from '#domain/ticket/vocabulary.ts';

/**
 * The form of one kind of request, as data: the contact form, the page "how to write a complete request" and an
 * agent's "ask for what is missing" are all made from it (R6). Who the sender is, is asked before and is no part of it.
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
}

/**
 * `summary`, `site`, `files` and `urgent` are the ticket's own fields and occur once at most; `summary` always does.
 * The others are the form's: a line, a long text, the address of a page, one choice, several choices, a date.
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
] as const;
export type QuestionType = (typeof questionTypes)[number];

export interface Question {
  /** Stable over all versions of its form: answers are kept under it. */
  id: string;
  type: QuestionType;
  label: InEachLanguage;
  /** Why it is asked, or how to answer it. */
  why: InEachLanguage;
  example: InEachLanguage;
  /** The form is not sent without an answer. */
  required: boolean;
  /** A request without an answer is incomplete (R6). What is required completes as well. */
  completes: boolean;
  /** Asked only where an earlier choice has one of these answers; null is always. */
  condition: { question: string; is: string[] } | null;
  /** Of a `choice` or `choices`; empty for all others. */
  choices: Choice[];
  /** Of a typed answer, in characters. */
  charactersMax: number | null;
}

export interface Choice {
  id: string;
  label: InEachLanguage;
}

/** What was answered, by question: typed text, a site as it was typed, ids of choices, an ISO date, `yes` for urgent. */
export type FormAnswers = Record<string, string | string[]>;

export interface FormVersion {
  id: string;
  deskId: string;
  version: number;
  definition: FormDefinition;
}
