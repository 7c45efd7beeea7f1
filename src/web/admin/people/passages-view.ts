import { findPassages, shownPassages } from '#desk/erasure/find-passages.ts';
import { shortDate } from '#locales/format.ts';
import type { AdminVisit } from '#web/admin/admin-visit.ts';
import type { PassageView } from '#web/admin/people/naming-passages.tsx';

/** More than anybody reads. Sure passages beyond it are replaced without being shown, and the page says so. */
const passagesMax = 200;

/** Returns texts by others that name a person, for the preview of the erasure. */
export async function passagesOf(
  { actor, services, language, desks }: AdminVisit,
  personId: string,
): Promise<{ passages: PassageView[]; more: number; unsure: number }> {
  const all = shownPassages(await findPassages(services.world.db, actor, personId));
  const passages = all.slice(0, passagesMax).map(
    ({ id, number, kind, isSummary, at, isSure, pieces }): PassageView => ({
      id,
      number,
      isSure,
      pieces,
      what: isSummary ? ('summary' as const) : (kind ?? 'other'),
      date: shortDate(at, language, desks[0]!.zone),
    }),
  );
  const rest = all.slice(passagesMax);
  const more = rest.filter(({ isSure }) => isSure).length;
  return { passages, more, unsure: rest.length - more };
}
