import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { readMail } from '#desk/intake/read-mail.ts';
import { receiveContact } from '#desk/intake/receive-contact.ts';
import { receiveMail } from '#desk/intake/receive-mail.ts';
import { reactToTicket } from '#desk/portal/reactions.ts';
import { answerTicket } from '#desk/ticket/answer-ticket.ts';
import { noticeSchedule } from '#domain/clock/schedule.ts';
import { deadline } from '#locales/format.ts';
import { atEnd } from '#test/at-end.ts';
import { unsigned } from '#test/signed-mail.ts';
import { openForClaire } from './claire-ticket.ts';
import { sendNow, writeIn } from './composing.ts';
import { openConsoleDesk, pick, violations } from './console-desk.ts';
import { cameTo, goTo } from './go-to.ts';

const desk = await openConsoleDesk();

atEnd(() => assert.deepEqual(desk.reported, []));

const newTicket = (summary: string) => openForClaire(desk, { summary });

const ticketOf = (number: string) =>
  desk.db.selectFrom('tickets').selectAll().where('number', '=', number).executeTakeFirstOrThrow();

async function openTicket(page: Page, number: string, say = ''): Promise<void> {
  await goTo(page, `${desk.url}/console/tickets/${number}${say && `?say=${say}`}`);
}

/** Types in the open tab and sends it. */
async function write(page: Page, tab: string, text: string): Promise<void> {
  await writeIn(page, tab, text);
  await page.locator(`[data-act=send-${tab}]`).click();
  await sendNow(page);
}

test('an agent takes a ticket and answers it, with a file', async () => {
  const number = await newTicket('Le logo est flou');
  const { page, complaints, close } = await desk.signIn('nadia');
  await goTo(page, `${desk.url}/console`);
  await page.getByRole('link', { name: 'Le logo est flou' }).click();
  await cameTo(page, `**/${number}`);
  await page.getByRole('button', { name: 'Prendre' }).click();
  await page.locator('header').getByText('Nadia El Amrani').waitFor();
  await page.setInputFiles('#files-answer', {
    name: 'logo.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('un logo net'),
  });
  await write(page, 'answer', 'Voici un fichier plus net.');
  await page.locator('article').getByText('Voici un fichier plus net.').waitFor();
  assert.equal(await page.inputValue('#text-answer'), '');
  const { status, assigneeId } = await ticketOf(number);
  assert.deepEqual([status, assigneeId], ['open', desk.cast.people.nadia]);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'logo.txt' }).click(),
  ]);
  assert.equal(download.suggestedFilename(), 'logo.txt');
  assert.deepEqual(complaints, []);
  await close();
});

test('information is requested by item, and the ticket waits', async () => {
  const number = await newTicket('La recherche ne trouve rien');
  const { page, close } = await desk.signIn('nadia');
  await openTicket(page, number);
  await page.getByRole('link', { name: 'Demander des informations' }).first().click();
  await page.getByText(/^Premier rappel le/).waitFor();
  // The form's own questions are ticked by default; this agent asks in their own words.
  for (const box of await page.locator('#say-ask [name=asked]').all()) await box.uncheck();
  await page.fill('#say-ask [name=items]', 'L’adresse de la page\n– Le mot cherché');
  await write(page, 'ask', 'Deux précisions, s’il vous plaît.');
  await page.locator('article').getByText('Le mot cherché').waitFor();
  await page.getByText('En attente d’informations').first().waitFor();
  const { items } = await desk.db
    .selectFrom('texts')
    .select('items')
    .where('ticketId', '=', (await ticketOf(number)).id)
    .where('items', 'is not', null)
    .executeTakeFirstOrThrow();
  assert.deepEqual(items, ['L’adresse de la page', 'Le mot cherché']);
  await close();
});

test('only the desk sees a note, and a key opens the field', async () => {
  const number = await newTicket('Un bouton manque');
  const { page, close } = await desk.signIn('nadia');
  await openTicket(page, number);
  await page.keyboard.press('n');
  await page.locator('#say-note :is(textarea[name=text], [contenteditable=true]):focus').waitFor();
  await page.keyboard.type('Même cause que la semaine passée.');
  await page.keyboard.press('Control+Enter');
  await page.locator('article').getByText('Même cause').waitFor();
  assert.equal((await ticketOf(number)).status, 'new');
  const claire = await desk.call('claire', 'GET', `/tickets/${number}/entries`);
  assert.doesNotMatch(JSON.stringify(claire.body), /Même cause/);
  await close();
});

