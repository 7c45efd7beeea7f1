import type { FormDefinition, FormSection, Question } from '#domain/forms/definition.ts';
import { questionsOf } from '#domain/forms/questions.ts';

/** The differences between two versions of a form. */
interface FormDifference {
  added: Question[];
  removed: Question[];
  changed: Question[];
  /** The order or the sections of questions changed. */
  reordered: boolean;
  /** The title of a section changed, or how often it is answered. */
  retitled: boolean;
}

/**
 * Compares two versions by ids, which are stable over all versions. Questions are returned as in the new version; removed ones as
 * in the old.
 */
export function compareDefinitions(before: FormDefinition, after: FormDefinition): FormDifference {
  const [old, now] = [questionsOf(before), questionsOf(after)];
  const oldOf = (id: string) => old.find((question) => question.id === id);
  const added = now.filter(({ id }) => !oldOf(id));
  const removed = old.filter(({ id }) => !now.some((question) => question.id === id));
  const changed = now.filter((question) => {
    const earlier = oldOf(question.id);
    return earlier !== undefined && !isSame(earlier, question);
  });
  const headOf = ({ title, repeat }: FormSection) => ({ title, repeat });
  const heads = new Map(before.sections.map((section) => [section.id, headOf(section)]));
  return {
    added,
    removed,
    changed,
    reordered: !isSame(placesOf(before, now), placesOf(after, old)),
    retitled: after.sections.some(
      (section) => heads.has(section.id) && !isSame(heads.get(section.id), headOf(section)),
    ),
  };
}

/** Whether nothing changes for people who fill in the form. */
export function isUnchanged({ added, removed, changed, reordered, retitled }: FormDifference): boolean {
  return added.length + removed.length + changed.length === 0 && !reordered && !retitled;
}

/** The questions that the other form has too, per section. Empty sections are left out. */
function placesOf({ sections }: FormDefinition, other: Question[]): string[][] {
  return sections
    .map(({ id, questions }) => [id, ...questions.map((question) => question.id).filter((each) => isIn(other, each))])
    .filter(({ length }) => length > 1);
}

function isIn(questions: Question[], id: string): boolean {
  return questions.some((question) => question.id === id);
}

/** Ignores the order of keys, which the database may change. */
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
