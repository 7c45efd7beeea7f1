import { isWritingRequest, spareTicket } from '#desk/articles/spare-ticket.ts';
import type { Desk } from '#domain/desks/desk.ts';
import type { Visit } from '#web/context.ts';
import type { OpenedFrom } from '#web/public/articles/suggestions.ts';
import { draftTokenOf } from '#web/public/contact/draft/draft-cookie.ts';

/** From which page of the form the reader comes; null is from elsewhere, or with nothing that is being written. */
export async function openRequest(visit: Visit, request: Request, desk: Desk): Promise<OpenedFrom | null> {
  const from = new URL(request.url).searchParams.get('from');
  if (from !== 'typing' && from !== 'request') return null;
  return (await hasOpenRequest(visit, request, desk)) ? from : null;
}

/** Whether a request to this desk is being written on this device. A complaint is no question that an article answers. */
export async function hasOpenRequest({ services }: Visit, request: Request, desk: Desk): Promise<boolean> {
  const token = draftTokenOf(request, desk, 'editor');
  return token !== null && isWritingRequest(services.world, { token, deskId: desk.id });
}

/** Ends the request that is being written on this device. */
export async function spareRequest({ services }: Visit, request: Request, desk: Desk): Promise<boolean> {
  const token = draftTokenOf(request, desk, 'editor');
  return token !== null && spareTicket(services.world, { token, deskId: desk.id });
}
