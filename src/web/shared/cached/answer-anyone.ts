import type { Caller, Made } from '#web/app/context.ts';
import { isPersonal } from '#web/app/cookies.ts';
import { isEveryones } from '#web/app/headers.ts';
import { theme } from '#web/app/kept-choice.ts';
import { answerCached, type CachedPage, cachedPage, compress, encodingAsked } from '#web/shared/cached/cached-page.ts';
import type { CachedPages } from '#web/shared/cached/cached-pages.ts';

/** A page made for one request, with facts that decide whether it may be shared. */
export interface MadePage extends Made {
  response: Response;
  nonce: string;
}

/**
 * Answers a request, from the cache if it is anonymous. Only anonymous responses are compressed: a personal page that mixes
 * secrets with input from the address would leak them by its compressed length (BREACH).
 */
export async function answerAnyone(
  cache: CachedPages,
  request: Request,
  caller: Caller,
  make: () => Promise<MadePage>,
): Promise<Response> {
  if (!isFromAnyone(request, caller)) return (await make()).response;
  const key = `${theme.of(request)} ${request.url}`;
  const page = await cache.take(key, momentOf(caller), async () => cacheable(request, caller, await make()));
  if (page === null) return compressed((await make()).response, request);
  return page instanceof Response ? compressed(page, request) : answerCached(page, request);
}

/** Everything that invalidates a cached page. */
function momentOf({ services: { world } }: Caller): string {
  const minute = world.clock.now().slice(0, 'YYYY-MM-DDTHH:MM'.length);
  return `${world.publicRevision()} ${minute}`;
}

/** A HEAD request renders no body, so caching it would store an empty page for everyone. */
function isFromAnyone(request: Request, { actor, inQuarantine }: Caller): boolean {
  if (actor !== null || inQuarantine || isPersonal(request) || request.method !== 'GET') return false;
  return isEveryones(new URL(request.url).pathname);
}

/** Returns the page to cache, or the response to this request alone. */
async function cacheable(request: Request, { requestId }: Caller, made: MadePage): Promise<CachedPage | Response> {
  const { response, cachedWith, nonce } = made;
  const { searchParams } = new URL(request.url);
  const isKnown = [...searchParams.keys()].every((name) => cachedWith?.includes(name));
  if (cachedWith === null || !isKnown || response.status !== 200 || response.headers.has('set-cookie')) return response;
  const html = await response.text();
  // Data of one request must not be in a shared page, so such pages are not cached.
  if (html.includes(nonce) || html.includes(requestId)) return new Response(html, response);
  const headers = new Headers(response.headers);
  const policy = headers.get('Content-Security-Policy') ?? '';
  headers.set('Content-Security-Policy', policy.replaceAll(` 'nonce-${nonce}'`, ''));
  return cachedPage(html, headers);
}

/** Below this size, the header costs more than compression saves. */
const compressedBytesMin = 1_000;

async function compressed(response: Response, request: Request): Promise<Response> {
  const type = response.headers.get('content-type') ?? '';
  if (!/^(text\/|application\/(json|.*\+xml))/.test(type) || response.body === null) return response;
  response.headers.append('Vary', 'Accept-Encoding');
  const encoding = encodingAsked(request.headers.get('accept-encoding'));
  if (encoding === null || response.headers.has('content-encoding')) return response;
  const body = new Uint8Array(await response.arrayBuffer());
  if (body.length < compressedBytesMin) return new Response(body, response);
  const { status, headers } = response;
  headers.set('Content-Encoding', encoding);
  headers.delete('Content-Length');
  return new Response((await compress(body, encoding, 'once')) as BodyInit, { status, headers });
}
