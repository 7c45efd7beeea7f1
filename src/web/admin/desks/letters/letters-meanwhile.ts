import type { Desk } from '#domain/desk.ts';
import type { Fields } from '#domain/directory/fields.ts';
import { listAuditEntries } from '#store/audit.ts';
import { deskFieldName } from '#web/admin/desks/field-names.ts';
import type { KeeperVisit } from '#web/admin/keeper.ts';
import type { MeanwhileView } from '#web/admin/meanwhile.tsx';
import { meanwhileView } from '#web/admin/meanwhile-view.ts';

/** What another wrote into the letter meanwhile, with who and when as the trail has it (R25). */
export async function lettersMeanwhile(
  visit: KeeperVisit,
  desk: Desk,
  saved: { now: Fields; typed: Fields },
): Promise<MeanwhileView> {
  const { services, actor, language } = visit;
  const search = { acts: ['deskChanged'], subject: { kind: 'desk', id: desk.id } } as const;
  const [last] = await listAuditEntries(services.world.db, actor, search, 1);
  const change = { by: last?.byName ?? null, at: last?.at ?? null };
  return meanwhileView(visit, change, saved, (field) => ({
    ...{ name: deskFieldName(field, language) ?? field, text: saved.now[field] ?? '' },
  }));
}