test('an agent reads a signed mail as a message, with what its signature proves', async () => {
  const raw = readFileSync(new URL('../mail/smime-opaque.eml', import.meta.url));
  const received = await receiveMail(desk.world, { mailbox: 'wcms@desk.example', envelopeFrom: null, raw });
  if (!('saved' in received)) throw new Error(received.refused);
  const read = await readMail(desk.world, received.saved);
  const { number } = await desk.db
    .selectFrom('tickets')
    .select('number')
    .where('id', '=', read!.ticketId!)
    .executeTakeFirstOrThrow();
  const { page, close } = await desk.signIn('nadia');
  await openTicket(page, number);
  const message = page.locator('article').filter({ hasText: 'der Vertrag liegt bei' });
  await message.getByText('signature conforme, au nom de l’adresse de l’expéditeur').waitFor();
  await message.getByRole('link', { name: 'vertrag.pdf' }).waitFor();
  assert.deepEqual(await violations(page), []);
  await close();
});

test('a call without news is logged and changes nothing', async () => {
  const number = await newTicket('Une image trop lourde');
  const { page, close } = await desk.signIn('nadia');
  await openTicket(page, number, 'call');
  await page.check('[name=nothingNew]');
  await write(page, 'call', 'Elle demandait si le message était arrivé.');
  await page.locator('article').getByText('Appel entrant\u00a0: Claire Dumont').waitFor();
  await page.locator('article').getByText('rien de nouveau').waitFor();
  assert.equal((await ticketOf(number)).reactionAt, null);
  await close();
});

test('the closing date of a handled ticket is shown before the notice is sent', async () => {
  const number = await newTicket('Le pied de page se répète');
  const { page, close } = await desk.signIn('nadia');
  await openTicket(page, number, 'handle');
  const wcms = await desk.world.readDesk(desk.db, desk.cast.desks.wcms);
  const date = deadline(noticeSchedule(wcms, desk.world.clock.now()).closesAt, 'fr', wcms.zone);
  await page.locator('#say-handle').getByText(date).waitFor();
  await write(page, 'handle', 'Le modèle est corrigé.');
  await page
    .locator('aside')
    .getByText(/^Se clôture le/)
    .first()
    .waitFor();
  assert.equal((await ticketOf(number)).status, 'handled');
  await page.click('header [popovertarget=panel-more]');
  await page.getByRole('button', { name: 'Rouvrir' }).click();
  await page.getByText('En cours').nth(1).waitFor();
  await close();
});

test('a ticket is closed with a reason; if the reason needs more, nothing happens', async () => {
  const number = await newTicket('Une question résolue');
  const { page, close } = await desk.signIn('nadia');
  await openTicket(page, number);
  await page.click('header [popovertarget=panel-more]');
  await page.getByRole('button', { name: 'Clôturer' }).first().click();
  const panel = page.locator('#panel-close');
  await panel.getByRole('button', { name: 'Clôturer' }).click();
  await panel.getByText('Choisissez une réponse.').waitFor();
  assert.equal(await panel.locator('[name=said]').isVisible(), false);
  await pick(panel, 'Motif', 'résolu');
  await panel.locator('[name=said]').fill('C’est réglé, merci.');
  await panel.getByRole('button', { name: 'Clôturer' }).click();
  await page.getByText('Clôturé : résolu.').waitFor();
  assert.equal((await ticketOf(number)).closing?.reason, 'solved');
  await page.locator('#say-answer').getByRole('button', { name: 'Envoyer la réponse' }).hover();
  await page.getByRole('tooltip', { name: 'Un ticket clôturé ne change plus' }).filter({ visible: true }).waitFor();
  await page
    .locator('#say-answer')
    .getByText('Un ticket clôturé ne change plus')
    .filter({ visible: true })
    .first()
    .waitFor();
  await page.reload();
  await page.locator('#say-note').waitFor();
  await close();
});

