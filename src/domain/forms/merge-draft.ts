import {
  type ContactDraft,
  type DraftFile,
  type DraftPerson,
  type DraftSubject,
  newSubject,
  withSubject,
} from '#domain/forms/contact-draft.ts';
import type { FormAnswers } from '#domain/forms/definition.ts';
import { isRowsId } from '#domain/forms/rows.ts';

/** A posted page of the form. The saved draft may have changed in another window. */
interface Posted {
  /** The draft that the page showed; null if it showed none. */
  base: ContactDraft | null;
  /** Identifies the page view. Posting the same view again is a correction. */
  page: string;
}

/** Returns where a subject of the posted page is now, counted from 1. A subject removed meanwhile goes to the end. */
export function placeNow(draft: ContactDraft, { base }: Posted, place: number): number {
  const shown = base?.subjects[place - 1];
  const next = draft.subjects.length + 1;
  if (shown) return draft.subjects.findIndex(({ id }) => id === shown.id) + 1 || next;
  const there = draft.subjects[place - 1];
  // The page began a new subject. Keep it apart from a subject that another window began in the same place.
  return base === null || !there || isUntouched(there) ? Math.min(place, next) : next;
}

/** Merges the posted subject into the draft. Where two windows changed the same answer, both are kept. */
export function withPostedSubject(
  draft: ContactDraft,
  posted: Posted,
  place: number,
  given: Pick<DraftSubject, 'kind' | 'form' | 'answers' | 'files' | 'versions'>,
): ContactDraft {
  const shown = posted.base?.subjects[place - 1] ?? newSubject(null);
  return withSubject(draft, placeNow(draft, posted, place), (saved) => {
    const before = saved.page === posted.page ? saved : shown;
    const { answers, rivals } = mergeAnswers(before.answers, given.answers, saved.answers);
    const files = mergeFiles(shown.files, given.files, saved.files);
    const open = unseen(saved.rivals, shown.rivals);
    const { form: _, ...kept } = saved;
    return { ...kept, ...given, answers, files, rivals: { ...open, ...rivals }, page: posted.page };
  });
}

/** Merges the posted personal details in the same way. The last chosen language wins. */
export function withPostedPerson(draft: ContactDraft, posted: Posted, person: DraftPerson): ContactDraft {
  const shown = linesOf(posted.base?.person);
  const saved = linesOf(draft.person);
  const before = draft.personPage === posted.page ? saved : shown;
  const { answers, rivals } = mergeAnswers(before, linesOf(person), saved);
  const open = unseen(draft.personRivals, posted.base?.personRivals);
  return {
    ...draft,
    person: { ...draft.person, ...answers, language: person.language },
    personRivals: { ...open, ...rivals },
    personPage: posted.page,
  };
}

/** Whether two drafts have the same content. */
export function saysTheSame(one: ContactDraft, other: ContactDraft): boolean {
  const said = ({ person, subjects }: ContactDraft) => [
    [person.name, person.email, person.phone, person.language],
    subjects.map(({ id, kind, form, answers, files }) => [
      ...[id, form ?? kind, files.map((file) => file.id)],
      Object.entries(answers)
        .filter(([, answer]) => answer.length > 0)
        .sort(),
    ]),
  ];
  return JSON.stringify(said(one)) === JSON.stringify(said(other));
}

/**
 * Merges answers; `before` is what the posted page showed. If both windows changed an answer, the posted one wins and the other
 * becomes its rival.
 */
function mergeAnswers<A extends FormAnswers>(
  before: FormAnswers,
  posted: A,
  saved: A,
): { answers: A; rivals: FormAnswers } {
  const answers: FormAnswers = { ...saved };
  const rivals: FormAnswers = {};
  for (const [id, mine] of Object.entries(posted)) {
    if (isSame(mine, before[id])) continue;
    answers[id] = isRowsId(id) ? mergeRows(before[id], mine, saved[id]) : mine;
    if (isRowsId(id)) continue;
    const theirs = saved[id] ?? '';
    if (theirs.length > 0 && !isSame(theirs, before[id]) && !isSame(theirs, mine)) rivals[id] = theirs;
  }
  return { answers: answers as A, rivals };
}

/** Rows of both windows, without those that either removed. */
function mergeRows(...lists: (string | string[] | undefined)[]): string[] {
  const [shown, posted, saved] = lists.map((list) => [list ?? []].flat()) as [string[], string[], string[]];
  const stay = posted.filter((row) => saved.includes(row) || !shown.includes(row));
  return [...stay, ...saved.filter((row) => !posted.includes(row) && !shown.includes(row))];
}

/** Files of both windows, without those that either removed. A file that the same page posted twice counts once. */
function mergeFiles(shown: DraftFile[], posted: DraftFile[], saved: DraftFile[]): DraftFile[] {
  const isIn = (files: DraftFile[], file: DraftFile) => files.some(({ id }) => id === file.id);
  const stay = saved.filter((file) => isIn(posted, file) || !isIn(shown, file));
  const since = saved.filter((file) => !isIn(shown, file));
  const isTwice = (file: DraftFile) =>
    since.some(({ name, bytes, question }) => name === file.name && bytes === file.bytes && question === file.question);
  return [...stay, ...posted.filter((file) => !isIn(saved, file) && !isIn(shown, file) && !isTwice(file))];
}

/** Rivals that the posted page did not show. */
function unseen(saved: FormAnswers = {}, shown: FormAnswers = {}): FormAnswers {
  return Object.fromEntries(Object.entries(saved).filter(([id]) => !Object.hasOwn(shown, id)));
}

function linesOf(person?: DraftPerson): Record<'name' | 'email' | 'phone', string> {
  const { name = '', email = '', phone = '' } = person ?? {};
  return { name, email, phone };
}

function isUntouched({ answers, files }: DraftSubject): boolean {
  return files.length === 0 && Object.values(answers).every(({ length }) => length === 0);
}

/** A missing answer equals an empty one. */
function isSame(one: string | string[] = '', other: string | string[] = ''): boolean {
  return JSON.stringify([one].flat().filter(Boolean)) === JSON.stringify([other].flat().filter(Boolean));
}
