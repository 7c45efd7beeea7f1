import type { Desk } from '#domain/desks/desk.ts';
import type { Fields } from '#domain/directory/fields.ts';
import { type AdminVisit, meanwhileView } from '#web/admin/admin-visit.ts';
import { lastChange } from '#web/admin/last-change.ts';
import type { MeanwhileView } from '#web/admin/meanwhile.tsx';
import { deskFieldName } from '#web/shared/field-names.ts';

/** Returns what another user has saved in the letter since, with author and time from the trail (R25). */
export async function lettersMeanwhile(
  visit: AdminVisit,
  desk: Desk,
  saved: { now: Fields; typed: Fields },
): Promise<MeanwhileView> {
  const { language } = visit;
  const change = await lastChange(visit, {
    acts: ['deskChanged'],
    subject: { kind: 'desk', id: desk.id },
    changed: Object.keys(saved.now),
  });
  return meanwhileView(visit, change, saved, (field) => ({
    name: deskFieldName(field, language) ?? field,
    text: saved.now[field] ?? '',
  }));
}
