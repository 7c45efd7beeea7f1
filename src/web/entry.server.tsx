import { createHash } from 'node:crypto';
import { Writable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { renderToPipeableStream } from 'react-dom/server';
import { type EntryContext, isRouteErrorResponse, type RouterContextProvider, ServerRouter } from 'react-router';
import { madeContext, visitContext } from '#web/app/context.ts';
import { CellsContext } from '#web/console/list/rows/drawn-cells.ts';
import { openMarkupKeeper } from '#web/shared/document/kept-markup.ts';
import { isPageHandle, type PageHandle } from '#web/shared/document/page-handle.ts';
import { NonceContext, PublicStylesContext } from '#web/shared/document/page-styles.tsx';
import enhance from './public/enhance/enhance.ts?worker&url';
import publicStyles from './styles/public.css?inline';
import { MarkupContext } from './ui/kept-parts.tsx';

/** Allows the inline styles of a public page in the policy. */
export const publicStylesHash = `sha256-${createHash('sha256').update(publicStyles).digest('base64')}`;

export { createRequestHandler, RouterContextProvider } from 'react-router';
export { madeContext, visitContext };

/** Finds a field that the script enhances. User input cannot match, because its quotes are escaped. */
const marked = / data-(?:find|live|suggest|upload)="/;

/**
 * Sends the page as a whole, because no part of it is deferred. It stays in bytes, since joining thousands of strings costs more.
 * The data for scripts goes to the end.
 */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  entry: EntryContext,
  context: Readonly<RouterContextProvider>,
): Promise<Response> {
  const handles = handlesOf(entry);
  const made = context.get(madeContext);
  made.keptWith = handles.find(({ kept }) => kept)?.kept?.query ?? null;
  // A page without scripts needs no nonce, so it contains nothing specific to this response.
  const nonce = handles.some(({ scripts }) => scripts) ? context.get(visitContext).nonce : '';
  headers.set('Content-Type', 'text/html; charset=utf-8');
  const { serverHandoffStream, ...page } = ofThisPage(entry);
  const keeper = openMarkupKeeper();
  const pieces = await render(
    <NonceContext value={nonce}>
      <PublicStylesContext value={publicStyles}>
        <CellsContext value={made.cells}>
          <MarkupContext value={keeper}>
            <ServerRouter context={page} url={request.url} nonce={nonce || undefined} />
          </MarkupContext>
        </CellsContext>
      </PublicStylesContext>
    </NonceContext>,
    nonce,
  );
  const html = keeper.fill(Buffer.concat(pieces));
  made.html =
    nonce === '' || !serverHandoffStream
      ? Buffer.from(withScript(Buffer.concat(html).toString()))
      : withData(html, dataScript(await text(serverHandoffStream), nonce));
  return new Response(null, { status, headers });
}

/** Adds the script to a page that has a marked field. Returns other pages unchanged. */
function withScript(html: string): string {
  if (!marked.test(html)) return html;
  const end = html.lastIndexOf('</body>');
  return `${html.slice(0, end)}<script type="module" src="${enhance}"></script>${html.slice(end)}`;
}

/** Renders a page and returns its chunks. */
function render(page: React.ReactNode, nonce: string): Promise<Buffer[]> {
  return new Promise((resolve, reject) => {
    const pieces: Buffer[] = [];
    const { pipe } = renderToPipeableStream(page, {
      nonce: nonce || undefined,
      onAllReady: () => void pipe(collect(pieces, () => resolve(pieces))),
      onError: reject,
    });
  });
}

function collect(pieces: Buffer[], ended: () => void): Writable {
  return new Writable({
    highWaterMark: Number.MAX_SAFE_INTEGER,
    write(piece: Buffer, _, next) {
      pieces.push(piece);
      next();
    },
    final(done) {
      ended();
      done();
    },
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

/** Returns the script element with the data for the page's scripts. */
function dataScript(data: string, nonce: string): Buffer {
  const stream = 'window.__reactRouterContext.streamController';
  return Buffer.from(`<script nonce="${nonce}">${stream}.enqueue(${withinScript(data)});${stream}.close();</script>`);
}

/** Returns the page with its data at the end. */
function withData(html: readonly Buffer[], data: Buffer): Buffer<ArrayBuffer> {
  const rest = html.at(-1)!;
  const end = rest.lastIndexOf('</body>');
  return Buffer.concat([...html.slice(0, -1), rest.subarray(0, end), data, rest.subarray(end)]);
}

/** Escapes user text as a literal that cannot end a script or begin a comment. */
function withinScript(text: string): string {
  return JSON.stringify(text).replace(/[<>&\u2028\u2029]/g, (one) => escapes[one]!);
}

const escapes: Record<string, string> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
};

/** Does not log intended responses (not found, not allowed) or aborted requests as errors. */
export function handleError(
  error: unknown,
  { request, context }: { request: Request; context: RouterContextProvider },
) {
  if (request.signal.aborted || isRouteErrorResponse(error)) return;
  context.get(visitContext).report(error);
}
