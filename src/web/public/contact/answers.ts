import { type Language, readLanguage } from '#domain/language.ts';

/** Who may send the form: an editor or owner of a site, or anyone with a complaint (R8, R10). */
export const senders = ['editor', 'complaint'] as const;
export type Sender = (typeof senders)[number];

/** What was typed, as it was typed. */
export interface Answers {
  name: string;
  email: string;
  phone: string;
  language: Language;
  kind: string;
  site: string;
  summary: string;
  url: string;
  description: string;
  urgent: boolean;
  /** The site that was pointed out as unknown: typed again, it is taken as it is. */
  siteSeen: string;
  /** What stands in the field that no person sees. */
  trap: string;
}

export const textFields = ['name', 'email', 'phone', 'kind', 'site', 'summary', 'url', 'description'] as const;
export type FieldName = (typeof textFields)[number] | 'files';

/** Its name says nothing that a browser would fill in by itself. */
export const trapField = 'second_subject';

/** One thing that is wrong, and how to put it right. */
export interface FormError {
  field: FieldName;
  text: string;
}

export function noAnswers(language: Language): Answers {
  const empty = Object.fromEntries(textFields.map((field) => [field, ''])) as Record<
    (typeof textFields)[number],
    string
  >;
  return { ...empty, language, urgent: false, siteSeen: '', trap: '' };
}

export function readAnswers(form: FormData, language: Language): Answers {
  const text = (field: string) => {
    const value = form.get(field);
    return typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : '';
  };
  const typed = Object.fromEntries(textFields.map((field) => [field, text(field)])) as Record<
    (typeof textFields)[number],
    string
  >;
  return {
    ...typed,
    language: readLanguage(text('language')) ?? language,
    urgent: form.get('urgent') === 'yes',
    siteSeen: text('siteSeen'),
    // Our pages always send it, so that a form without it was not filled in here.
    trap: form.has(trapField) ? text(trapField) : 'missing',
  };
}
