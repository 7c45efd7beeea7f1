import { data } from 'react-router';
import type { Invalid } from '#desk/spine/outcome.ts';
import type { ChangedMeanwhile } from '#desk/spine/seen.ts';
import type { Fields } from '#domain/directory/fields.ts';
import type { Language } from '#domain/language.ts';
import type { DeskVisit } from '#web/admin/desks/desk-visit.ts';
import type { MeanwhileView } from '#web/admin/meanwhile.tsx';
import { meanwhileView, type SavedMeanwhile } from '#web/admin/meanwhile-view.ts';
import { fieldInWords } from '#web/shared/changed-fields.ts';
import type { FieldError } from '#web/ui/field/fields.tsx';

/**
 * Answers a post that saved nothing: its input again, with the errors or with what another user has saved in the desk's settings
 * since. `compared` has the fields of the input.
 */
export async function deskUnsaved<Tried extends object, Problem>(
  visit: DeskVisit,
  done: Invalid<Problem> | ChangedMeanwhile,
  {
    tried,
    compared = {},
    errorOf,
  }: { tried: Tried; compared?: Fields; errorOf(problem: Problem, language: Language): FieldError },
) {
  if ('problems' in done) {
    const errors = done.problems.map((problem) => errorOf(problem, visit.language));
    return data({ ...tried, errors, meanwhile: null }, 422);
  }
  const meanwhile = await deskMeanwhile(visit, { now: done.now, typed: compared });
  return data({ ...tried, errors: [], meanwhile }, 409);
}

/** Returns what another user has saved in a desk's settings since. */
export function deskMeanwhile(visit: DeskVisit, saved: SavedMeanwhile): Promise<MeanwhileView> {
  const { language, desk } = visit;
  const search = {
    acts: ['deskChanged' as const],
    subject: { kind: 'desk' as const, id: desk.id },
    changed: Object.keys(saved.now),
  };
  return meanwhileView(visit, { search }, saved, (field, value) =>
    fieldInWords(undefined, { field, value, names: new Map() }, language),
  );
}
