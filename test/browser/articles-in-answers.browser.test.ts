import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fillArticles } from '#demo/fill-articles.ts';
import { receiveContact } from '#desk/intake/receive-contact.ts';
import { answerTicket } from '#desk/ticket/answer-ticket.ts';
import { atEnd } from '#test/at-end.ts';
import { openConsoleDesk, violations } from './console-desk.ts';
import { cameTo, goTo } from './go-to.ts';

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
  await goTo(page, `${desk.url}/console/tickets/${number}`);
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
  await page.locator('#say-answer [contenteditable=true]:focus').waitFor();
  await page.keyboard.type('oder:');
  assert.doesNotMatch((await link.textContent()) ?? '', /oder/);
  await page.keyboard.press('Escape');
  await page.keyboard.press('A');
  await page.getByRole('combobox', { name: 'Chercher un article' }).fill('leeren');
  await option.waitFor();
  await page.keyboard.press('Enter');
  await page.locator('#articles-answer button:focus').waitFor();
  await page.getByRole('button', { name: 'In Ihrem Browser' }).press('Enter');
  await editor.locator('ol li').nth(2).waitFor();
  assert.equal(await editor.locator('ol li').count(), 3);
  assert.match((await editor.locator('ol').textContent()) ?? '', /Strg \+ F5/);
  assert.match((await editor.textContent()) ?? '', /^Siehe: Weiße Seite.* oder:/);
  assert.deepEqual(complaints, []);
  await close();
});

test('a draft is marked, has no link in an answer, and has one in a note', async () => {
  const number = await openTicket();
  const { page, close } = await desk.signIn('nadia');
  await goTo(page, `${desk.url}/console/tickets/${number}?say=answer`);
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

test('a ticket becomes the draft of an article that names nobody, and is saved only by its writer', async () => {
  const number = await openTicket();
  const answered = await answerTicket(desk.world, desk.actor('nadia'), number, {
    text: 'Guten Tag Claire,\n\nleeren Sie den Zwischenspeicher.',
  });
  assert.ok('ticket' in answered);
  const drafts = desk.db.selectFrom('articles').select('id').orderBy('id', 'desc');
  const before = await drafts.execute();
  const { page, complaints, close } = await desk.signIn('nadia');
  await goTo(page, `${desk.url}/console/tickets/${number}`);
  await page.press('header [popovertarget=panel-more]', 'Enter');
  await page.getByRole('link', { name: 'Écrire un article', exact: true }).press('Enter');
  await page.getByText(`Repris du ticket ${number}.`).waitFor();
  assert.deepEqual(await violations(page), []);

  // The language of the ticket is shown first, and nobody's name or number is in its text.
  assert.equal(await page.inputValue('[name=title-de]'), 'Weiße Seite nach einer Aktualisierung');
  const body = await page.inputValue('[name=body-de]');
  assert.match(body, /^## Frage\n\nHier ist \[…\]\. Die Seite bleibt weiß, meine Nummer ist \[…\]/);
  assert.match(body, /## Antwort\n\nGuten Tag \[…\],\n\nleeren Sie den Zwischenspeicher\.$/);
  const editor = page.locator('main [contenteditable=true]');
  await editor.getByRole('heading', { name: 'Antwort' }).waitFor();
  assert.deepEqual(await drafts.execute(), before, 'reading the draft saves nothing');

  await editor.press('Control+End');
  await page.keyboard.type(' Danach ist sie wieder da.');
  await page.getByRole('button', { name: 'Enregistrer le brouillon' }).press('Enter');
  await cameTo(page, /\/admin\/articles\/[\da-f-]{36}\?done=saved/);
  const [saved] = await drafts.execute();
  const texts = await desk.db.selectFrom('articleTexts').selectAll().where('articleId', '=', saved!.id).execute();
  const written = texts.filter(({ title }) => title !== '');
  assert.deepEqual(
    written.map(({ language, title }) => [language, title]),
    [['de', 'Weiße Seite nach einer Aktualisierung']],
  );
  assert.match(written[0]!.body, /Zwischenspeicher\. Danach ist sie wieder da\.$/);
  assert.doesNotMatch(written[0]!.body, /Claire|0470/);
  assert.deepEqual(complaints, []);
  await close();
});