test('a ticket is assigned to a colleague and changed with a reason', async () => {
  const number = await newTicket('Un lien mort');
  const { page, close } = await desk.signIn('nadia');
  await openTicket(page, number);
  await page.getByRole('button', { name: 'Confier' }).first().click();
  const assignee = page.getByRole('combobox', { name: 'Confier à' });
  assert.equal(await assignee.inputValue(), 'Non attribué');
  await assignee.fill('nobody of this name');
  await page.locator('p', { hasText: 'Aucun choix ne correspond.' }).waitFor();
  await assignee.press('Escape');
  assert.equal(await page.locator('#panel-assign').isVisible(), true, 'Escape closes only the list');
  await assignee.fill('wout');
  const offered = page.locator('#panel-assign').getByRole('option');
  assert.match((await offered.allTextContents()).join(), /^Tom Wouters[^,]*$/);
  assert.deepEqual(await violations(page), []);
  await assignee.press('Enter');
  assert.equal(await page.locator('#panel-assign [name=assignee]').inputValue(), 'tom@desk.example');
  await page.locator('#panel-assign form:has([name=assignee]) button').click();
  await page.locator('header').getByText('Tom Wouters').waitFor();
  await page.click('header [popovertarget=panel-more]');
  await page.getByRole('button', { name: 'Modifier' }).first().click();
  const panel = page.locator('#panel-change');
  const site = panel.getByRole('combobox', { name: 'Site' });
  await site.fill('musée');
  await page.getByRole('option', { name: /Musée des Pierres/ }).waitFor();
  await site.press('Tab');
  assert.equal(await site.inputValue(), '1187');
  await panel.locator('[name=urgent]').check();
  await panel.locator('button[type=submit]').click();
  await panel.getByText('Donnez un motif.').waitFor();
  await panel.locator('[name=because]').fill('Inscriptions perdues.');
  await panel.locator('button[type=submit]').click();
  await page.locator('main header').getByText('Urgent', { exact: true }).waitFor();
  const { assigneeId, urgent } = await ticketOf(number);
  assert.deepEqual([assigneeId, urgent], [desk.cast.people.tom, true]);
  await close();
});

test('the priority follows from impact and urgency, with a reason', async () => {
  const number = await newTicket('Tous les liens morts');
  const { page, close } = await desk.signIn('nadia');
  await openTicket(page, number);
  await page.getByRole('button', { name: 'Priorité normale' }).click();
  const panel = page.locator('#panel-priority');
  await panel.getByRole('radio', { name: /Beaucoup.*gêne le travail.*Haute/ }).check();
  await panel.locator('button[type=submit]').click();
  await panel.getByText('Donnez un motif.').waitFor();
  await panel.locator('[name=because]').fill('Tous les sites.');
  await panel.locator('button[type=submit]').click();
  await page.getByRole('button', { name: 'Priorité haute' }).waitFor();
  const { impact, urgencyLevel, priority } = await ticketOf(number);
  assert.deepEqual([impact, urgencyLevel, priority], ['many', 'hampers', 'high']);
  await close();
});

test('a held reply is accepted, and its sender takes part', async () => {
  const held = await desk.db
    .selectFrom('tickets')
    .select(['number', 'participantIds'])
    .where('heldDueAt', 'is not', null)
    .where('kind', '<>', 'complaint')
    .limit(1)
    .executeTakeFirstOrThrow();
  const { page, close } = await desk.signIn('nadia');
  await openTicket(page, held.number);
  await page.getByRole('button', { name: /^Accepter/ }).click();
  await page.locator('article').getByText('réponse retenue, acceptée').waitFor();
  const after = await ticketOf(held.number);
  assert.deepEqual([after.heldIds, after.status], [[], 'open']);
  assert.equal(after.participantIds.length, held.participantIds.length + 1);
  await close();
});

