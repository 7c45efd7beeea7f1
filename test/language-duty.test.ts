import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strayLetterProblems } from '#cli/doctor/examine.ts';
import { saveOrganisation } from '#desk/directory/organisations.ts';
import { readOrganisation } from '#desk/directory/typed-directory.ts';
import { type Fields, organisationFields } from '#domain/directory/fields.ts';
import { type Language, languages } from '#domain/language.ts';
import { lettersThat } from '#domain/letters/registry.ts';
import { listStrayLetters } from '#store/directory/language-duties.ts';
import { findOrganisation } from '#store/directory/organisations.ts';
import { findSite } from '#store/directory/sites.ts';
import { openMailDesk } from '#test/mail-desk.ts';

const desk = await openMailDesk();
const { world, db } = desk;
const jonas = desk.actor('jonas');
const organisationId = (await findSite(db, '1187'))!.organisationId!;
const toOthers = lettersThat(({ to }) => to === 'staff' || to === 'thirdParty');
const strays = () => listStrayLetters(db, { toOthers, limit: 9 });

/** Letters to the organisation go out in these languages alone, or in any if there are none. */
async function write(only: Language[]): Promise<void> {
  const before = (await findOrganisation(db, organisationId))!;
  // The clock of the test stands still, so that letters from before the duty would have its instant.
  const yesterday = { queuedAt: '2026-11-23T09:00:00Z' };
  if (before.lettersOnlySince === null) await db.updateTable('outgoingMails').set(yesterday).execute();
  const fields: Fields = { ...organisationFields(before), 'letters-only': only.length > 0 ? 'yes' : '' };
  const lists = { languages: only.length > 0 ? only : [...languages], domains: before.mailDomains };
  const since = before.lettersOnlySince ?? world.clock.now();
  const read = readOrganisation((field) => fields[field] ?? '', lists, { needed: languages, since });
  assert.deepEqual(read.problems, []);
  assert.ok('organisationId' in (await saveOrganisation(world, jonas, organisationId, read.organisation, null)));
}

const contact = {
  ...{
    desk: 'DTO',
    summary: 'Une question',
    description: 'Une question de Claire.',
    kind: 'question',
    channel: 'phone',
  },
  requester: { email: 'claire.dumont@patrimoine.example', language: 'fr' },
};
const open = async (more: object = {}) => (await desk.call('nadia', 'POST', '/tickets', { ...contact, ...more })).body;
const answer = (number: string) => desk.call('nadia', 'POST', `/tickets/${number}/answers`, { text: 'Goedendag.' });
const languagesOf = async (number: string) =>
  (await desk.letters()).filter(({ subject }) => subject.includes(number)).map(({ whole }) => contentLanguage(whole));

function contentLanguage(whole: string): string | undefined {
  return /^Content-Language: (..)\r?$/m.exec(whole)?.[1];
}

test('a ticket of an organisation that is written to in Dutch alone is in Dutch, and so is its receipt', async () => {
  await write(['nl']);
  const { number, language } = await open({ site: '1187' });
  assert.equal(language, 'nl');
  assert.deepEqual(await languagesOf(number), ['nl']);
});

test('a ticket that comes to a site of such an organisation changes to its language', async () => {
  await write(['nl']);
  const { number, language } = await open();
  assert.equal(language, 'fr');
  await desk.letters();
  const changed = await desk.call('nadia', 'PATCH', `/tickets/${number}`, {
    site: '1187',
    reason: 'Named on the phone',
  });
  assert.deepEqual([changed.status, changed.body.language], [200, 'nl']);
  await answer(number);
  assert.deepEqual(await languagesOf(number), ['nl']);
});

test('nobody moves a ticket of such an organisation to another language', async () => {
  await write(['nl', 'de']);
  const { number } = await open({ site: '1187' });
  const change = (language: string) =>
    desk.call('nadia', 'PATCH', `/tickets/${number}`, { language, reason: 'Asked on the phone' });
  assert.equal((await change('fr')).status, 422);
  assert.equal((await change('de')).status, 200);
});

test('a ticket that was open before keeps its language, but its letters go out in those of the organisation', async () => {
  await write([]);
  const { number, language } = await open({ site: '1187' });
  assert.equal(language, 'fr');
  await desk.letters();
  await write(['nl']);
  await answer(number);
  assert.deepEqual(await languagesOf(number), ['nl']);
});

test('no letter left in another language, and one that did is named', async () => {
  await write(['nl']);
  assert.deepEqual(await strays(), []);
  const { number } = await open({ site: '1187' });
  await desk.letters();
  assert.deepEqual(await strays(), []);
  const ticket = await desk.reread(number);
  await db.updateTable('outgoingMails').set({ language: 'fr' }).where('ticketId', '=', ticket.id).execute();
  const [stray] = await strays();
  assert.deepEqual([stray?.number, stray?.letter, stray?.language], [number, 'acknowledgement', 'fr']);
  const line = `The letter “acknowledgement” about ${number} left in the language fr, in which letters to Heritage Office do not go out.`;
  assert.ok((await strayLetterProblems(db)).includes(line));
});

test('letters from before the duty are not named', async () => {
  await write([]);
  const { number } = await open({ site: '1187' });
  assert.deepEqual(await languagesOf(number), ['fr']);
  await write(['nl']);
  assert.ok(!(await strays()).some((stray) => stray.number === number));
});

test('a file says it with yes, and with nothing else', () => {
  const typed = (only: string) => (field: string) => (field === 'letters-only' ? only : 'x');
  const lists = { languages: ['nl'], domains: [] };
  const read = (only: string) =>
    readOrganisation(typed(only), lists, { needed: ['nl'], since: '2026-11-24T09:00:00Z' });
  assert.equal(read('yes').organisation.lettersOnlySince, '2026-11-24T09:00:00Z');
  assert.equal(read('no').organisation.lettersOnlySince, null);
  assert.ok(read('perhaps').problems.some(({ field, problem }) => field === 'letters-only' && problem === 'yesOrNo'));
});

test('a question to a third party keeps the language that the agent chose, and is no stray letter', async () => {
  await write(['nl']);
  const { number } = await open({ site: '1187' });
  await desk.letters();
  const question = { to: 'devis@fournisseur.example', subject: 'Devis', text: 'Combien ?', language: 'fr' };
  assert.equal((await desk.call('nadia', 'POST', `/tickets/${number}/conversations`, question)).status, 201);
  const [letter] = await desk.letters();
  assert.equal(contentLanguage(letter!.whole), 'fr');
  assert.deepEqual(await strays(), []);
  assert.deepEqual(await strayLetterProblems(db), []);
});
