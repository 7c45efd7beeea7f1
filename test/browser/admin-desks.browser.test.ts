import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type PersonName, people } from '#demo/cast.ts';
import { receiveContact } from '#desk/intake/receive-contact.ts';
import { enter } from './browser.ts';
import { openConsoleDesk } from './console-desk.ts';
import { awake, cameTo, goTo } from './go-to.ts';

const desk = await openConsoleDesk({ filled: false });
const parts = [
  'languages',
  'audience',
  'hours',
  'lines',
  'promises',
  'closing',
  'calendar',
  'mailboxes',
  'sending',
  'people',
];
const pages = [
  '/admin/people',
  '/admin/desks',
  '/admin/start',
  '/admin/desks/DTO',
  ...parts.map((part) => `/admin/desks/DTO/${part}`),
];
const jonas = await desk.signIn('jonas', { javaScriptEnabled: false });
const { page } = jonas;
const said = async (place: string) => (await page.locator(place).first().textContent()) ?? '';

test('only their administrators manage desks', async () => {
  for (const path of pages) {
    const reply = await fetch(desk.url + path, { redirect: 'manual' });
    assert.match(reply.headers.get('location') ?? '', /^\/sign-in/, path);
  }
  for (const who of ['claire', 'hugo', 'nadia'] satisfies PersonName[]) {
    const context = await desk.browser.newContext();
    const other = await context.newPage();
    await enter(other, desk, desk.cast.people[who]);
    for (const path of pages) assert.equal((await other.request.get(desk.url + path)).status(), 404, `${who} ${path}`);
    await context.close();
  }
  for (const path of ['/admin/desks/NONE', '/admin/desks/DTO/none'])
    assert.equal((await page.request.get(desk.url + path)).status(), 404);
});

test('an invalid value is reported beside its field and stays, and a valid one applies at once', async () => {
  await goTo(page, `${desk.url}/admin/desks/DTO/closing`);
  await page.fill('[name=closing]', '99');
  await page.click('main button.button-main');
  assert.match(await said('main [role=alert]'), /ganze Zahl von 1 bis 60/);
  assert.equal(await page.inputValue('[name=closing]'), '99');
  await page.fill('[name=closing]', '7');
  await page.click('main [value=preview]');
  await page.click('main [value=save]');
  assert.match(await said('main [role=status]'), /gilt ab sofort/);
  assert.match(await said('section[aria-labelledby=closing]'), /Schweigen vor dem Abschluss, in Arbeitstagen: 7/);
  const support = await fetch(`${desk.url}/de`);
  assert.match(await support.text(), /7\s(?:Arbeitstag|&nbsp;)|7 Arbeitstag/);
});

test('a closing policy is saved only as previewed', async () => {
  await goTo(page, `${desk.url}/admin/desks/DTO/closing`);
  assert.equal(await page.locator('main [value=save]').count(), 0);
  await page.fill('[name=notice]', '8');
  await page.click('main [value=preview]');
  assert.match(await said('section[aria-labelledby=what-if]'), /8 statt 6/);
  await page.fill('[name=notice]', '9');
  await page.click('main [value=save]');
  assert.match(await said('section[aria-labelledby=what-if]'), /9 statt 6/, 'shown first, and not saved');
  await goTo(page, `${desk.url}/admin/desks/DTO/closing`);
  assert.equal(await page.inputValue('[name=notice]'), '6');
});

test('with script, the drawing of a policy follows the input', async () => {
  const scripted = await desk.signIn('jonas');
  await goTo(scripted.page, `${desk.url}/admin/desks/DTO/closing`);
  await scripted.page.fill('[name=notice]', '8');
  await scripted.page.getByText(/Abschlussmitteilung an Tag\s8/).waitFor();
  await scripted.page.fill('[name=notice]', 'x');
  await scripted.page.getByText('Die Zahlen ergeben noch keinen Ablauf.').waitFor();
  assert.deepEqual(scripted.complaints, []);
  await scripted.close();
});

