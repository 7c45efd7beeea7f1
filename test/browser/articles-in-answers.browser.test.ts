import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fillArticles } from '#demo/fill-articles.ts';
import { receiveContact } from '#desk/intake/receive-contact.ts';
import { atEnd } from '#test/at-end.ts';
import { awake, openConsoleDesk } from './console-desk.ts';

const desk = await openConsoleDesk({ filled: false });
await desk.world.transact((tx) => fillArticles(desk.world, tx, desk.cast.desks.wcms, desk.cast.people.nadia));
atEnd(() => assert.deepEqual(desk.reported, []));

async function openTicket(): Promise<string> {
  const received = await receiveContact(desk.world, desk.actor('claire'), {
    deskId: desk.cast.desks.wcms,
    channel: 'portal',
    language: 'de',
    kind: 'incident',
    site: '1187',
    requester: { email: 'claire.dumont@patrimoine.example', name: 'Claire Dumont', phone: null, language: 'de' },
    summary: 'Weiße Seite nach einer Aktualisierung',
    text: 'Hier ist Claire Dumont. Die Seite bleibt weiß, meine Nummer ist 0470 12 34 56.',
    urgent: false,
    fileIds: [],
  });
  if (!('ticket' in received)) throw new Error(received.refused);
  return received.ticket.number;
}

test('an agent finds an article by keyboard and inserts its link and a passage at the cursor', async () => {
  const number = await openTicket();
  const { page, complaints, close } = await desk.signIn('nadia');
  await page.goto(`${desk.url}/console/tickets/${number}`);
  await awake(page);
  await page.keyboard.press('a');
  const editor = page.locator('#say-answer [contenteditable=true]');
  await page.locator('#say-answer [contenteditable=true]:focus').waitFor();
  await page.keyboard.type('Siehe: [[');

  // The subject of the ticket finds the article, in the language of the ticket.
  const option = page.getByRole('option', { name: /Weiße Seite nach einer Aktualisierung/ });
  await option.waitFor();
  await page.keyboard.press('Enter');
  await page.locator('#articles-answer button:focus').waitFor();
  await page.keyboard.press('Enter');
  const link = editor.getByRole('link', { name: /Weiße Seite nach einer Aktualisierung/ });
  assert.match((await link.getAttribute('href')) ?? '', new RegExp(`^${desk.url}/de/articles/[^/]+/weisse-seite`));

  // The link ends before the next word.
  await page.keyboard.type('oder:');
  assert.doesNotMatch((await link.textContent()) ?? '', /oder/);
  await page.keyboard.press('Escape');
  await page.keyboard.press('A');
  await page.getByRole('combobox', { name: 'Chercher un article' }).fill('leeren');
  await option.waitFor();
  await page.keyboard.press('Enter');
  await page.locator('#articles-answer button:focus').waitFor();
  await page.getByRole('button', { name: 'In Ihrem Browser' }).press('Enter');
  assert.equal(await editor.locator('ol li').count(), 3);
  assert.match((await editor.locator('ol').textContent()) ?? '', /Strg \+ F5/);
  assert.match((await editor.textContent()) ?? '', /^Siehe: Weiße Seite.* oder:/);
  assert.deepEqual(complaints, []);
  await close();
});

test('a draft is marked, has no link in an answer, and has one in a note', async () => {
  const number = await openTicket();
  const { page, close } = await desk.signIn('nadia');
  await page.goto(`${desk.url}/console/tickets/${number}?say=answer`);
  await awake(page);
  for (const [tab, links] of [
    ['answer', 0],
    ['note', 1],
  ] as const) {
    await page.click(`[data-tab=${tab}]`);
    await page.click(`#say-${tab} [data-act=article]`);
    // The draft is written in French and Dutch only.
    await page.getByRole('combobox', { name: 'Chercher un article' }).fill('deux etapes');
    await page.getByRole('option', { name: /brouillon, non publié · seulement en français/ }).click();
    await page.locator(`#articles-${tab}`).getByRole('button', { name: 'L’article entier' }).waitFor();
    assert.equal(
      await page.locator(`#articles-${tab}`).getByRole('button', { name: 'Insérer le lien' }).count(),
      links,
    );
    await page.keyboard.press('Escape');
  }
  await close();
});
