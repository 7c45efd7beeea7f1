// A provider claims that its user has the victim's address. The victim follows the link in the mail, and the attacker is linked.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { people } from '#demo/cast.ts';
import { sendMails } from '#desk/sending/send-mails.ts';
import { codeAt, newTotpSecret } from '#desk/sign-in/factors/set-up-totp.ts';
import { saveProvider } from '#desk/sign-in/provider/save-provider.ts';
import { parseMessage } from '#mail/read/parse.ts';
import { saveAuthenticator } from '#store/sign-in/factors.ts';
import { openProviderVisits } from '#test/provider-visits.ts';
import { cookiesOf, openWebDesk } from '#test/web-desk.ts';

const desk = await openWebDesk();
const { db, world } = desk;
const { id, settings, comeBack, newestMail } = await openProviderVisits(desk);

async function links(): Promise<{ personId: string; provedInBrowser: boolean }[]> {
  return db.selectFrom('identities').select(['personId', 'provedInBrowser']).execute();
}

const victim = people.claire.email;

test('the mail names the provider and explains what the code and the button do', async () => {
  await comeBack({ email: victim, email_verified: true });
  const mail = (await newestMail(victim))!;
  assert.equal(mail.letter, 'providerCode');
  const sent: Uint8Array[] = [];
  const relay = {
    send: async ({ bytes }: { bytes: Uint8Array }) => {
      sent.push(bytes);
      return { accepted: '250 ok' };
    },
    check: async () => ({ ready: true }) as const,
    close: () => undefined,
  };
  await sendMails(world, relay as never, [mail.id]);
  const parsed = await parseMessage(sent[0]!);
  const text = 'message' in parsed ? parsed.message.text : '';
  assert.match(text, /Vous liez votre compte .* à Login Namur/);
  assert.match(text, /Ce n’est pas vous qui avez commencé[\s\S]*Ne faites rien/);
});

test('the victim’s browser shows the code; opening or pressing links nothing', async () => {
  await comeBack({ email: victim, email_verified: true });
  const { link, code } = (await newestMail(victim))!;
  const page = await (await desk.get(`/sign-in/mail/${link}`)).text();
  assert.ok(page.includes(`${code.slice(0, 4)} ${code.slice(4)}`) && page.includes('Login Namur'));
  assert.doesNotMatch(page, /<form method="post"[^>]*>\s*<button[^>]*data-main/);
  assert.equal((await desk.post(`/sign-in/mail/${link}`, {})).status, 410);
  const victims = await desk.post('/sign-in', { login: victim, way: 'mail' });
  assert.equal((await desk.post(`/sign-in/mail/${link}`, {}, { cookie: cookiesOf(victims) })).status, 410);
  assert.deepEqual(await links(), []);
});

test('an address not verified by the provider is not looked up', async () => {
  for (const claims of [
    { email: victim },
    { email: victim, email_verified: false },
    { email: victim, email_verified: 'true' },
  ]) {
    const before = (await newestMail(victim))!.id;
    const { to } = await comeBack(claims);
    assert.equal(to, '/sign-in/address');
    assert.equal((await newestMail(victim))!.id, before);
  }
});

test('an attacker who types the victim’s address gets no further', async () => {
  const { cookies } = await comeBack({ email: victim });
  const typed = await desk.post('/sign-in/address', { email: victim }, { cookie: cookies });
  assert.equal(typed.headers.get('location'), '/sign-in/code');
  const mail = (await newestMail(victim))!;
  assert.equal(mail.letter, 'providerCode');
  assert.equal((await desk.post(`/sign-in/mail/${mail.link}`, {})).status, 410);
  assert.deepEqual(await links(), []);
});

test('the browser that came from the provider links by the code, or by opening the link', async () => {
  for (const way of ['code', 'link'] as const) {
    await db.deleteFrom('identities').execute();
    const { cookies } = await comeBack({ sub: `claire by ${way}`, email: victim, email_verified: true });
    const { code, link } = (await newestMail(victim))!;
    const page = await (await desk.get(`/sign-in/mail/${link}`, { cookie: cookies })).text();
    assert.match(page, /Login Namur/);
    const path = way === 'code' ? '/sign-in/code' : `/sign-in/mail/${link}`;
    const used = await desk.post(path, way === 'code' ? { code } : {}, { cookie: cookies });
    assert.equal(used.status, 302);
    assert.deepEqual(await links(), [{ personId: desk.cast.people.claire, provedInBrowser: true }]);
  }
});

test('a mailbox alone does not bypass a second factor: linking waits for it', async () => {
  await db.deleteFrom('identities').execute();
  const secret = newTotpSecret();
  const now = new Date().toISOString();
  const app = { personId: desk.cast.people.tom, secret: world.signer.seal(secret), lastStep: 0 };
  await world.transact(({ trx }) => saveAuthenticator(trx, { ...app, createdAt: now, usedAt: now }));
  const { cookies } = await comeBack({ sub: 'tom', email: people.tom.email, email_verified: true });
  const { code } = (await newestMail(people.tom.email))!;
  const half = await desk.post('/sign-in/code', { code }, { cookie: cookies });
  assert.deepEqual([half.headers.get('location'), await links()], ['/sign-in/factor', []]);
  await desk.post('/sign-in/factor', { code: codeAt(secret, Date.now()) }, { cookie: cookiesOf(half) });
  assert.deepEqual(await links(), [{ personId: desk.cast.people.tom, provedInBrowser: true }]);
});

test('a provider switched off meanwhile links nobody', async () => {
  await db.deleteFrom('identities').execute();
  const { cookies } = await comeBack({ sub: 'late', email: victim, email_verified: true });
  const { code, link } = (await newestMail(victim))!;
  await saveProvider(world, desk.actor('jonas'), { ...settings, secret: null, active: false }, { id, seen: null });
  assert.equal((await desk.get(`/sign-in/mail/${link}`, { cookie: cookies })).status, 410);
  await desk.post('/sign-in/code', { code }, { cookie: cookies });
  assert.deepEqual(await links(), []);
});

test('no page failed', () => assert.deepEqual(desk.reported, []));
