import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { languages } from '#domain/language.ts';
import { openDemoDesk } from './demo-desk.ts';
import { exampleAddresses } from './example-addresses.ts';
import { macroStates } from './macro-states.ts';
import { pageRoutes } from './page-routes.ts';
import { managedStates, portalStates } from './portal-states.ts';
import { publicStates } from './public-states.ts';
import { staffStates } from './staff-states.ts';
import { viewStates } from './view-states.ts';
import { walkAs } from './walk-as.ts';
import { walkStates } from './walk-states.ts';

const desk = await openDemoDesk({ secondFactor: true });
const walked = { desk, addressOf: await exampleAddresses(desk) };
test('every page has an entry with the states in which it is checked', async () => {
  const patterns = (await pageRoutes()).filter(({ isPage }) => isPage).map(({ pattern }) => pattern);
  const known = {
    ...publicStates,
    ...portalStates,
    ...managedStates,
    ...staffStates,
    ...viewStates,
    ...macroStates,
  };
  for (const pattern of patterns)
    assert.ok(
      known[pattern],
      `${pattern} is a new page: name its states in the table of who opens it: public-, sign-in-, portal- or staff-states.ts.`,
    );
  for (const pattern of Object.keys(known))
    assert.ok(patterns.includes(pattern), `${pattern} is no page any more: take its line out.`);
});

describe('every public page in every state has no axe violation in either theme and no sideways scroll', () => {
  for (const [at, language] of languages.entries())
    test(language, async () => {
      const { page, close } = await desk.visit('/sign-in', { javaScriptEnabled: true, locale: language });
      const { found, titles } = await walkStates(walked, page, publicStates, { language, at, of: languages.length });
      assert.deepEqual(found, []);
      assert.ok(titles.size > Object.keys(publicStates).length, 'each page has a title of its own');
      await close();
    });
});

describe('so does every portal page', () => {
  for (const [name, states, both] of [
    ['claire', portalStates, ['nl', 'en']],
    ['hugo', managedStates, ['fr', 'de']],
  ] as const)
    for (const [at, language] of both.entries())
      test(`${name}, ${language}`, () => walkAs(walked, name, states, { language, at, of: both.length }));
});
