// Pictures and fonts of a mail call home and tell its sender who read it, when and from where.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openConsoleDesk } from '#test/browser/console-desk.ts';
import { goTo } from '#test/browser/go-to.ts';
import { receiveHtml } from './html-mails.ts';

const desk = await openConsoleDesk({ filled: false });
const pieces = [
  '<img src="https://track.example/a.gif" alt="plan de la salle"><img src="https://track.example/pixel" width=1 height=1>',
  '<img src="//track.example/b"><img srcset="https://track.example/c 2x"><input type=image src="https://track.example/d">',
  '<table background="https://track.example/e"><tr><td style="background:url(https://track.example/f)">x</td></tr></table>',
  '<video poster="https://track.example/g" src="https://track.example/h"></video><link rel=prefetch href="https://track.example/i">',
  '<style>@font-face{font-family:x;src:url(https://track.example/j)} *{font-family:x}</style><a href="https://track.example/k" ping="https://track.example/l">lien</a>',
];
const mail = await receiveHtml(desk, pieces.join('\n'));

test('opening a mail fetches nothing from elsewhere, and blocked content is marked', async () => {
  const { page, complaints, close } = await desk.signIn('nadia');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await goTo(page, `${desk.url}/console/tickets/${mail.number}`);
  const frame = page.frameLocator('article iframe');
  await frame.getByText('après').waitFor();
  const blocked = await frame.locator('[data-blocked]').allTextContents();
  assert.ok(blocked.includes('plan de la salle') && blocked.includes('image non chargée'), blocked.join('|'));
  assert.deepEqual(complaints, []);
  // Hovering with Playwright needs a script in the frame, which the frame refuses.
  await frame.getByText('lien', { exact: true }).hover();
  await frame.getByText('lien', { exact: true }).click();
  assert.deepEqual(
    asked.filter((url) => new URL(url).origin !== desk.url && !url.startsWith('data:')),
    [],
  );
  assert.equal(page.context().pages().length, 1, 'no window opens');
  await close();
});
