import { isWritingRequest, spareTicket } from '#desk/articles/count-article.ts';
import type { Desk } from '#domain/desks/desk.ts';
import type { Visit } from '#web/app/context.ts';
import type { OpenedFrom } from '#web/public/articles/suggestions.ts';
import { draftTokenOf } from '#web/public/contact/draft/draft-cookie.ts';

/** Returns the form page from which the reader came. Null if elsewhere, or if no request is being written. */
export async function openRequest(visit: Visit, request: Request, desk: Desk): Promise<OpenedFrom | null> {
  const from = new URL(request.url).searchParams.get('from');
  if (from !== 'typing' && from !== 'request') return null;
  return (await hasOpenRequest(visit, request, desk)) ? from : null;
}

/**
 * Returns whether this device has an unsent request for this desk. Complaints do not count, since articles cannot answer them.
 */
export async function hasOpenRequest({ services }: Visit, request: Request, desk: Desk): Promise<boolean> {
  const token = draftTokenOf(request, desk, 'editor');
  return token !== null && isWritingRequest(services.world, { token, deskId: desk.id });
}

/** Discards the unsent request on this device. Returns whether there was one. */
export async function spareRequest({ services }: Visit, request: Request, desk: Desk): Promise<boolean> {
  const token = draftTokenOf(request, desk, 'editor');
  return token !== null && 'spared' in (await spareTicket(services.world, { token, deskId: desk.id }));
}
