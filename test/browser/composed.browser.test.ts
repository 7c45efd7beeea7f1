import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FirstLanguage } from '#domain/language.ts';
import { supportWords } from '#locales/public/messages.ts';
import { composed } from './composed.ts';
import { openDemoDesk, ownTexts } from './demo-desk.ts';
import { goTo } from './go-to.ts';
import { longest } from './longest.ts';

test('a composed text is the longest, with the longest word of all', () => {
  const inEach = ['Ein Donaudampfschiff', 'Un bateau à vapeur sur le Danube', 'Een stoomboot', 'A boat'];
  assert.equal(longest(inEach), 'Un Donaudampfschiff à vapeur sur le Danube');
  const counted = (word: string) => (count: number) => `${count} ${word}`;
  assert.equal((longest([counted('Zeit'), counted('temps')]) as typeof counted)(3 as never), '3 temps');
  assert.deepEqual(
    longest([
      { a: ['x'], b: 1 },
      { a: ['xyz'], b: 2 },
    ]),
    { a: ['xyz'], b: 1 },
  );
  assert.equal(longest(['Siehe {name}', 'Voir {nomenclature}']), 'Siehe {nomenclature}');
  assert.equal(longest(['/de/hilfe', '/fr/assistance']), '/de/hilfe');
});

test('a desk shows them in one language, on the server and after hydration, and otherwise its own', async () => {
  const desk = await openDemoDesk({ texts: 'longest' });
  const inEach = [composed, 'fr', 'nl', 'en'].map((each) => supportWords[each as FirstLanguage].question);
  const question = longest(inEach) as string;
  assert.ok(!inEach.includes(question), question);
  const { page, complaints } = await desk.visit('/sign-in', { javaScriptEnabled: true });
  await goTo(page, `${desk.url}/${composed}`);
  assert.match((await page.locator('main').textContent()) ?? '', new RegExp(question.replace('?', '.')));
  assert.deepEqual(complaints, []);
  for (const [nth, language] of [composed, 'fr', 'nl', 'en'].entries()) {
    const html = await (await desk.respond(`/${language}`, { headers: { [ownTexts]: '1' } })).text();
    assert.ok(html.includes(inEach[nth]!), language);
  }
});