test('a person in copy of a mail is added by one click', async () => {
  const number = await newTicket('Le pied de page');
  const messageId = '<copied@patrimoine.example>';
  const mail = { from: 'claire.dumont@patrimoine.example', subject: `[${number}]`, text: 'Marc suit aussi ce ticket.' };
  const raw = unsigned({ ...mail, messageId, headers: ['Cc: marc@patrimoine.example, archives@desk.example'] });
  const received = await receiveMail(desk.world, { mailbox: 'wcms@desk.example', envelopeFrom: mail.from, raw });
  assert.ok('saved' in received);
  await readMail(desk.world, received.saved);
  const before = (await ticketOf(number)).participantIds.length;
  const { page, complaints, close } = await desk.signIn('nadia');
  await openTicket(page, number);
  await page.locator('article').getByText('De claire.dumont@patrimoine.example (SPF inconnu').waitFor();
  assert.deepEqual(await violations(page), []);
  await page.getByRole('button', { name: 'Faire participer marc@patrimoine.example' }).click();
  await page.getByText('marc@patrimoine.example était en copie').waitFor({ state: 'detached' });
  assert.equal((await ticketOf(number)).participantIds.length, before + 1);
  assert.deepEqual(complaints, []);
  await close();
});

test('a colleague’s message appears without a reload', async () => {
  const number = await newTicket('Deux fenêtres');
  const nadia = await desk.signIn('nadia');
  const tom = await desk.signIn('tom');
  await openTicket(nadia.page, number);
  await openTicket(tom.page, number, 'note');
  await write(tom.page, 'note', 'Ik kijk ernaar.');
  await nadia.page.locator('article').getByText('Ik kijk ernaar.').waitFor();
  await nadia.close();
  await tom.close();
});

test('a browser that translates the page changes the messages alone, and the page still works', async () => {
  const number = await newTicket('La page s’affiche en double');
  const { page, complaints, close } = await desk.signIn('nadia');
  await openTicket(page, number);
  const changed = await page.evaluate(translateAll);
  assert.ok(changed.length > 0);
  assert.deepEqual(
    changed.filter((text) => !text.includes('affiche')),
    [],
  );
  await page.getByRole('button', { name: 'Prendre' }).click();
  await page.locator('header').getByText('Nadia El Amrani').waitFor();
  await write(page, 'answer', 'Nous le voyons dans deux navigateurs.');
  await page.locator('article').getByText('Nous le voyons dans deux navigateurs.').waitFor();
  await goTo(page, `${desk.url}/console`);
  assert.deepEqual(complaints, []);
  await close();
});

/**
 * Does in the page what the translation of Chrome does: each text that may be translated is replaced by elements. React would fail
 * at a text that it changes or moves. Returns the texts.
 */
function translateAll(): string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  const found = texts.filter(({ data, parentElement }) => {
    const mayBe = parentElement instanceof HTMLElement && parentElement.translate;
    return mayBe && data.trim() !== '' && !parentElement.matches('script, style, noscript');
  });
  for (const text of found) {
    const shown = document.createElement('font');
    shown.append(document.createElement('font'));
    shown.firstElementChild!.append(text.data);
    text.replaceWith(shown);
  }
  return found.map(({ data }) => data);
}

test('a message arriving during typing keeps the text, and is shown before anything is sent', async () => {
  const number = await newTicket('Encore une erreur');
  const { page, close } = await desk.signIn('nadia', { javaScriptEnabled: true });
  await openTicket(page, number);
  await writeIn(page, 'answer', 'C’est réparé.');
  await reactToTicket(desk.world, desk.actor('claire'), number, { channel: 'portal', text: 'Et la page d’accueil ?' });
  await page.getByText('Un nouveau message est arrivé pendant que vous écriviez.').waitFor();
  await page.locator('#say-answer [data-act=send-answer]').click();
  await page.getByText('Votre texte est conservé.').waitFor();
  assert.equal(await page.inputValue('#text-answer'), 'C’est réparé.');
  assert.equal((await ticketOf(number)).firstAnsweredAt, null);
  await page.locator('#say-answer [data-act=send-answer]').click();
  await sendNow(page);
  await page.locator('article').getByText('C’est réparé.').waitFor();
  await close();
});

