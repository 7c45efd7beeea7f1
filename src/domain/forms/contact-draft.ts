import type { FormAnswers } from '#domain/forms/definition.ts';
import { subjectsMax } from '#domain/forms/limits.ts';
import type { Language } from '#domain/language.ts';
import type { Kind } from '#domain/ticket/vocabulary.ts';

/**
 * The senders of the form: an editor or site owner, the same with an urgent incident (R12), a signed-in portal user, or anybody
 * with a complaint (R8, R10).
 */
export const senders = ['editor', 'urgent', 'portal', 'complaint'] as const;
export type Sender = (typeof senders)[number];

/** Kinds for editors. Complaints have their own form. */
export const editorKinds = ['incident', 'request', 'question'] as const satisfies Kind[];

/** A contact form in progress, as typed. */
export interface ContactDraft {
  /** Identifies the opened form: files belong to it, and sending it twice creates its tickets once. */
  id: string;
  sender: Sender;
  /** The signed-in user. Nobody else can continue the draft. */
  ownerId?: string;
  /** When it was opened, in ms of real time. A form filled in within moments is suspected spam (R1). */
  openedAt: number;
  person: DraftPerson;
  /** Personal details that another window entered meanwhile, until the user has seen them. */
  personRivals?: FormAnswers;
  /** The page view that last posted the personal details. */
  personPage?: string;
  subjects: DraftSubject[];
  /** The value of the honeypot field. */
  trap: string;
  /** When the draft expires, in real time; empty if it was never saved. */
  keptUntil: string;
  /** The ticket numbers after sending. The texts are deleted then. */
  sent: string[] | null;
}

export interface DraftPerson {
  name: string;
  email: string;
  phone: string;
  language: Language;
}

/** One subject, which becomes one ticket (R5). */
export interface DraftSubject {
  id: string;
  /** Null until it is chosen. */
  kind: Kind | null;
  /** The key of its form, if it is not the built-in one of its kind. */
  form?: string;
  answers: FormAnswers;
  files: DraftFile[];
  /** Sites already reported as unknown, one per line: accept them if they are typed again. */
  siteSeen: string;
  /** The form versions that were answered, the latest last. */
  versions?: string[];
  /** Answers that another window entered meanwhile, by question, until the user has seen them. */
  rivals?: FormAnswers;
  /** The page view that last posted it. */
  page?: string;
}

export interface DraftFile {
  id: string;
  name: string;
  bytes: number;
  /** The scanner has not answered yet. */
  held: boolean;
  /** The question in a row that it answers. Without one, it is a file of the whole subject. */
  question?: string | undefined;
}

/** Returns the names of the files of rows, as the answers to their questions. */
export function fileAnswers(files: readonly DraftFile[]): FormAnswers {
  const ofRows = Map.groupBy(files, ({ question }) => question);
  return Object.fromEntries(
    [...ofRows].flatMap(([question, each]) => (question ? [[question, each.map(({ name }) => name)]] : [])),
  );
}

/** Returns a new draft in the reader's language. Complaints and urgent incidents have one subject of a known kind. */
export function newDraft(
  id: string,
  sender: Sender,
  language: Language,
  openedAt: number,
  ownerId?: string,
): ContactDraft {
  const person = { name: '', email: '', phone: '', language };
  const subjects = sender === 'complaint' || sender === 'urgent' ? [newSubject(only[sender])] : [];
  return numbered({ id, sender, ownerId, openedAt, person, subjects, trap: '', keptUntil: '', sent: null });
}

/** Forms with one subject of a known kind. */
const only = { complaint: 'complaint', urgent: 'incident' } as const;

/** Returns the key of a subject's form, or null until it is chosen. The key of a built-in form is its kind. */
export function formKeyOf({ kind, form }: Pick<DraftSubject, 'kind' | 'form'>): string | null {
  return form ?? kind;
}

/** Returns the subject about another form. Its answers stay, as far as that form asks the same. */
export function withForm(subject: DraftSubject, { key, kind }: { key: string; kind: Kind }): DraftSubject {
  const { form: _, ...rest } = subject;
  return { ...rest, kind, ...(key !== kind && { form: key }) };
}

/** Returns an empty subject. It gets its id when it is added to a draft. */
export function newSubject(kind: Kind | null): DraftSubject {
  return { id: '', kind, answers: {}, files: [], siteSeen: '' };
}

/** Returns the draft with the subject at `place` (from 1) changed, or added at the next free place, up to the maximum. */
export function withSubject(
  draft: ContactDraft,
  place: number,
  change: (subject: DraftSubject) => DraftSubject,
): ContactDraft {
  const at = Math.min(place, draft.subjects.length + 1, subjectsMax);
  const before = draft.subjects[at - 1] ?? newSubject(null);
  const subjects = draft.subjects.toSpliced(at - 1, 1, change(before));
  return numbered({ ...draft, subjects });
}

/** Returns the draft without one subject. The last one cannot be removed. */
export function withoutSubject(draft: ContactDraft, place: number): ContactDraft {
  if (draft.subjects.length <= 1) return draft;
  return { ...draft, subjects: draft.subjects.filter((_, at) => at !== place - 1) };
}

/** Gives each new subject an unused id. */
function numbered(draft: ContactDraft): ContactDraft {
  const used = draft.subjects.map(({ id }) => Number(id) || 0);
  let next = Math.max(0, ...used) + 1;
  return { ...draft, subjects: draft.subjects.map((each) => (each.id ? each : { ...each, id: String(next++) })) };
}
