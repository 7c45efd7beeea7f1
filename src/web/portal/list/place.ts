import { isId } from '#store/database/ids.ts';
import type { PortalPlace } from '#store/portal/portal-lists.ts';

/** Where a page of the list ends, as its address says it: the next begins after this ticket, wherever it stands by then. */
export function writePlace({ standing, at, id }: PortalPlace): string {
  return [standing, at, id].join('~');
}

/** Null is the beginning; so is what no page wrote. */
export function readPlace(text: string | null): PortalPlace | null {
  const [standing = '', at = '', id = ''] = (text ?? '').split('~');
  const isInstant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/.test(at) && !Number.isNaN(Date.parse(at));
  return /^[0-2]$/.test(standing) && isInstant && isId(id) ? { standing: Number(standing), at, id } : null;
}