test('another person’s change is shown, and the input is kept', async () => {
  await goTo(page, `${desk.url}/admin/desks/DTO/hours`);
  const other = await desk.signIn('jonas', { javaScriptEnabled: false });
  await goTo(other.page, `${desk.url}/admin/desks/DTO/hours`);
  await other.page.fill('[name=hours-6]', '10:00-12:00');
  await other.page.click('main button.button-main');
  await other.close();
  await page.fill('[name=hours-1]', '07:00-15:00');
  await page.click('main button.button-main');
  assert.match(await said('main [role=alert]'), /Jonas Weber hat dies inzwischen geändert/);
  assert.match(await said('main dl'), /Samstag, jetzt gespeichert\s*10:00-12:00/);
  assert.equal(await page.inputValue('[name=hours-1]'), '07:00-15:00');
  await page.click('main button.button-main');
  assert.match(await said('main [role=status]'), /gilt ab sofort/);
  await goTo(page, `${desk.url}/admin/audit?act=deskChanged`);
  assert.match(await said('tbody tr'), /Jonas Weber.*Montag: 08:30-17:00 → 07:00-15:00/);
});

test('the people whom the desk helps are described in the administrator’s words, with the current cap', async () => {
  const texts = {
    fr: 'Pour les agents de {desk}.',
    nl: 'Voor {editors} redacteurs.',
    de: 'Für {editors} je Website.',
    en: '',
  };
  const shown = async (language: string) => {
    const whole = await (await fetch(`${desk.url}/${language}`)).text();
    return whole.slice(whole.indexOf('id="helped"'), whole.indexOf('<form', whole.indexOf('id="helped"')));
  };
  const fill = async (en: string) => {
    for (const [language, text] of Object.entries({ ...texts, en }))
      await page.fill(`[name=audience-${language}]`, text);
    await page.click('main button.button-main');
    await awake(page);
  };
  await goTo(page, `${desk.url}/admin/desks/DTO/audience`);
  assert.match(await said('section[aria-labelledby=preview]'), /au plus 3.rédacteurs par site/);
  await fill('');
  assert.match(await said('main [role=alert]'), /auch in dieser Sprache, oder leeren Sie alle Felder/);
  await fill('For staff of {site}.');
  assert.match(
    await said('main [role=alert]'),
    /\{site\} gibt es nicht\. Sie können schreiben: \{editors\}, \{desk\}\./,
  );
  assert.equal(await page.inputValue('[name=audience-fr]'), texts.fr);
  await fill('For staff <b>alone</b>.');
  assert.match(await said('section[aria-labelledby=audience]'), /Für 3 je Website\./);
  assert.match(await shown('fr'), /À qui ce Service Desk s’adresse.*Pour les agents de Support WCMS\./);
  assert.match(await shown('en'), /For staff &lt;b&gt;alone&lt;\/b&gt;\./);
  await goTo(page, `${desk.url}/admin/desks/DTO/promises`);
  await page.fill('[name=editors]', '2');
  await page.click('main button.button-main');
  assert.match(await shown('nl'), /Voor 2 redacteurs\./);
  await goTo(page, `${desk.url}/admin/audit?act=deskChanged`);
  assert.match(await said('main table'), /Wem wir helfen \(Deutsch\): [^→]*→ Für \{editors\} je Website\./);
  await goTo(page, `${desk.url}/admin/desks/DTO/audience`);
  for (const language of Object.keys(texts)) await page.fill(`[name=audience-${language}]`, '');
  await page.click('main button.button-main');
  assert.match(await shown('en'), /at most 2.editors per site/);
});

