import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openConsoleDesk } from './console-desk.ts';
import { cameTo, goTo } from './go-to.ts';

const desk = await openConsoleDesk({ filled: false });
const jonas = await desk.signIn('jonas', { javaScriptEnabled: false });
const { page } = jonas;
const said = async (place: string) => (await page.locator(place).first().textContent()) ?? '';

test('an exception to the hours is added, public and audited, then changed and ended', async () => {
  await goTo(page, `${desk.url}/admin/desks/DTO`);
  await page.click('main a[href$="/exceptions"]');
  await cameTo(page, '**/exceptions');
  await page.fill('[name=from]', '2026-12-24');
  await page.fill('[name=hours]', '8:30-25:00');
  await page.click('main button.button-main');
  assert.match(await said('main [role=alert]'), /ohne Überschneidung.*Sprachen des Service Desks/);
  await page.fill('[name=hours]', '8:30-12:00');
  for (const language of ['fr', 'nl', 'de', 'en'])
    await page.fill(`[name=reason-${language}]`, `Heiligabend ${language}`);
  await page.click('main button.button-main');
  assert.match(await said('main [role=status]'), /gilt ab sofort/);
  assert.match(
    await said('section[aria-labelledby=coming]'),
    /24\.\sDezember\s2026 geöffnet von 8\.30\sUhr bis 12\.00\sUhr.*Heiligabend de · der Service Desk und alle seine Leitungen/,
  );
  const support = async () => (await fetch(`${desk.url}/fr`)).text();
  const work = async () => (await fetch(`${desk.url}/de/how-we-work`)).text();
  assert.match(await support(), /Jeudi\s24\sdécembre\s2026\s: ouvert de 8\sh\s30 à 12\sh \(Heiligabend fr\)\./);
  assert.match(await work(), /Donnerstag,\s24\.\sDezember\s2026: geöffnet von 8\.30\sUhr bis 12\.00\sUhr/);

  await page.click('section[aria-labelledby=coming] a');
  await cameTo(page, /exceptions\/[0-9a-f-]+$/);
  await page.fill('[name=hours]', '');
  await page.uncheck('[name=of][value=desk]');
  await page.uncheck('[name=of][value=nl]');
  await page.click('main button.button-main');
  assert.match(await said('main [role=status]'), /gespeichert/);
  assert.match(await support(), /En français – Jeudi\s24\sdécembre\s2026\s: fermé/);
  await goTo(page, `${desk.url}/admin/audit?act=deskChanged`);
  assert.match(
    await said('tbody tr'),
    /Ausnahme vom Donnerstag,\s24\.\sDezember\s2026: .*desk, fr, nl\) → 2026-12-24, –, .*\(fr\)/,
  );
  await page.goBack();
  await page.click('main button[name=end]');
  assert.match(await said('main [role=status]'), /Ausnahme ist beendet/);
  assert.doesNotMatch(await support(), /24\sdécembre/);
});

test('a calendar is imported with translations, and exported', async () => {
  const event = (date: string, words: string) =>
    `BEGIN:VEVENT\r\nDTSTART;VALUE=DATE:${date}\r\nSUMMARY:${words}\r\nEND:VEVENT`;
  const file = (name: string, ...events: string[]) => ({
    name,
    mimeType: 'text/calendar',
    buffer: Buffer.from(['BEGIN:VCALENDAR', ...events, 'END:VCALENDAR', ''].join('\r\n')),
  });
  await goTo(page, `${desk.url}/admin/desks/DTO/calendar`);
  await page.click('main a[href$="/calendar/file"]');
  await cameTo(page, '**/calendar/file');
  await page.setInputFiles('[name=file]', { name: 'x.ics', mimeType: 'text/calendar', buffer: Buffer.from('hello') });
  await page.click('form[enctype] button');
  assert.match(await said('main [role=alert]'), /keine iCalendar-Datei/);
  const days = [event('20270507', 'Brugdag'), event('20270506', 'Hemelvaart'), event('20270512', '<b>Teamdag</b>')];
  await page.setInputFiles('[name=file]', file('days.ics', ...days));
  await page.click('form[enctype] button');
  const found = await said('form[aria-labelledby=found]');
  assert.match(found, /2 Tage hinzuzufügen.*7\.\sMai\s2027.*Brückentag.*1 Tag der Datei wird nicht übernommen/);
  assert.match(found, /6\.\sMai\s2027.*schon ein freier Tag.*„<b>Teamdag<\/b>“ in den Sprachen des Service Desks/);
  await page.fill('[name=reason-0-de]', '');
  await page.click('form[aria-labelledby=found] button.button-main');
  assert.match(await said('main [role=alert]'), /höchstens 80 Zeichen/);
  await page.fill('[name=reason-0-de]', 'Teamtag');
  await page.click('form[aria-labelledby=found] button.button-main');
  await cameTo(page, '**done=calendar');
  assert.match(await said('section[aria-labelledby=single]'), /7\.\sMai\s2027.*Brückentag.*12\.\sMai\s2027 Teamtag/);
  const exported = await (await page.request.get(`${desk.url}/admin/desks/DTO/calendar/calendar.ics`)).text();
  assert.match(exported, /SUMMARY;LANGUAGE=de:Teamtag/);
  assert.match(exported, /RRULE:FREQ=YEARLY/);
});

test('a desk takes the holidays of a Land, keeps its own days, and shows the day of each rule', async () => {
  await goTo(page, `${desk.url}/admin/desks/DTO/calendar`);
  await page.selectOption('[name=base]', { label: 'Deutschland, Sachsen' });
  await page.click('form:has([name=base]) button');
  await cameTo(page, '**done=calendar');
  assert.match(await said('[name=base] option'), /„Deutschland, Sachsen“ behalten/);
  assert.match(await said('section[aria-labelledby=single]'), /Teamtag/);
  await page.click('main a[href$="/calendar/yearly"]');
  await cameTo(page, '**/yearly');
  assert.match(await said('section[aria-labelledby=days]'), /erster Mittwoch ab dem 16\.\sNovember Buß- und Bettag/);
  await page.click('main a[href$="weekday-3-11-16"]');
  await cameTo(page, '**/weekday-3-11-16');
  assert.match(await said('section[aria-labelledby=next]'), /Mittwoch,\s18\.\sNovember\s2026: kein Arbeitstag/);
});

test('no page logged an error', () => assert.deepEqual(desk.reported, []));
