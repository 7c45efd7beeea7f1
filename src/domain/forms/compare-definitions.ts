import type { FormDefinition, Question } from '#domain/forms/definition.ts';
import { questionsOf } from '#domain/forms/questions.ts';

/** What a version of a form changed against the one before. */
export interface FormDifference {
  added: Question[];
  removed: Question[];
  changed: Question[];
  /** Questions stand in another order, or in other sections. */
  reordered: boolean;
  /** A section has another title. */
  retitled: boolean;
}

/** Compares by ids, which are stable over all versions of a form. The questions come as they are after, removed ones as they were. */
export function compareDefinitions(before: FormDefinition, after: FormDefinition): FormDifference {
  const [old, now] = [questionsOf(before), questionsOf(after)];
  const oldOf = (id: string) => old.find((question) => question.id === id);
  const added = now.filter(({ id }) => !oldOf(id));
  const removed = old.filter(({ id }) => !now.some((question) => question.id === id));
  const changed = now.filter((question) => {
    const earlier = oldOf(question.id);
    return earlier !== undefined && !isSame(earlier, question);
  });
  const titles = new Map(before.sections.map(({ id, title }) => [id, title]));
  return {
    ...{ added, removed, changed },
    reordered: !isSame(placesOf(before, now), placesOf(after, old)),
    retitled: after.sections.some(({ id, title }) => titles.has(id) && !isSame(titles.get(id), title)),
  };
}

/** Nothing would be different for those who fill the form in. */
export function isUnchanged({ added, removed, changed, reordered, retitled }: FormDifference): boolean {
  return added.length + removed.length + changed.length === 0 && !reordered && !retitled;
}

/** Section by section the questions that the other form has too, sections without any left out. */
function placesOf({ sections }: FormDefinition, other: Question[]): string[][] {
  return sections
    .map(({ id, questions }) => [id, ...questions.map((question) => question.id).filter((each) => isIn(other, each))])
    .filter(({ length }) => length > 1);
}

function isIn(questions: Question[], id: string): boolean {
  return questions.some((question) => question.id === id);
}

/** Whatever the order of the keys is in: a database gives them in its own. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, part]) => [key, sorted(part)]);
}
