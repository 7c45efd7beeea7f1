import { createHash } from 'node:crypto';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { renderToPipeableStream } from 'react-dom/server';
import { type EntryContext, isRouteErrorResponse, type RouterContextProvider, ServerRouter } from 'react-router';
import { madeContext, sentFormContext, visitContext } from '#web/app/context.ts';
import { isPageHandle, type PageHandle } from '#web/shared/document/page-handle.ts';
import { PageLanguageContext } from '#web/shared/document/page-language.ts';
import { PublicStylesContext } from '#web/shared/document/page-styles.tsx';
import { SentFormContext } from '#web/shared/document/sent-form.tsx';
import findKey from './admin/search/find-key.ts?worker&url';
import enhance from './public/enhance/enhance.ts?worker&url';
import publicStyles from './styles/public.css?inline';

/** Allows the inline styles of a public page in the policy. */
export const publicStylesHash = `sha256-${createHash('sha256').update(publicStyles).digest('base64')}`;

export { createRequestHandler, RouterContextProvider } from 'react-router';
export { madeContext, sentFormContext, visitContext };

/** Each script with a pattern that finds a field for it. User input cannot match, because its quotes are escaped. */
const marked: readonly [RegExp, string][] = [
  [/ data-(?:find|live|suggest|upload)="/, enhance],
  [/ data-key="/, findKey],
];

/** Pages that return the form to its writer: the session ended, or what it changes is gone or not theirs to change. */
const returning: ReadonlySet<number> = new Set([401, 404]);

/** Sends the page as a whole, because no part of it is deferred. */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  entry: EntryContext,
  context: Readonly<RouterContextProvider>,
): Promise<Response> {
  const handles = handlesOf(entry);
  context.get(madeContext).cachedWith = handles.find(({ cached }) => cached)?.cached?.query ?? null;
  // A page without scripts needs no nonce, so it contains nothing specific to this response.
  const sent = returning.has(status) ? ((await context.get(sentFormContext)?.()) ?? null) : null;
  const nonce = !sent && handles.some(({ scripts }) => scripts) ? context.get(visitContext).nonce : '';
  headers.set('Content-Type', 'text/html; charset=utf-8');
  const html = await render(
    <PublicStylesContext value={publicStyles}>
      <SentFormContext value={sent}>
        <PageLanguageContext value={context.get(visitContext).language}>
          <ServerRouter context={ofThisPage(entry)} url={request.url} nonce={nonce || undefined} />
        </PageLanguageContext>
      </SentFormContext>
    </PublicStylesContext>,
    nonce,
  );
  return new Response(nonce === '' ? withScripts(html) : html, { status, headers });
}

/** Adds the scripts for which a page has marked fields. Returns other pages unchanged. */
function withScripts(html: string): string {
  const scripts = marked.filter(([mark]) => mark.test(html)).map(([, script]) => script);
  if (scripts.length === 0) return html;
  const end = html.lastIndexOf('</body>');
  const tags = scripts.map((script) => `<script type="module" src="${script}"></script>`);
  return `${html.slice(0, end)}${tags.join('')}${html.slice(end)}`;
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

function handlesOf({ staticHandlerContext: { matches }, routeModules }: EntryContext): PageHandle[] {
  return matches.map(({ route }) => routeModules[route.id]?.handle).filter(isPageHandle);
}

/**
 * Keeps only the routes of this page, because the router builds every route for each page. The browser gets the others from the
 * manifest.
 */
function ofThisPage(entry: EntryContext): EntryContext {
  const { manifest, staticHandlerContext } = entry;
  const routes = Object.fromEntries(
    staticHandlerContext.matches.map(({ route: { id } }) => [id, manifest.routes[id]] as const),
  );
  return { ...entry, manifest: { ...manifest, routes } };
}

/** Does not log intended responses (not found, not allowed) or aborted requests as errors. */
export function handleError(
  error: unknown,
  { request, context }: { request: Request; context: RouterContextProvider },
) {
  if (request.signal.aborted || isRouteErrorResponse(error)) return;
  context.get(visitContext).report(error);
}
