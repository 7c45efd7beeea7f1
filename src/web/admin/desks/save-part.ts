import { changeSettings } from '#desk/desks/change-settings.ts';
import type { Desk } from '#domain/desks/desk.ts';
import { type SettingPart, typedPart } from '#domain/desks/settings.ts';
import type { Fields } from '#domain/directory/fields.ts';
import type { AdminVisit } from '#web/admin/admin-visit.ts';
import type { MeanwhileView } from '#web/admin/meanwhile.tsx';
import { fieldText, found } from '#web/app/post.ts';
import { deskMeanwhile } from './desk-meanwhile.ts';
import { problemInWords } from './part-words.ts';

/** Returns the typed fields of a part; several ticked choices are joined. */
export function readTypedPart(form: FormData, desk: Desk, part: SettingPart): Fields {
  const fields = Object.keys(typedPart(desk, part));
  return Object.fromEntries(
    fields.map((field) => [field, field === 'languages' ? form.getAll(field).join(',') : fieldText(form, field)]),
  );
}

/** Saves a part. Returns null if it is saved, otherwise its errors or what another user has saved since. */
export async function savePart(
  visit: AdminVisit,
  desk: Desk,
  order: { part: SettingPart; typed: Fields; seen: string },
): Promise<{ errors: { field: string; text: string }[] } | { now: Fields; meanwhile: MeanwhileView } | null> {
  const done = found(await changeSettings(visit.services.world, visit.actor, desk.id, order));
  if ('saved' in done) return null;
  if ('problems' in done) return { errors: done.problems.map((problem) => problemInWords(problem, visit.language)) };
  const { now } = done;
  return { now, meanwhile: await deskMeanwhile(visit, desk, { now, typed: order.typed }) };
}
