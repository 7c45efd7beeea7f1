import {
  type ContactDraft,
  type DraftFile,
  type DraftPerson,
  type DraftSubject,
  newSubject,
  withSubject,
} from '#domain/forms/contact-draft.ts';
import type { FormAnswers } from '#domain/forms/definition.ts';

/** One page of the form as it was posted, beside the draft as it is kept now: another window may have changed it. */
export interface Posted {
  /** The draft that the page showed; null is a page that showed none. */
  base: ContactDraft | null;
  /** Which showing of a page it was. Whoever goes back to it and posts it again corrects themselves. */
  page: string;
}

/** The place at which a subject of the posted page stands now, counted from 1; one that was taken out meanwhile is next. */
export function placeNow(draft: ContactDraft, { base }: Posted, place: number): number {
  const shown = base?.subjects[place - 1];
  const next = draft.subjects.length + 1;
  if (shown) return draft.subjects.findIndex(({ id }) => id === shown.id) + 1 || next;
  const there = draft.subjects[place - 1];
  // A page that showed no subject began one: what another window began at its place is another one.
  return base === null || !there || isUntouched(there) ? Math.min(place, next) : next;
}

/** A subject with what was posted of it: whatever only one window changed, and both where two did. */
export function withPostedSubject(
  draft: ContactDraft,
  posted: Posted,
  place: number,
  given: Pick<DraftSubject, 'kind' | 'answers' | 'files' | 'versions'>,
): ContactDraft {
  const shown = posted.base?.subjects[place - 1] ?? newSubject(null);
  return withSubject(draft, placeNow(draft, posted, place), (kept) => {
    const before = kept.page === posted.page ? kept : shown;
    const { answers, rivals } = mergeAnswers(before.answers, given.answers, kept.answers);
    const files = mergeFiles(shown.files, given.files, kept.files);
    const open = unseen(kept.rivals, shown.rivals);
    return { ...kept, ...given, answers, files, rivals: { ...open, ...rivals }, page: posted.page };
  });
}

/** Who writes, in the same way. Their language is what was chosen last. */
export function withPostedPerson(draft: ContactDraft, posted: Posted, person: DraftPerson): ContactDraft {
  const shown = linesOf(posted.base?.person);
  const kept = linesOf(draft.person);
  const before = draft.personPage === posted.page ? kept : shown;
  const { answers, rivals } = mergeAnswers(before, linesOf(person), kept);
  const open = unseen(draft.personRivals, posted.base?.personRivals);
  return {
    ...draft,
    person: { ...draft.person, ...answers, language: person.language },
    personRivals: { ...open, ...rivals },
    personPage: posted.page,
  };
}

/** Whether two drafts say the same to the desk. */
export function saysTheSame(one: ContactDraft, other: ContactDraft): boolean {
  const said = ({ person, subjects }: ContactDraft) => [
    [person.name, person.email, person.phone, person.language],
    subjects.map(({ id, kind, answers, files }) => [
      ...[id, kind, files.map((file) => file.id)],
      Object.entries(answers)
        .filter(([, answer]) => answer.length > 0)
        .sort(),
    ]),
  ];
  return JSON.stringify(said(one)) === JSON.stringify(said(other));
}

/** `before` is what the posted page showed. An answer of both windows stands as it was posted, and the other is its rival. */
export function mergeAnswers<A extends FormAnswers>(
  before: FormAnswers,
  posted: A,
  kept: A,
): { answers: A; rivals: FormAnswers } {
  const answers: FormAnswers = { ...kept };
  const rivals: FormAnswers = {};
  for (const [id, mine] of Object.entries(posted)) {
    if (isSame(mine, before[id])) continue;
    answers[id] = mine;
    const theirs = kept[id] ?? '';
    if (theirs.length > 0 && !isSame(theirs, before[id]) && !isSame(theirs, mine)) rivals[id] = theirs;
  }
  return { answers: answers as A, rivals };
}

/** Files of both windows, less those that either took off. One that was sent twice by the same page is one. */
function mergeFiles(shown: DraftFile[], posted: DraftFile[], kept: DraftFile[]): DraftFile[] {
  const isIn = (files: DraftFile[], file: DraftFile) => files.some(({ id }) => id === file.id);
  const stay = kept.filter((file) => isIn(posted, file) || !isIn(shown, file));
  const since = kept.filter((file) => !isIn(shown, file));
  const isTwice = (file: DraftFile) => since.some(({ name, bytes }) => name === file.name && bytes === file.bytes);
  return [...stay, ...posted.filter((file) => !isIn(kept, file) && !isIn(shown, file) && !isTwice(file))];
}

/** Rivals that the posted page did not show yet. */
function unseen(kept: FormAnswers = {}, shown: FormAnswers = {}): FormAnswers {
  return Object.fromEntries(Object.entries(kept).filter(([id]) => !Object.hasOwn(shown, id)));
}

function linesOf(person?: DraftPerson): Record<'name' | 'email' | 'phone', string> {
  const { name = '', email = '', phone = '' } = person ?? {};
  return { name, email, phone };
}

function isUntouched({ answers, files }: DraftSubject): boolean {
  return files.length === 0 && Object.values(answers).every(({ length }) => length === 0);
}

/** Nothing and an empty answer are the same. */
function isSame(one: string | string[] = '', other: string | string[] = ''): boolean {
  return JSON.stringify([one].flat().filter(Boolean)) === JSON.stringify([other].flat().filter(Boolean));
}