test('a bridge day, an address and a colleague are added and removed, each with a confirmation', async () => {
  await goTo(page, `${desk.url}/admin/desks/DTO/calendar`);
  await page.fill('[name=date]', '2027-05-08');
  await page.click('main button.button-main');
  assert.match(await said('main [role=alert]'), /künftigen Wochentag/);
  await page.fill('[name=date]', '2027-05-07');
  await page.click('main button.button-main');
  assert.match(await said('main section[aria-labelledby=single]'), /7\.\sMai\s2027.*Brückentag/);
  await page.click('button[value="2027-05-07"]');
  assert.doesNotMatch(await said('main section[aria-labelledby=single]'), /Mai\s2027/);

  // The day was the last of its year, as its form said. The year can be reopened, and decided without a bridge day.
  await page.click('main a[href$="/calendar/2027"]');
  await cameTo(page, '**/calendar/2027');
  assert.match(await said('main form'), /Brückentage von 2027 sind festgelegt: Es gibt keine/);
  await page.click('main button[name=decided]');
  assert.match(await said('main form'), /2027 sind noch nicht festgelegt.*2027 gibt es keine/);
  await goTo(page, `${desk.url}/console`);
  await page.click('main a[href$="/calendar/2027"]');
  await cameTo(page, '**/calendar/2027');
  await page.click('main button[name=decided]');
  await goTo(page, `${desk.url}/console`);
  assert.equal(await page.locator('main a[href$="/calendar/2027"]').count(), 0);
  await goTo(page, `${desk.url}/admin/audit?act=calendarChanged`);
  assert.match(await said('tbody tr'), /Brückentage von 2027: festgelegt/);

  await goTo(page, `${desk.url}/admin/desks/DTO/mailboxes`);
  await page.fill('[name=mailbox]', 'second@desk.example');
  await page.click('main button.button-main');
  assert.match(await said('main ul'), /wcms@desk\.example Absenderadresse.*second@desk\.example/);

  assert.equal(await page.inputValue('[name=test]'), people.jonas.email);
  await page.fill('[name=test]', 'jonas@desk');
  await page.click('#test-mail button');
  assert.match(await said('main [role=alert]'), /Schreiben Sie eine E-Mail-Adresse/);
  await page.fill('[name=test]', people.jonas.email);
  await page.click('#test-mail button');
  assert.match(await said('#test-mail'), /Testnachricht an jonas@desk\.example/);

  await goTo(page, `${desk.url}/admin/desks/DTO/people`);
  await page.fill('[name=email]', 'lena@desk.example');
  await page.fill('[name=name]', 'Lena Roth');
  await page.click('main button.button-main');
  assert.match(
    await said('section[aria-labelledby=team]'),
    /Lena Roth.*Mitarbeiter.*Eingeladen, noch nicht angemeldet/,
  );
  await page.click(`button[aria-label="Erneut einladen: Lena Roth"]`);
  assert.match(await said('main [role=status]'), /Einladung ist unterwegs/);
  await page.click(`button[aria-label*="Jonas"]`);
  assert.match(await said('main [role=alert]'), /mindestens eine Person in der Administration/);
});

