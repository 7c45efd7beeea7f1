import assert from 'node:assert/strict';
import { test } from 'node:test';
import { signedIn } from './session.ts';
import { openWebDesk } from './web-desk.ts';

const desk = await openWebDesk({ filled: true });
const begins = { claire: '/portal', hugo: '/portal', tom: '/console', sofie: '/console' } as const;

/** An administrator of all desks may open every page, so one of them would prove nothing. */
for (const who of ['claire', 'hugo', 'tom', 'sofie'] as const)
  test(`no page offers ${who} a link that they may not open`, async () => {
    const cookie = `belfry=${await signedIn(desk.world, desk.cast.people[who])}`;
    const refused: string[] = [];
    const known = new Set<string>();
    const waiting = [{ path: begins[who] as string, from: 'their first page' }];
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { path, from } = next;
      const answer = await desk.get(path, { cookie });
      if (answer.status >= 400) refused.push(`${answer.status} ${path}, from ${from}`);
      for (const link of await linksOf(answer, path)) {
        if (known.has(shapeOf(link))) continue;
        known.add(shapeOf(link));
        waiting.push({ path: link, from: path });
      }
    }
    assert.ok(known.size > 40, `only ${known.size} kinds of pages`);
    assert.deepEqual(refused, []);
    assert.deepEqual(desk.reported, []);
  });

/** The paths on this desk to which a page links, or to which it redirects. */
async function linksOf(answer: Response, path: string): Promise<string[]> {
  const isPage = answer.headers.get('content-type')?.startsWith('text/html');
  const html = isPage ? await answer.text() : await answer.body?.cancel();
  const links = [...(html ?? '').matchAll(/<a\b[^>]*?\shref="([^"]+)"/g)].map(([, link]) => link!);
  return [answer.headers.get('location') ?? [], links].flat().flatMap((link) => {
    const url = new URL(link.replaceAll('&amp;', '&'), desk.url + path);
    return url.origin === desk.url ? [url.pathname + url.search] : [];
  });
}

/** Pages of one kind have the same path but for languages, numbers and names, and the same names in their query. */
function shapeOf(path: string): string {
  const { pathname, searchParams } = new URL(path, desk.url);
  const parts = pathname.split('/').map((part) => (/\d|[A-Z_]|^.{24,}$|^(fr|nl|de|en)$/.test(part) ? ':' : part));
  return `${parts.join('/')}?${[...new Set(searchParams.keys())].sort()}`;
}
