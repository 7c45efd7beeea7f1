// An HTML mail attacks the reader of its ticket with scripts, event handlers, hostile links, SVG, MathML and broken tags.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { people } from '#demo/cast.ts';
import { atEnd } from '#test/at-end.ts';
import { openPage } from '#test/browser/browser.ts';
import { openConsoleDesk } from '#test/browser/console-desk.ts';
import { cameTo, goTo } from '#test/browser/go-to.ts';
import { receiveHtml } from './html-mails.ts';

const desk = await openConsoleDesk({ filled: false });
atEnd(() => assert.deepEqual(desk.reported, []));

const pieces = [
  '<script>top.hurt = 1</script><img src=x onerror="top.hurt=1"><svg onload="top.hurt=1"><script>top.hurt=1</script></svg>',
  '<math><mtext><table><mglyph><style><img src=x onerror=top.hurt=1></style></mglyph></table></mtext></math>',
  '<a href="javascript:top.hurt=1">un</a><a href="data:text/html,<script>top.hurt=1</script>">deux</a>',
  '<iframe srcdoc="<script>top.hurt=1</script>"></iframe><object data="data:text/html,x"></object><base href="https://evil.example/">',
  '<meta http-equiv=refresh content="0;url=https://evil.example/"><form action="https://evil.example/"><input name=p></form>',
  '<noscript><p title="</noscript><img src=x onerror=top.hurt=1>"></noscript><!--><img src=x onerror=top.hurt=1>-->',
];
const mail = await receiveHtml(desk, pieces.join('\n'));

test('no script of a mail runs for an agent, inside the frame or outside', async () => {
  const { page, complaints, close } = await desk.signIn('nadia');
  await goTo(page, `${desk.url}/console/tickets/${mail.number}`);
  const element = page.locator('article iframe');
  assert.equal(await element.getAttribute('sandbox'), '');
  assert.ok(await element.getAttribute('title'));
  const frame = page.frameLocator('article iframe');
  await frame.getByText('après').waitFor();
  assert.equal(
    await frame.locator('script, svg, math, form, input, iframe, object, base, meta[http-equiv]').count(),
    0,
  );
  assert.equal(await frame.locator('a[href]').count(), 0, 'no link leads anywhere');
  assert.equal(await page.evaluate(() => 'hurt' in globalThis), false);
  assert.equal(new URL(page.url()).origin, desk.url);
  assert.deepEqual(complaints, []);
  await page.getByText('Lire en texte').click();
  await page.locator('article details').getByText('Visites').first().waitFor();
  await close();
});

test('no script of a mail runs for its requester', async () => {
  const { page, complaints, close } = await openPage(desk.browser);
  await goTo(page, `${desk.url}/sign-in`);
  await page.fill('[name=login]', people.claire.email);
  await page.fill('[name=password]', 'belfry-demo');
  await page.click('main button[type=submit]');
  await cameTo(page, '**/portal');
  await goTo(page, `${desk.url}/portal/tickets/${mail.number}`);
  await page.getByText('après').first().waitFor();
  assert.equal(await page.evaluate(() => 'hurt' in globalThis), false);
  assert.deepEqual(complaints, []);
  await close();
});

test('a mail document opened on its own is locked down too', async () => {
  const { page, close } = await desk.signIn('nadia');
  const answer = await goTo(page, `${desk.url}/console/tickets/${mail.number}/entries/${mail.entry}/html`);
  const policy = answer!.headers()['content-security-policy'] ?? '';
  assert.match(policy, /(^|; )sandbox(;|$)/);
  assert.match(policy, /default-src 'none'/);
  assert.equal(await page.evaluate(() => 'hurt' in globalThis).catch(() => false), false);
  await close();
});
