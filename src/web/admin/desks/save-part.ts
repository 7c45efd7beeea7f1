import { changeSettings } from '#desk/desks/change-settings.ts';
import type { Desk } from '#domain/desks/desk.ts';
import { type SettingPart, typedPart } from '#domain/desks/settings.ts';
import type { Fields } from '#domain/directory/fields.ts';
import type { DeskPost } from '#web/admin/desks/desk-visit.ts';
import { fieldText, found } from '#web/app/post.ts';

/** Returns the typed fields of a part; several ticked choices are joined. */
export function readTypedPart(form: FormData, desk: Desk, part: SettingPart): Fields {
  const fields = Object.keys(typedPart(desk, part));
  return Object.fromEntries(
    fields.map((field) => [field, field === 'languages' ? form.getAll(field).join(',') : fieldText(form, field)]),
  );
}

/** Saves a part of the desk's settings. */
export async function savePart({ services, actor, desk, form }: DeskPost, part: SettingPart, typed: Fields) {
  return found(await changeSettings(services.world, actor, desk.id, { part, typed, seen: fieldText(form, 'seen') }));
}
