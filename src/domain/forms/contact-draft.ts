import type { FormAnswers } from '#domain/forms/definition.ts';
import { subjectsMax } from '#domain/forms/limits.ts';
import type { Language } from '#domain/language.ts';
import type { Kind } from '#domain/ticket/vocabulary.ts';

/** Who may send the form: an editor or owner of a site, who may be signed in to the portal, or anyone with a complaint (R8, R10). */
export const senders = ['editor', 'portal', 'complaint'] as const;
export type Sender = (typeof senders)[number];

/** What an editor asks for; a complaint has a way of its own. */
export const editorKinds = ['incident', 'request', 'question'] as const satisfies Kind[];

/** What someone has typed into the contact form and not sent yet, as it was typed. */
export interface ContactDraft {
  /** Of the form that was opened: files are kept for it, and sent twice it makes its tickets once. */
  id: string;
  sender: Sender;
  /** The person who is signed in: nobody else goes on with it. */
  ownerId?: string;
  /** When it began, ms of real time: who is done in a moment looks like a robot (R1). */
  openedAt: number;
  person: DraftPerson;
  /** What another window said of the person meanwhile, until it was seen beside it. */
  personRivals?: FormAnswers;
  /** The showing of a page from which the person was typed last. */
  personPage?: string;
  subjects: DraftSubject[];
  /** What stood in the field that no person sees. */
  trap: string;
  /** Until when it is kept, in real time; empty before it was kept at all. */
  keptUntil: string;
  /** The numbers of its tickets once it was sent; its words are gone then. */
  sent: string[] | null;
}

export interface DraftPerson {
  name: string;
  email: string;
  phone: string;
  language: Language;
}

/** One subject, of which a ticket is made (R5). */
export interface DraftSubject {
  id: string;
  /** Null until it is chosen. */
  kind: Kind | null;
  answers: FormAnswers;
  files: DraftFile[];
  /** The site that was pointed out as unknown: typed again, it is taken as it is. */
  siteSeen: string;
  /** The versions of its form that were answered; the one that was seen last is the last. */
  versions?: string[];
  /** What another window answered meanwhile, by question, until it was seen beside what is typed here. */
  rivals?: FormAnswers;
  /** The showing of a page from which it was typed last. */
  page?: string;
}

export interface DraftFile {
  id: string;
  name: string;
  bytes: number;
  /** Its scanner did not answer yet. */
  held: boolean;
}

/** A form that is opened now, in the language of its reader. A complaint has one subject, whose kind is known. */
export function newDraft(
  id: string,
  sender: Sender,
  language: Language,
  openedAt: number,
  ownerId?: string,
): ContactDraft {
  const person = { name: '', email: '', phone: '', language };
  const subjects = sender === 'complaint' ? [newSubject('complaint')] : [];
  return numbered({ id, sender, ownerId, openedAt, person, subjects, trap: '', keptUntil: '', sent: null });
}

/** A subject of which nothing was said but perhaps its kind. Its place in a draft gives it an id. */
export function newSubject(kind: Kind | null): DraftSubject {
  return { id: '', kind, answers: {}, files: [], siteSeen: '' };
}

/** With this subject at its place, counted from 1: the next free one at most, and never more than there may be. */
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

/** Without one of several subjects; the last one stays. */
export function withoutSubject(draft: ContactDraft, place: number): ContactDraft {
  if (draft.subjects.length <= 1) return draft;
  return { ...draft, subjects: draft.subjects.filter((_, at) => at !== place - 1) };
}

/** Each subject has an id that no other had before it, whatever was taken out. */
function numbered(draft: ContactDraft): ContactDraft {
  const used = draft.subjects.map(({ id }) => Number(id) || 0);
  let next = Math.max(0, ...used) + 1;
  return { ...draft, subjects: draft.subjects.map((each) => (each.id ? each : { ...each, id: String(next++) })) };
}
