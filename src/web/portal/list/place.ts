import { isId } from '#store/database/ids.ts';
import type { PortalPlace } from '#store/portal/portal-lists.ts';

/** Returns the end of a list page for its address. The next page begins after this ticket, even if it has moved. */
export function writePlace({ standing, at, id }: PortalPlace): string {
  return [standing, at, id].join('~');
}

/** Returns null for the first page, or if the text is invalid. */
export function readPlace(text: string | null): PortalPlace | null {
  const [standing = '', at = '', id = ''] = (text ?? '').split('~');
  const isInstant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/.test(at) && !Number.isNaN(Date.parse(at));
  return /^[0-2]$/.test(standing) && isInstant && isId(id) ? { standing: Number(standing), at, id } : null;
}
