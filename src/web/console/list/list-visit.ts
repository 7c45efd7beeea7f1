import { readFilter } from '#domain/views/filter.ts';
import { listsVisit, type StaffVisit } from '#web/console/staff.ts';

/**
 * Returns the visit as the list of an address sees it. Words and numbers alone are searched at all desks, as is what names a desk; a
 * filter belongs to the chosen one.
 */
export async function listVisit(ofAll: StaffVisit, request: Request): Promise<StaffVisit> {
  const q = new URL(request.url).searchParams.get('q');
  if (q === null) return listsVisit(ofAll, request);
  const { conditions } = readFilter(q).filter;
  const seeksAnywhere = conditions.length === 0 || conditions.some(({ operator }) => operator === 'desk');
  return seeksAnywhere ? ofAll : listsVisit(ofAll, request);
}
