import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PersonName } from '#demo/cast.ts';
import type { Obstacle } from '#desk/processes/pulse.ts';
import { languages } from '#domain/language.ts';
import { words } from '#locales/messages.ts';
import { signedIn } from '#test/session.ts';
import { openWebDesk } from '#test/web-desk.ts';

let obstacle: Obstacle | null = 'quarantine';
const desk = await openWebDesk({ obstacle: () => obstacle });

async function read(path: string, who: PersonName | null = null): Promise<string> {
  const token = who === null ? null : await signedIn(desk.world, desk.cast.people[who]);
  const answer = await desk.get(path, token === null ? {} : { cookie: `belfry=${token}` });
  assert.equal(answer.status, path === '/fr/nowhere' ? 404 : 200, path);
  return answer.text();
}

test('in quarantine every page says so in the language of its reader', async () => {
  for (const language of languages) assert.ok((await read(`/${language}`)).includes(words[language].quarantine));
  const pages: [string, PersonName | null][] = [
    ['/fr/nowhere', null],
    ['/sign-in', null],
    ['/portal', 'claire'],
    ['/account', 'claire'],
    ['/console', 'nadia'],
    ['/admin', 'jonas'],
  ];
  const told = await Promise.all(
    pages.map(async ([path, who]) => {
      const html = await read(path, who);
      const said = languages.filter((language) => html.includes(words[language].quarantine));
      return [path, said.length, html.includes(`<html lang="${said[0]}"`)];
    }),
  );
  assert.deepEqual(
    told,
    pages.map(([path]) => [path, 1, true]),
  );
});

test('once released no page says it, and none that was cached says it later', async () => {
  obstacle = null;
  assert.ok(!(await read('/fr')).includes(words.fr.quarantine));
  obstacle = 'quarantine';
  assert.ok((await read('/fr')).includes(words.fr.quarantine));
  obstacle = null;
  assert.ok(!(await read('/fr')).includes(words.fr.quarantine));
});