test('a yearly day counts from its first to its last valid date, also on the public pages', async () => {
  const work = async (year: number) => {
    const whole = await (await fetch(`${desk.url}/de/how-we-work`)).text();
    const [before = '', after = ''] = whole.slice(whole.indexOf('2026')).split(/(?<=>)[^<]*2027[^<]*(?=<\/h)/);
    return year === 2026 ? before : after;
  };
  await goTo(page, `${desk.url}/admin/desks/DTO/calendar`);
  await page.click('main a[href$="/calendar/yearly"]');
  await cameTo(page, '**/yearly');
  await page.fill('[name=day]', '31');
  await page.selectOption('[name=month]', '6');
  await page.fill('[name=from]', '2027-06-15');
  await page.fill('[name=until]', '2027-06-14');
  for (const language of ['fr', 'nl', 'de', 'en']) await page.fill(`[name=reason-${language}]`, `Inventur ${language}`);
  await page.click('main button.button-main');
  assert.match(await said('main [role=alert]'), /Tag des Monats an, den es gibt.*nicht vor dem ersten liegt/);
  assert.equal(await page.inputValue('[name=from]'), '2027-06-15');
  await page.fill('[name=day]', '15');
  await page.fill('[name=until]', '2028-06-15');
  await page.click('main button.button-main');
  assert.match(await said('main [role=status]'), /gilt ab sofort/);
  assert.match(
    await said('section[aria-labelledby=days]'),
    /15\.\sJuni Inventur degilt von 15\.\sJuni\s2027 bis einschließlich 15\.\sJuni\s2028 · von diesem Service Desk hinzugefügt/,
  );
  assert.deepEqual([/Inventur de/.test(await work(2026)), /Inventur de/.test(await work(2027))], [false, true]);

  await page.click('main a[href$="fixed-06-15"]');
  await cameTo(page, '**/fixed-06-15');
  assert.match(
    await said('section[aria-labelledby=next]'),
    /15\.\sJuni\s2026: die Regel gilt nicht.*15\.\sJuni\s2027: kein Arbeitstag.*15\.\sJuni\s2028: kein Arbeitstag.*15\.\sJuni\s2029: die Regel gilt nicht/,
  );
  const other = await desk.signIn('jonas', { javaScriptEnabled: false });
  await goTo(other.page, page.url());
  await other.page.fill('[name=until]', '2029-12-31');
  await other.page.click('main button.button-main');
  await other.close();
  await page.fill('[name=from]', '2027-06-16');
  await page.click('main button.button-main');
  assert.match(await said('main dl'), /Gilt bis einschließlich.*31\.\sDezember\s2029/);
  assert.equal(await page.inputValue('[name=from]'), '2027-06-16');
  await page.click('main button.button-main');
  assert.match(await said('main [role=status]'), /gespeichert/);
  assert.doesNotMatch(await work(2027), /Inventur de/);
  await goTo(page, `${desk.url}/admin/audit?act=calendarChanged`);
  assert.match(await said('tbody tr'), /15\.\sJuni: 2027-06-15 – 2029-12-31 → 2027-06-16 – 2028-06-15/);
  await goTo(page, `${desk.url}/admin/desks/DTO/calendar/yearly/fixed-06-15`);
  await page.click('main button[name=remove]');
  assert.match(await said('main [role=status]'), /ist entfernt/);
  assert.equal(await page.locator('main a[href$="fixed-06-15"]').count(), 0);
});

test('a team is created, renamed and filled; an agent assigns it a ticket and finds it in its list', async () => {
  const { tom, nadia } = desk.cast.people;
  await goTo(page, `${desk.url}/admin/desks/DTO/teams`);
  assert.match(await said('section[aria-labelledby=teams]'), /Kein Team/);
  await page.click('main button.button-main');
  assert.match(await said('main [role=alert]'), /einen Namen von höchstens 40 Zeichen/);
  await page.fill('[name=name]', 'Réseau');
  await page.check(`[name=members][value="${tom}"]`);
  await page.click('main button.button-main');
  assert.match(await said('main [role=status]'), /ist gebildet/);
  await page.fill('[name=name]', 'réseau');
  await page.click('main button.button-main');
  assert.match(await said('main [role=alert]'), /heißt schon so/);
  assert.equal(await page.inputValue('[name=name]'), 'réseau');

  await page.click('section[aria-labelledby=teams] a');
  await cameTo(page, /teams\/[0-9a-f-]{36}$/);
  const other = await desk.signIn('jonas', { javaScriptEnabled: false });
  await goTo(other.page, page.url());
  await other.page.check(`[name=members][value="${nadia}"]`);
  await other.page.click('main button.button-main');
  await other.close();
  await page.fill('[name=name]', 'Netz');
  await page.click('main button.button-main');
  assert.match(await said('main [role=alert]'), /Jonas Weber/);
  assert.match(await said('main dl'), /Réseau.*Wer dazugehört.*Nadia El Amrani, Tom Wouters/);
  assert.deepEqual([await page.inputValue('[name=name]'), await page.isChecked(`[value="${nadia}"]`)], ['Netz', false]);
  await page.check(`[name=members][value="${nadia}"]`);
  await page.click('main button.button-main');
  assert.match(await said('main [role=status]'), /ist gespeichert/);
  assert.equal(await said('h1'), 'Netz');

  const opened = await receiveContact(desk.world, null, {
    deskId: desk.cast.desks.wcms,
    channel: 'form',
    language: 'fr',
    kind: 'question',
    site: '1187',
    urgent: false,
    requester: { email: people.claire.email, name: null, phone: null, language: 'fr' },
    summary: 'Une page blanche',
    text: 'La page reste blanche.',
    fileIds: [],
  });
  assert.ok('ticket' in opened);
  const agent = await desk.signIn('nadia');
  await goTo(agent.page, `${desk.url}/console/tickets/${opened.ticket.number}`);
  await agent.page.click('[popovertarget=panel-assign]');
  await agent.page.selectOption('#panel-assign [name=team]', { label: 'Netz' });
  await agent.page.click('#panel-assign form:has([name=team]) button');
  await agent.page
    .locator('header', { hasText: /Équipe\s: Netz/ })
    .first()
    .waitFor();
  assert.match((await agent.page.locator('main').textContent()) ?? '', /a confié le ticket à l’équipe Netz/);
  await agent.page.click('nav a:has-text("Netz")');
  await agent.page.locator('td.list-summary', { hasText: 'Une page blanche' }).waitFor();
  assert.match((await agent.page.locator('nav a[aria-current=page]').first().textContent()) ?? '', /Netz.*1/);
  assert.deepEqual(agent.complaints, []);
  await agent.close();
});

