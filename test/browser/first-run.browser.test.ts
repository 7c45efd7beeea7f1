import assert from 'node:assert/strict';
import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { SMTPServer } from 'smtp-server';
import { buildPages } from '#cli/build-pages.ts';
import { codeAt } from '#desk/sign-in/totp.ts';
import { belfry } from '#test/command.ts';
import { makeEmptyDatabase } from '#test/database.ts';
import { deliver } from '#test/lmtp.ts';
import { openBrowser, openPage } from './browser.ts';
import { violations } from './public-desk.ts';

const root = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'belfry-first-run-'));
const taken: { to: string; text: string }[] = [];
const processes: ChildProcess[] = [];
const sink = new SMTPServer({
  ...{ authOptional: true, disabledCommands: ['STARTTLS'] },
  onData(stream, session, done) {
    let text = '';
    stream.on('data', (chunk) => (text += chunk));
    stream.on('end', () => {
      for (const { address } of session.envelope.rcptTo) taken.push({ to: address, text });
      done();
    });
  },
});
const [port, lmtpPort, smtpPort] = [await freePort(), await freePort(), await freePort()];
await new Promise<void>((listening) => sink.listen(smtpPort, '127.0.0.1', () => listening()));
const url = `http://localhost:${port}`;
const env = {
  ...{ DATABASE_URL: await makeEmptyDatabase(), BELFRY_DATA: folder, BELFRY_URL: url, PORT: String(port) },
  ...{ BELFRY_LMTP_PORT: String(lmtpPort), BELFRY_SECRET: 'a secret of the first run', LOG_LEVEL: 'warn' },
  BELFRY_SMTP_URL: `smtp://127.0.0.1:${smtpPort}`,
};
const browser = await openBrowser();
after(async () => {
  await browser.close();
  for (const one of processes) one.kill('SIGTERM');
  await Promise.all(processes.map((one) => one.exitCode ?? new Promise((ended) => one.once('exit', ended))));
  await new Promise<void>((closed) => sink.close(closed));
  rmSync(folder, { recursive: true, force: true });
});

test('an empty database becomes a desk that acknowledges a mail, step by step, without a script', async () => {
  assert.equal((await belfry(['migrate'], { env })).code, 0);
  assert.equal((await buildPages()).failure, null);
  const { printed } = start('serve');
  start('work');
  await untilReady();
  const { page } = await openPage(browser, { javaScriptEnabled: false, locale: 'fr' });
  const progress = async () => {
    await page.goto(`${url}/admin/start`);
    return ((await page.locator('#progress').textContent()) ?? '').replaceAll('\u00a0', ' ');
  };
  const save = () => page.locator('main button[type=submit].button-main').first().click();

  await page.goto(await firstLink(printed));
  await page.fill('[name=email]', 'an@service.example');
  await save();
  const secret = ((await page.locator('code').textContent()) ?? '').replaceAll(/\s/g, '');
  await page.fill('[name=code]', codeAt(secret, Date.now()));
  await save();
  assert.equal(await progress(), '0 of 7 steps are done');

  await page.click('main li a');
  await page.fill('[name=prefix]', 'srv');
  await page.fill('[name=mailbox]', 'desk@service.example');
  await save();
  assert.equal(new URL(page.url()).pathname, '/admin/desks/SRV');
  // Legal holidays have no bridge days to decide, so the calendar is ready.
  assert.equal(await progress(), '2 of 7 steps are done');

  await page.goto(`${url}/admin/desks/SRV/lines`);
  await page.fill('[name=phone-fr]', '02 555 12 10');
  await save();
  await page.goto(`${url}/admin/desks/SRV/people`);
  await page.fill('[name=email]', 'lea@service.example');
  await page.fill('[name=name]', 'Léa');
  await save();
  assert.match(await mailTo('lea@service.example'), /\/sign-in\/link\//, 'an agent is invited by mail');
  assert.equal(await progress(), '5 of 7 steps are done');

  const mail = {
    from: 'claire@client.example',
    to: 'desk@service.example',
    subject: 'Essai',
    text: 'Un message d’essai.',
  };
  await deliver(lmtpPort, mail);
  assert.match(await mailTo('claire@client.example'), /SRV-\d+-\d\d/);
  for (let tries = 0; tries < 100 && !(await progress()).startsWith('7 '); tries++) await wait(100);
  assert.match((await page.locator('main').textContent()) ?? '', /The desk is in service/);

  await keepAnEye(page);

  const scripted = await browser.newContext({ storageState: await page.context().storageState() });
  const checked = await scripted.newPage();
  await checked.goto(`${url}/admin/start`);
  assert.deepEqual(await violations(checked), []);
});

/** The first mail that the relay took for an address. */
async function mailTo(address: string): Promise<string> {
  for (let tries = 0; tries < 200; tries++) {
    const mail = taken.find(({ to }) => to === address);
    if (mail) return mail.text;
    await wait(100);
  }
  throw new Error(`No mail went to ${address}.`);
}

/** A service gets a token, and the trail says who did what: on the page, and as a file for a spreadsheet. */
async function keepAnEye(page: Page): Promise<void> {
  await page.goto(`${url}/admin/tokens`);
  await page.fill('[name=name]', 'Intranet');
  await page.check('[value=readTickets]');
  await page.locator('main button.button-main').first().click();
  const headers = { Authorization: `Bearer ${await page.inputValue('[name=token]')}` };
  const tickets = await fetch(`${url}/api/v1/tickets`, { headers });
  assert.match(await tickets.text(), /SRV-\d+-\d\d/);

  await page.goto(`${url}/admin/audit`);
  await page.fill('[name=about]', 'Intranet');
  await page.locator('main form button').first().click();
  assert.match((await page.locator('tbody tr').first().textContent()) ?? '', /Intranet/);
  const file = await page.request.get(`${url}/admin/audit/entries.csv?about=Intranet`);
  assert.match(file.headers()['content-type'] ?? '', /^text\/csv/);
  assert.match(await file.text(), /Intranet/);
}

/** What a command prints beside its log, as it comes. */
function start(command: string): { printed: string[] } {
  const variables = { PATH: process.env.PATH ?? '', TMPDIR: tmpdir(), ...env };
  const stdio: StdioOptions = ['ignore', 'ignore', 'pipe'];
  const child = spawn(process.execPath, ['src/cli/belfry.ts', command], { cwd: root, env: variables, stdio });
  const printed: string[] = [];
  child.stderr!.on('data', (piece) => void printed.push(String(piece)));
  processes.push(child);
  return { printed };
}

/** The terminal shows the way in of the first administrator, which the log never has. */
async function firstLink(printed: string[]): Promise<string> {
  for (let tries = 0; tries < 100; tries++) {
    const [link] = /^https?:\S+\/sign-in\/first\/\S+$/m.exec(printed.join('')) ?? [];
    if (link) return link;
    await wait(100);
  }
  throw new Error('The start showed no link.');
}

/** A first start builds the pages; a slow machine takes its time. */
async function untilReady(): Promise<void> {
  const ready = () =>
    fetch(`${url}/health`).then(
      ({ ok }) => ok,
      () => false,
    );
  for (let tries = 0; tries < 1_800; tries++) {
    if (await ready()) return;
    await wait(100);
  }
  throw new Error('The desk was not ready in time.');
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  await new Promise((closed) => server.close(closed));
  if (typeof address !== 'object' || address === null) throw new Error('No port is free.');
  return address.port;
}