test('when two answer at once, the second sees the first answer', async () => {
  const number = await newTicket('Qui répond ?');
  const { page, close } = await desk.signIn('nadia', { javaScriptEnabled: false });
  await goTo(page, `${desk.url}/console/tickets/${number}`);
  await answerTicket(desk.world, desk.actor('tom'), number, { text: 'Opgelost.' });
  await page.fill('#text-answer', 'C’est réparé.');
  await page.locator('#say-answer [data-act=send-answer]').click();
  await page.getByText('Le ticket a changé pendant que vous écriviez : Tom Wouters a répondu.').waitFor();
  assert.equal(await page.inputValue('#text-answer'), 'C’est réparé.');
  await close();
});

test('without script an agent can answer and write in every other way', async () => {
  const number = await newTicket('Sans script');
  const { page, close } = await desk.signIn('nadia', { javaScriptEnabled: false });
  await goTo(page, `${desk.url}/console/tickets/${number}`);
  await write(page, 'answer', 'Une réponse sans script.');
  await page.locator('article').getByText('Une réponse sans script.').waitFor();
  assert.equal(new URL(page.url()).pathname, `/console/tickets/${number}`);
  await page.getByRole('link', { name: 'Note' }).first().click();
  await write(page, 'note', 'Une note sans script.');
  await page.locator('article').getByText('Une note sans script.').waitFor();
  await page.getByRole('button', { name: 'Confier' }).first().click();
  await page.locator('#panel-assign [name=assignee]').selectOption('tom@desk.example');
  await page.locator('#panel-assign form:has([name=assignee]) button').click();
  await page.locator('header').getByText('Tom Wouters').waitFor();
  await close();
});

test('on their own ticket an agent sees no notes and cannot answer', async () => {
  const received = await receiveContact(desk.world, desk.actor('tom'), {
    deskId: desk.cast.desks.wcms,
    channel: 'portal',
    language: 'nl',
    kind: 'question',
    site: null,
    requester: { email: 'tom@desk.example', name: 'Tom Wouters', phone: null, language: 'nl' },
    summary: 'Mijn eigen vraag',
    text: 'Mijn eigen vraag.',
    urgent: false,
    fileIds: [],
  });
  assert.ok('ticket' in received);
  const { number } = received.ticket;
  const nadia = await desk.signIn('nadia');
  await openTicket(nadia.page, number, 'note');
  await write(nadia.page, 'note', 'Un secret du service.');
  await nadia.page.locator('article').getByText('Un secret du service.').waitFor();
  const tom = await desk.signIn('tom');
  await openTicket(tom.page, number);
  assert.doesNotMatch(await tom.page.content(), /Un secret du service/);
  assert.equal(await tom.page.locator('#say-answer button[type=submit]').count(), 0);
  await nadia.close();
  await tom.close();
});

test('a ticket and its panels have no axe violation at middle width', async () => {
  const { number } = await desk.db
    .selectFrom('tickets')
    .select('number')
    .where('status', '=', 'waiting')
    .where('kind', '<>', 'complaint')
    .limit(1)
    .executeTakeFirstOrThrow();
  const { page, complaints, close } = await desk.signIn('jonas');
  /** A theme changes only colours, so the other rules are checked in one of them. */
  const fits = async (what: string) => {
    assert.deepEqual(await violations(page), [], what);
    await page.emulateMedia({ colorScheme: 'dark' });
    assert.deepEqual(await violations(page, 'colours'), [], `${what}, dark`);
    await page.emulateMedia({ colorScheme: 'light' });
  };
  await page.setViewportSize({ width: 1000, height: 900 });
  await openTicket(page, number, 'ask');
  await fits('ask');
  assert.equal(await page.evaluate('document.documentElement.scrollWidth - innerWidth'), 0);
  await page.setViewportSize({ width: 1440, height: 900 });
  await openTicket(page, number);
  for (const panel of ['more', 'assign', 'change', 'close']) {
    if (panel === 'change' || panel === 'close') await page.click('header [popovertarget=panel-more]');
    await page.locator(`[popovertarget=panel-${panel}]:visible`).click();
    await page.locator(`#panel-${panel}`).waitFor();
    await fits(panel);
    for (const open of await page.locator(':popover-open').all())
      await open.evaluate((each: HTMLElement) => each.hidePopover());
  }
  assert.deepEqual(complaints, []);
  await close();
});
