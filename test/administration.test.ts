import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PersonName } from '#demo/cast.ts';
import { type DeskSetting, deskSettings } from '#domain/desks/settings.ts';
import { type Language, languages } from '#domain/language.ts';
import { adminHomeWords, desksWords, lookWords } from '#locales/admin/messages.ts';
import { signedIn } from '#test/session.ts';
import { openWebDesk } from '#test/web-desk.ts';

const desk = await openWebDesk({ settings: { demonstration: false } });
const { db, world } = desk;
const dto = desk.cast.desks.wcms;
const { kinds, year, age, nothing } = adminHomeWords.en;

async function browserOf(name: PersonName) {
  const { personId } = desk.actor(name);
  const cookie = `belfry=${await signedIn(world, personId)}`;
  return async (path: string, language: Language = 'en', more: Record<string, string> = {}) => {
    await db.updateTable('people').set({ language }).where('id', '=', personId).execute();
    const headers = { cookie, 'user-agent': 'Mozilla/5.0', ...more };
    return (await desk.get(path, headers)).text();
  };
}

/** The rows of what waits: text, page, and what stands beside them. */
function waitingIn(html: string): string[] {
  const [section = ''] = /<section aria-labelledby="waiting".*?<\/section>/s.exec(html) ?? [];
  const row = /<li[^>]*><a [^>]*href="([^"]*)">([^<]*)<\/a><span[^>]*>([^<]*)<\/span>/g;
  return [...section.matchAll(row)].map(([, href, text, about]) => [text, about, href].join(' | '));
}

const at = (daysAgo: number) => new Date(Date.parse(world.clock.now()) - daysAgo * 86_400_000).toISOString();

test('the first page says what waits: how many, since when, and where', async () => {
  const [jonas, tom] = [await browserOf('jonas'), await browserOf('tom')];
  await db.updateTable('accounts').set({ passwordAlone: true }).execute();
  await db.deleteFrom('formDrafts').execute();
  await db.deleteFrom('articles').where('state', '=', 'draft').execute();
  const undecided = `${year({ year: 2027 })} | WCMS Support | /admin/desks/DTO/calendar/2027`;
  assert.deepEqual(waitingIn(await jonas('/admin')), [undecided]);
  await db.updateTable('calendars').set({ decidedYears: null }).execute();
  world.publicChanged();
  const quiet = await jonas('/admin');
  assert.deepEqual([waitingIn(quiet), quiet.includes(nothing)], [[], true]);

  await db.updateTable('accounts').set({ passwordAlone: false }).where('personId', '=', desk.cast.people.tom).execute();
  const article = { deskId: dto, state: 'draft' as const, createdAt: at(9) };
  await db
    .insertInto('articles')
    .values([
      { id: crypto.randomUUID(), ...article, changedAt: at(3) },
      { id: crypto.randomUUID(), ...article, changedAt: at(0) },
    ])
    .execute();
  await db
    .insertInto('sendingStates')
    .values({ deskId: dto, failingSince: at(1), failure: 'host', said: null })
    .execute();
  const drafts = `${kinds.articles({ count: 2 })} | WCMS Support · ${age({ days: 3, count: 2 })} | /admin/articles?desk=DTO`;
  assert.deepEqual(waitingIn(await jonas('/admin')), [
    `${kinds.sending({ count: 1 })} | WCMS Support · ${age({ days: 1, count: 1 })} | /admin/desks/DTO/sending`,
    `${kinds.factors({ count: 1 })} | WCMS Support | /admin/desks/DTO/people`,
    drafts,
  ]);
  assert.deepEqual(
    waitingIn(await tom('/admin')),
    [drafts.replace('WCMS Support · ', '')],
    'an agent sees only what an agent can do',
  );
});

test('the search finds every setting by its name, in each language, and opens at its field', async () => {
  const jonas = await browserOf('jonas');
  const rows: DeskSetting[] = Object.values(deskSettings);
  assert.ok(rows.length > 10);
  for (const language of languages)
    for (const { part, field, draw } of rows) {
      const words = desksWords[language];
      const name =
        part === 'names'
          ? lookWords[language].names.title
          : draw === 'week'
            ? words.parts[part].name
            : words.fields[field as keyof typeof words.fields];
      const found = await jonas(`/admin/search/suggest?q=${encodeURIComponent(name)}`, language);
      const { items } = JSON.parse(found) as { items: { label: string; href: string }[] };
      const item = items.find(({ label, href }) => label === name && href.includes('#'));
      assert.ok(item, `${name} (${language})`);
      const [page = '', id = ''] = item.href.split('#');
      assert.match(await jonas(page, language), new RegExp(`id="${id}"`), item.href);
    }
});

test('the search finds words of the help, and only what a person may change', async () => {
  const [jonas, tom] = [await browserOf('jonas'), await browserOf('tom')];
  const found = await jonas('/admin/search?q=floods');
  assert.ok(found.includes('/admin/desks/DTO/promises#acknowledgements'));
  assert.ok(!(await tom('/admin/search?q=floods')).includes('/admin/desks/DTO'));
  assert.ok((await tom('/admin/search?q=articles')).includes('/admin/articles"'));
});

test('the administration leads back to the console page that was left', async () => {
  const jonas = await browserOf('jonas');
  const referer = `${desk.url}/console?view=mine&q=a%20b`;
  assert.ok((await jonas('/admin', 'en', { referer })).includes('href="/console?view=mine&amp;q=a%20b"'));
});
