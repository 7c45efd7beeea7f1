import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Language } from '#domain/language.ts';
import { openTab } from './browser.ts';
import { openConsoleDesk } from './console-desk.ts';
import { cameTo, goTo } from './go-to.ts';

const desk = await openConsoleDesk({ filled: false });
// The demonstration keeps its two desks; an operator's installation may have more.
await desk.db
  .insertInto('settings')
  .values({ name: 'installation', value: JSON.stringify('desk') })
  .execute();
const { page } = await desk.signIn('jonas', { javaScriptEnabled: false });
const reader = await openTab(desk.browser, { viewport: { width: 1440, height: 900 } });

interface Administration {
  who: string;
  prefix: string;
  languages: [Language, ...Language[]];
  /** The rule set of its days off as Jonas, who reads German, chooses it. */
  calendar: string;
  zone: string;
  names: Partial<Record<Language, string>>;
  /** A day off in each of its languages, and the title of a page that it does not have. */
  dayOff: Partial<Record<Language, RegExp>>;
  refused: { language: Language; title: string };
}

const administrations: Administration[] = [
  {
    who: 'a French-speaking commune',
    prefix: 'COM',
    languages: ['fr'],
    calendar: 'Belgien, Communauté française',
    zone: 'Europe/Brussels',
    names: { fr: 'Guichet de la commune' },
    dayOff: { fr: /27\sseptembre.{0,20}communauté française/i },
    refused: { language: 'nl', title: 'Deze pagina bestaat niet in het Nederlands' },
  },
  {
    who: 'a Stadt in Ostbelgien',
    prefix: 'OST',
    languages: ['de', 'fr'],
    calendar: 'Belgien, Deutschsprachige Gemeinschaft',
    zone: 'Europe/Brussels',
    names: { de: 'Bürgerdienst der Stadt', fr: 'Service aux citoyens de la ville' },
    dayOff: {
      de: /15\.\sNovember.{0,20}Tag der Deutschsprachigen Gemeinschaft/,
      fr: /15\snovembre.{0,40}Communauté Germanophone/,
    },
    refused: { language: 'en', title: 'This page does not exist in English' },
  },
  {
    who: 'a Land in Germany',
    prefix: 'LND',
    languages: ['de'],
    calendar: 'Deutschland, Sachsen',
    zone: 'Europe/Berlin',
    names: { de: 'Servicestelle des Landes' },
    dayOff: { de: /17\.\sNovember.{0,20}Buß- und Bettag/ },
    refused: { language: 'fr', title: 'Cette page n’existe pas en français' },
  },
];

for (const { who, prefix, languages, calendar, zone, names, dayOff, refused } of administrations)
  test(`${who} gets its desk by the pages alone, in its languages and with its days off`, async () => {
    await goTo(page, `${desk.url}/admin/desks`);
    await page.fill('[name=prefix]', prefix);
    await page.fill('[name=mailbox]', `${prefix.toLowerCase()}@service.example`);
    await page.fill('[name=zone]', zone);
    for (const each of ['fr', 'nl', 'de', 'en'] as const)
      await page.setChecked(`[name=languages][value=${each}]`, languages.includes(each));
    await page.selectOption('[name=first]', languages[0]);
    await page.click('main button.button-main');
    await cameTo(page, `**/admin/desks/${prefix}**`);

    await goTo(page, `${desk.url}/admin/desks/${prefix}/calendar`);
    await page.selectOption('[name=base]', { label: calendar });
    await page.click('form:has([name=base]) button');
    await cameTo(page, /done=calendar/);

    await goTo(page, `${desk.url}/admin/look?desk=${prefix}`);
    assert.equal(await page.locator('[name^=name-]').count(), languages.length);
    for (const [language, name] of Object.entries(names)) await page.fill(`[name=name-${language}]`, name);
    await page
      .locator('form', { has: page.locator('[name^=name-]') })
      .getByRole('button')
      .click();
    await cameTo(page, /done=names/);

    for (const language of languages) {
      await goTo(reader.page, `${desk.url}/${language}/how-we-work?desk=${prefix}`);
      const text = (await reader.page.locator('body').textContent()) ?? '';
      assert.ok(text.includes(names[language]!), `${language}: ${names[language]}`);
      assert.match(text, dayOff[language]!);
    }
    await goTo(reader.page, `${desk.url}/${refused.language}/how-we-work?desk=${prefix}`);
    assert.equal(await reader.page.locator('h1').textContent(), refused.title);
  });
