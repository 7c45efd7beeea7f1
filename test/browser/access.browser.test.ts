import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import type { PersonName } from '#demo/cast.ts';
import { askForAccess, proveRequest } from '#desk/access/ask-for-access.ts';
import { refuseRequest } from '#desk/access/decide-request.ts';
import { type Language, languages } from '#domain/language.ts';
import { askAccessWords, managedWords, ownAccessWords } from '#locales/access/messages.ts';
import { signInWords } from '#locales/account/messages.ts';
import { enter, openTab } from './browser.ts';
import { openConsoleDesk } from './console-desk.ts';
import { awake, goTo } from './go-to.ts';

const desk = await openConsoleDesk({ filled: false });
const { cast, db, world, url } = desk;
const heritage = cast.organisations.heritage;
const widths: Record<Language, number> = { fr: 1440, nl: 390, de: 390, en: 1440 };

/** Opens a browser without scripts, signed in as `who`; null opens it signed out. */
async function pageOf(who: PersonName | null, language: Language, javaScriptEnabled = false) {
  const opened = await openTab(desk.browser, {
    javaScriptEnabled,
    viewport: { width: widths[language], height: 900 },
    locale: language,
    colorScheme: widths[language] === 390 ? ('dark' as const) : ('light' as const),
  });
  if (who !== null) {
    await db.updateTable('people').set({ language }).where('id', '=', cast.people[who]).execute();
    await enter(opened.page, desk, cast.people[who]);
  }
  return opened;
}

/** Returns the link in the last mail to an address about its access request. */
async function linkTo(address: string, language: Language): Promise<string> {
  const { id } = await db
    .selectFrom('outgoingMails')
    .select('id')
    .where('address', '=', address)
    .where('letter', '=', 'accessProof')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
  return `${url}/${language}/access/request/${world.signer.signLink({ mailId: id, purpose: 'access' })}`;
}

/** Requests access to a site of the heritage office for an address and proves it. Returns the person's id. */
async function asked(email: string, language: Language): Promise<string> {
  const made = await askForAccess(world, null, {
    name: 'Lise',
    email,
    language,
    organisationId: heritage,
    siteIds: [cast.sites['1187']!],
    role: 'editor',
    words: '',
  });
  assert.ok('token' in made);
  await proveRequest(world, made.token);
  const person = db.selectFrom('accessRequests').select('personId').where('address', '=', email);
  // Marks the letter to the service manager as sent.
  await db.updateTable('outgoingMails').set({ state: 'sent' }).where('letter', '=', 'accessRequest').execute();
  return (await person.executeTakeFirstOrThrow()).personId!;
}

async function signInAs(page: Page, personId: string, path: string): Promise<void> {
  await enter(page, desk, personId);
  await goTo(page, url + path);
}

// The walk of every page reads the words in all four languages.
for (const language of ['fr', 'de'] as const)
  test(`an editor without access asks, proves the address, and is granted access by one click, in ${language}`, async () => {
    const words = askAccessWords[language];
    const address = `noor-${language}@patrimoine.example`;
    const asker = await pageOf(null, language);
    await goTo(asker.page, `${url}/${language}/access`);
    await asker.page.fill('[name=q]', 'patrimoine.example');
    await asker.page.click('main form button');
    await asker.page.click('section li a');
    await asker.page.click('main form button');
    await awake(asker.page);
    assert.equal(await asker.page.locator('[role=alert] li').count(), 3);
    await asker.page.check('[name=role][value=owner]');
    await asker.page.fill('[name=name]', `Noor ${language}`);
    await asker.page.fill('[name=email]', address);
    await asker.page.click('main form button');
    assert.equal(await asker.page.inputValue('[name=email]'), address, 'what was typed stays');
    await asker.page.locator('[name=sites]').first().check();
    await asker.page.click('main form button');
    assert.equal(await asker.page.textContent('h1'), words.asked.title);

    const link = await linkTo(address, language);
    await goTo(asker.page, link);
    assert.equal(await asker.page.textContent('h1'), words.prove.title);
    await asker.page.click('main form button');
    assert.match((await asker.page.textContent('main')) ?? '', new RegExp(words.standing.waiting));

    const manager = await pageOf('hugo', language);
    await goTo(manager.page, `${url}/portal/organisation/requests`);
    await manager.page.locator('section a').first().click();
    await manager.page.click('[name=decision][value=grant]');
    assert.match(
      (await manager.page.textContent('[role=status]')) ?? '',
      new RegExp(managedWords[language].done.granted),
    );
    await goTo(asker.page, link);
    assert.match((await asker.page.textContent('main')) ?? '', new RegExp(words.standing.granted));
    const complaints = [...asker.complaints, ...manager.complaints].filter((each) => !/status of 422/.test(each));
    assert.deepEqual(complaints, []);
    await asker.close();
    await manager.close();
  });

