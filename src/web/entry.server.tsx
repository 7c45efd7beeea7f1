import { createHash } from 'node:crypto';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { renderToPipeableStream } from 'react-dom/server';
import { type EntryContext, isRouteErrorResponse, type RouterContextProvider, ServerRouter } from 'react-router';
import { madeContext, visitContext } from '#web/context.ts';
import { NonceContext } from './document/nonce.tsx';
import { isPageHandle, type PageHandle } from './document/page-handle.ts';
import { PublicStylesContext } from './document/page-styles.tsx';
import { withScript } from './public/enhance/with-script.ts';
import publicStyles from './styles/public.css?inline';

/** By which a policy allows the styles within a public page. */
export const publicStylesHash = `sha256-${createHash('sha256').update(publicStyles).digest('base64')}`;

export { createRequestHandler, RouterContextProvider } from 'react-router';
export { madeContext, visitContext };

/** A page is sent whole: it has no part that comes late, and one string is the fastest body there is. */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  entry: EntryContext,
  context: Readonly<RouterContextProvider>,
): Promise<Response> {
  const handles = handlesOf(entry);
  context.get(madeContext).keptWith = handles.find(({ kept }) => kept)?.kept?.query ?? null;
  // A page without scripts has nothing that needs a nonce, and so nothing that is of this answer alone.
  const nonce = handles.some(({ scripts }) => scripts) ? context.get(visitContext).nonce : '';
  headers.set('Content-Type', 'text/html; charset=utf-8');
  const html = await render(
    <NonceContext value={nonce}>
      <PublicStylesContext value={publicStyles}>
        <ServerRouter context={nonce === '' ? ofThisPage(entry) : entry} url={request.url} nonce={nonce || undefined} />
      </PublicStylesContext>
    </NonceContext>,
    nonce,
  );
  return new Response(nonce === '' ? withScript(html) : html, { status, headers });
}

function handlesOf({ staticHandlerContext: { matches }, routeModules }: EntryContext): PageHandle[] {
  return matches.map(({ route }) => routeModules[route.id]?.handle).filter(isPageHandle);
}

/** The router builds every route that it is told of anew for each page; one without scripts leads nowhere by itself. */
function ofThisPage(entry: EntryContext): EntryContext {
  const { manifest, staticHandlerContext } = entry;
  const routes = Object.fromEntries(
    staticHandlerContext.matches.map(({ route: { id } }) => [id, manifest.routes[id]] as const),
  );
  return { ...entry, manifest: { ...manifest, routes } };
}

function render(page: React.ReactNode, nonce: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const { pipe } = renderToPipeableStream(page, {
      nonce: nonce || undefined,
      onAllReady: () => resolve(text(pipe(new PassThrough()))),
      onError: reject,
    });
  });
}

/** What was thrown on purpose (not found, not allowed) and requests that were given up are no errors. */
export function handleError(
  error: unknown,
  { request, context }: { request: Request; context: RouterContextProvider },
) {
  if (request.signal.aborted || isRouteErrorResponse(error)) return;
  context.get(visitContext).report(error);
}
