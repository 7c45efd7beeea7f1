import { isWritingRequest, spareTicket } from '#desk/spare-ticket.ts';
import type { Desk } from '#domain/desk.ts';
import type { Visit } from '#web/context.ts';
import { parseCookie } from '#web/cookies.ts';
import type { OpenedFrom } from '#web/public/articles/suggestions.ts';

/** From which page of the form the reader comes; null is from elsewhere, or with nothing that is being written. */
export async function openRequest(visit: Visit, request: Request, desk: Desk): Promise<OpenedFrom | null> {
  const from = new URL(request.url).searchParams.get('from');
  if (from !== 'typing' && from !== 'request') return null;
  return (await hasOpenRequest(visit, request, desk)) ? from : null;
}

/** Whether a request to this desk is being written on this device. A complaint is no question that an article answers. */
export async function hasOpenRequest({ services }: Visit, request: Request, desk: Desk): Promise<boolean> {
  const token = draftTokenOf(request, desk);
  return token !== null && isWritingRequest(services.world, { token, deskId: desk.id });
}

/** Ends the request that is being written on this device. */
export async function spareRequest({ services }: Visit, request: Request, desk: Desk): Promise<boolean> {
  const token = draftTokenOf(request, desk);
  return token !== null && spareTicket(services.world, { token, deskId: desk.id });
}

/** The cookie of the contact form, by which what is typed into it is found; over https no other host can set it. */
function draftTokenOf(request: Request, { prefix }: Desk): string | null {
  const name = `belfry-draft-${prefix.toLowerCase()}`;
  const token = parseCookie(request, request.url.startsWith('https:') ? `__Host-${name}` : name);
  return token && /^[\w-]{22,200}$/.test(token) ? token : null;
}