test('dissolving a team asks for its tickets’ heir and a confirmation', async () => {
  await goTo(page, `${desk.url}/admin/desks/DTO/teams`);
  await page.fill('[name=name]', 'Accès');
  await page.click('main button.button-main');
  await page.click('section[aria-labelledby=teams] a:has-text("Netz")');
  assert.match(await said('form[aria-labelledby=dissolve]'), /Es hat 1 Ticket zu bearbeiten/);
  await page.selectOption('[name=heir]', { label: 'Accès' });
  await page.click('form[aria-labelledby=dissolve] button');
  assert.match(await said('main [role=alert]'), /Kreuzen Sie dieses Kästchen an/);
  await page.check('[name=sure]');
  await page.click('form[aria-labelledby=dissolve] button');
  assert.match(await said('main [role=status]'), /aufgelöst/);
  assert.match(await said('section[aria-labelledby=teams]'), /Accès1 Ticket zu bearbeiten/);
  await goTo(page, `${desk.url}/admin/audit?act=teamDissolved`);
  assert.match(await said('tbody tr'), /Team aufgelöst.*Team Netz.*seine Tickets gehen an das Team Accès/);
  await goTo(page, `${desk.url}/admin/audit?act=teamJoined`);
  assert.match(await said('tbody'), /In ein Team gekommen.*Nadia El Amrani.*Team Réseau/);
});

test('a person is found, opened with an audit entry, and erased only with an authorisation', async () => {
  await desk.db.updateTable('people').set({ language: 'de' }).where('id', '=', desk.cast.people.jonas).execute();
  await goTo(page, `${desk.url}/admin/people`);
  await page.fill('main [name=q]', 'dumont');
  await page.click('main button.button-main');
  await page.click('main li a');
  assert.match(await said('main dl'), /claire\.dumont@patrimoine\.example/);
  await page.getByRole('link', { name: 'Prüfen, was gelöscht würde' }).click();
  await page.click('form[aria-labelledby=erase] button');
  assert.match(await said('main [role=alert]'), /Kreuzen Sie dieses Kästchen an/);
  await page.check('[name=sure]');
  await page.click('form[aria-labelledby=erase] button');
  assert.match(await said('main [role=alert]'), /Aktenzeichen/);
  await page.fill('[name=authorisation]', 'AGR 2026/114');
  await page.check('[name=sure]');
  await page.click('form[aria-labelledby=erase] button');
  assert.match(await said('main [role=status]'), /sind gelöscht/);
  await goTo(page, `${desk.url}/admin/audit`);
  const trail = (await page.locator('tbody').textContent()) ?? '';
  assert.match(trail, /gelöscht[\s\S]*AGR 2026\/114[\s\S]*gelesen/);
});

test('no page logged an error', () => assert.deepEqual(desk.reported, []));