for (const language of ['nl', 'en'] as const)
  test(`a person without access signs in to their own page and withdraws the request, in ${language}`, async () => {
    const words = ownAccessWords[language];
    const { standing } = askAccessWords[language];
    const address = `lise-${language}@patrimoine.example`;
    const { page, complaints, close } = await pageOf(null, language);
    await signInAs(page, await asked(address, language), `/portal`);
    assert.equal(new URL(page.url()).pathname, '/portal/access', 'every page behind the sign-in leads here');
    assert.equal(await page.textContent('h1'), words.title);
    const said = (await page.textContent('main')) ?? '';
    for (const text of [words.none, standing.waiting, standing.whoIsAsked({ names: 'Hugo Lambert' })])
      assert.ok(said.includes(text), text);
    const ways = await page
      .locator('section[aria-labelledby=ways] a')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
    assert.deepEqual(ways, [`/${language}/access`, `/${language}/contact`, `/${language}/directory`]);
    await page.click('[value=takeBack]');
    assert.ok(((await page.textContent('[role=status]')) ?? '').includes(words.done));
    assert.ok(((await page.textContent('main')) ?? '').includes(standing.takenBack));
    assert.equal(await page.locator('[value=takeBack]').count(), 0);
    assert.deepEqual(complaints, []);
    await close();
  });

test('a request decided a moment ago cannot be withdrawn, and the page says so', async () => {
  const { page, close } = await pageOf(null, 'en');
  await signInAs(page, await asked('late@client.example', 'en'), '/portal/access');
  assert.doesNotMatch((await page.textContent('main')) ?? '', /Hugo/, 'no name is told to a stranger');
  await page.getByText(ownAccessWords.en.none).waitFor();
  const { id } = await db
    .selectFrom('accessRequests')
    .select('id')
    .where('address', '=', 'late@client.example')
    .executeTakeFirstOrThrow();
  await refuseRequest(world, desk.actor('hugo'), id, 'Who are you?');
  await page.click('[value=takeBack]');
  assert.match((await page.textContent('[role=status]')) ?? '', new RegExp(ownAccessWords.en.tooLate));
  assert.match((await page.textContent('main')) ?? '', /Who are you\?/);
  await close();
});

test('the sign-in leads to the access page and back, in four languages', async () => {
  for (const language of languages) {
    const { page, close } = await pageOf(null, language);
    await goTo(page, `${url}/sign-in`);
    await page.getByRole('link', { name: signInWords[language].noneYet.ask }).click();
    await awake(page);
    assert.equal(new URL(page.url()).pathname, `/${language}/access`);
    await page.getByRole('main').getByRole('link', { name: askAccessWords[language].signIn.signIn }).click();
    await awake(page);
    assert.equal(new URL(page.url()).pathname, '/sign-in');
    await close();
  }
});

test('without script, a fourth editor chooses whom to replace, a role is lent, and a review is answered', async () => {
  const { page, close } = await pageOf('hugo', 'en');
  const give = async (email: string) => {
    await goTo(page, `${url}/portal/organisation/grant?site=${cast.sites['2107']}`);
    await page.fill('[name=email]', email);
    await page.click('main form button');
    await awake(page);
  };
  for (const name of ['one', 'two', 'three']) await give(`${name}@patrimoine.example`);
  const goes = page.locator(`[name="goes-${cast.sites['2107']}"]`);
  assert.equal(await goes.count(), 3);
  assert.equal(await page.inputValue('[name=email]'), 'three@patrimoine.example');
  await page.click('main form button');
  assert.match((await page.textContent('[role=alert]')) ?? '', /Stadtarchiv Neudorf \(2107\) has all its editors/);
  await page.getByLabel('Emil Kohnen').check();
  await page.click('main form button');
  const site = page.locator(`section:has(#site-${cast.sites['2107']})`);
  assert.match((await site.textContent()) ?? '', /3 of 3 editors/);
  assert.doesNotMatch((await site.textContent()) ?? '', /Emil/);

  await goTo(page, `${url}/portal/organisation/loans`);
  await page.selectOption('[name=what]', `${cast.people.bram} ${cast.sites['1311']}`);
  await page.fill('[name=email]', 'joke.vermeulen@patrimoine.example');
  await page.fill('[name=from]', '2026-11-30');
  await page.fill('[name=until]', '2026-11-27');
  await page.click('main form[aria-labelledby=lend] button');
  await awake(page);
  assert.equal(await page.locator('[role=alert] li').count(), 1);
  await page.fill('[name=until]', '2026-12-04');
  await page.click('main form[aria-labelledby=lend] button');
  assert.match((await page.textContent('main')) ?? '', /Bram Peeters → Joke Vermeulen/);

  await db
    .updateTable('entitlements')
    .set({ since: '2025-11-03T09:00:00Z' })
    .where('personId', '=', cast.people.claire)
    .execute();
  await goTo(page, `${url}/portal/organisation/review`);
  await page.locator('[value=stays]').first().check();
  await page.click('main form button');
  assert.match((await page.textContent('[role=status]')) ?? '', /saved/);

  await goTo(page, `${url}/portal/organisation/people/${cast.people.joke}`);
  await page.click('[name=intent][value=leave]');
  assert.match((await page.textContent('[role=status]')) ?? '', /no access here any more/);
  await goTo(page, `${url}/portal/organisation/history`);
  assert.match((await page.textContent('table')) ?? '', /Role lent/);
  await close();
});
