// An attacker signs in through a provider with somebody else’s address, or with an answer that the provider did not give.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actorOfSession } from '#desk/sign-in/actors.ts';
import { askCode, type MailedCode } from '#desk/sign-in/ask-code.ts';
import { removeProvider, saveProvider, testProvider } from '#desk/sign-in/provider/save-provider.ts';
import { leadToProvider, type ProviderAsked, takeAnswer } from '#desk/sign-in/provider/take-answer.ts';
import { takeCode } from '#desk/sign-in/take-code.ts';
import { standardClaims } from '#domain/sign-in/provider.ts';
import { findProvider, type Provider } from '#store/sign-in/providers.ts';
import { openTestDesk } from '#test/desk-world.ts';
import { openProvider } from '#test/oidc-provider.ts';
import { type Forge, openRogue, tokenPart } from '#test/rogue-provider.ts';
import { arrival as realDesk } from '#test/session.ts';

const redirectUri = 'http://desk.example/sign-in/return';
const desk = await openTestDesk();
const { world, db } = desk;
const jonas = desk.actor('jonas');
const there = await openProvider(redirectUri);
const arrival = { ...realDesk, demonstration: true };

async function savedProvider(issuer: string, clientId = 'plain', trustsFactors = false): Promise<Provider> {
  await db.deleteFrom('providers').execute();
  const plan = { name: 'Login', issuer, clientId, secret: 'a secret of the tests', scopes: 'openid profile email' };
  const done = await saveProvider(
    world,
    jonas,
    { ...plan, claims: standardClaims, trustsFactors, privateNetwork: true, active: true },
    null,
  );
  assert.ok('id' in done);
  return (await findProvider(db, done.id))!;
}

async function led(provider: Provider) {
  const found = await leadToProvider(world, provider, { redirectUri, next: '', again: false, demonstration: true });
  assert.ok('href' in found);
  return found;
}

async function signInThere(provider: Provider, subject: string) {
  const { href, asked } = await led(provider);
  return takeAnswer(world, provider, { url: await there.signIn(href, subject), asked, arrival });
}

/** The person proves the address that the provider gave, with a code sent by mail. */
async function proveBy(identity: { issuer: string; subject: string }, email: string) {
  const asked = { email, link: { identity, provider: 'Login' }, language: 'fr', address: '192.0.2.1' } as const;
  const { token } = await askCode(world, asked);
  const mail = await db
    .selectFrom('outgoingMails')
    .select('facts')
    .where('address', '=', email)
    .orderBy('id', 'desc')
    .executeTakeFirst();
  const { code } = JSON.parse(world.signer.unseal(mail!.facts.sealed!)!) as MailedCode;
  return takeCode(world, token, code, arrival);
}

for (const client of ['plain', 'signed'])
  test(`an unknown subject proves its address once, and is recognised from then on (userinfo ${client})`, async () => {
    await db.deleteFrom('identities').execute();
    const provider = await savedProvider(there.issuer, client);
    const first = await signInThere(provider, 'claire.dumont');
    assert.ok('unknown' in first);
    assert.equal(first.person.email, 'claire.dumont@patrimoine.example');
    assert.equal(first.person.language, 'nl');
    const opened = await proveBy(first.unknown, first.person.email!);
    assert.ok('token' in opened);
    const again = await signInThere(provider, 'claire.dumont');
    assert.ok('token' in again);
    assert.equal((await actorOfSession(world, again.token))?.email, 'claire.dumont@patrimoine.example');
  });

test('the client secret is sealed, and a provider is tested before use', async () => {
  const provider = await savedProvider(there.issuer);
  assert.ok(!JSON.stringify(provider).includes('a secret of the tests'));
  const plan = {
    id: provider.id,
    issuer: there.issuer,
    clientId: 'plain',
    secret: null,
    privateNetwork: true,
    redirectUri,
  };
  const tested = (changes: object, demonstration = true, actor = jonas) =>
    testProvider(world, actor, { ...plan, ...changes }, demonstration);
  assert.equal(await tested({}), null);
  assert.equal(await tested({ secret: 'another' }), 'client');
  assert.equal(await tested({ clientId: 'another' }), 'client');
  assert.equal(await tested({ privateNetwork: false }), 'privateAddress');
  assert.equal(await tested({}, false), 'nonsense', 'http is for the demonstration alone');
  assert.equal(await tested({}, true, desk.actor('nadia')), 'missing');
});

test('an answer to another browser’s request is refused', async () => {
  const provider = await savedProvider(there.issuer);
  const mine = await led(provider);
  const other = await led(provider);
  const url = await there.signIn(mine.href, 'claire.dumont');
  const altered: ProviderAsked[] = [
    other.asked,
    { ...mine.asked, nonce: 'x' },
    { ...mine.asked, verifier: 'x'.repeat(43) },
  ];
  for (const asked of altered)
    assert.deepEqual(await takeAnswer(world, provider, { url, asked, arrival }), { refused: 'answer' });
  const denied = new URL(`${redirectUri}?error=access_denied&state=${mine.asked.state}&iss=${there.issuer}`);
  assert.deepEqual(await takeAnswer(world, provider, { url: denied, asked: mine.asked, arrival }), {
    refused: 'denied',
  });
});

test('forged tokens are refused: wrong key, no signature, another issuer, audience or nonce, too old', async () => {
  const rogue = await openRogue();
  const provider = await savedProvider(rogue.issuer);
  const answer = async (forge: Forge) => {
    const { asked } = await led(provider);
    rogue.forge = (claims) => forge({ ...claims, nonce: asked.nonce });
    const url = new URL(`${redirectUri}?code=x&state=${asked.state}&iss=${encodeURIComponent(rogue.issuer)}`);
    return takeAnswer(world, provider, { url, asked, arrival });
  };
  const sign = rogue.sign;
  assert.ok('unknown' in (await answer((claims) => sign(claims))), 'an honest token of it is taken');
  const forged: Record<string, Forge> = {
    key: (claims) => rogue.signWithOther(claims),
    none: async (claims) => `${tokenPart({ alg: 'none' })}.${tokenPart(claims)}.`,
    issuer: (claims) => sign({ ...claims, iss: 'https://other.example' }),
    audience: (claims) => sign({ ...claims, aud: 'another' }),
    nonce: (claims) => sign({ ...claims, nonce: 'another' }),
    old: (claims) => sign({ ...claims, iat: 1_600_000_000, exp: 1_600_000_300 }),
    nonsense: async () => 'x.y.z',
  };
  for (const [name, forge] of Object.entries(forged))
    assert.deepEqual(await answer(forge), { refused: 'answer' }, name);
});

test('a provider’s second factor counts only if the operator trusts it', async () => {
  const rogue = await openRogue();
  const answer = async (trusts: boolean, provedInBrowser = true) => {
    const provider = await savedProvider(rogue.issuer, 'plain', trusts);
    await db.deleteFrom('identities').execute();
    await db
      .insertInto('identities')
      .values({
        issuer: rogue.issuer,
        subject: 'jonas',
        personId: jonas.personId,
        linkedAt: new Date().toISOString(),
        usedAt: null,
        provedInBrowser,
      })
      .execute();
    const { asked } = await led(provider);
    rogue.forge = (claims) => rogue.sign({ ...claims, nonce: asked.nonce, amr: ['pwd', 'otp'], sub: 'jonas' });
    const url = new URL(`${redirectUri}?code=x&state=${asked.state}&iss=${encodeURIComponent(rogue.issuer)}`);
    await db.updateTable('accounts').set({ passwordAlone: false }).where('personId', '=', jonas.personId).execute();
    const answered = await takeAnswer(world, provider, { url, asked, arrival });
    return 'stage' in answered ? answered.stage : answered;
  };
  assert.equal(await answer(false), 'setUp');
  assert.equal(await answer(true), 'signedIn');
  assert.equal(await answer(true, false), 'setUp', 'a link from before counts for no factor');
});

test('a provider that is down, redirects or answers nonsense signs nobody in', async () => {
  for (const issuer of ['http://127.0.0.1:9', 'http://no-such-name.invalid']) {
    const provider = await savedProvider(issuer);
    const led = await leadToProvider(world, provider, { redirectUri, next: '', again: false, demonstration: true });
    assert.deepEqual(led, { failure: 'down' }, issuer);
  }
});

test('sessions of a provider end when it is switched off or removed, with its account links', async () => {
  await db.deleteFrom('identities').execute();
  const provider = await savedProvider(there.issuer);
  const first = await signInThere(provider, 'claire.dumont');
  assert.ok('unknown' in first);
  const proved = await proveBy(first.unknown, first.person.email!);
  const opened = await signInThere(provider, 'claire.dumont');
  assert.ok('token' in opened && 'token' in proved);
  const { clientSecret: _, id, version: ___, position: __, ...settings } = provider;
  const off = await saveProvider(world, jonas, { ...settings, secret: null, active: false }, { id, seen: null });
  assert.ok('id' in off);
  assert.equal(await actorOfSession(world, opened.token), null);
  assert.ok(await actorOfSession(world, proved.token), 'a code of the mail opened this one');
  assert.ok(await isLinked(), 'until it is switched on again');
  assert.deepEqual(await removeProvider(world, desk.actor('nadia'), id), { refused: 'missing' });
  assert.deepEqual(await removeProvider(world, jonas, id), { done: true });
  assert.equal(await isLinked(), false);
  const trail = await db.selectFrom('auditEntries').select(['act', 'data']).orderBy('id', 'desc').limit(1).execute();
  assert.deepEqual(trail, [
    { act: 'providerRemoved', data: { issuer: there.issuer, active: false, trustsFactors: false, people: 1 } },
  ]);
});

test('an account is linked with its issuer: another issuer address matches nobody', async () => {
  await db.deleteFrom('identities').execute();
  const { clientSecret: _, id, version: ___, position: __, ...settings } = await savedProvider(there.issuer);
  const identity = { issuer: there.issuer, subject: 'claire.dumont', personId: desk.cast.people.claire };
  await db
    .insertInto('identities')
    .values({ ...identity, linkedAt: new Date().toISOString(), usedAt: null })
    .execute();
  await saveProvider(world, jonas, { ...settings, secret: null, name: 'Other name' }, { id, seen: null });
  assert.ok(await isLinked());
  const moved = { ...settings, secret: 'a secret of the tests', issuer: 'https://moved.example' };
  await saveProvider(world, jonas, moved, { id, seen: null });
  assert.equal(await isLinked(), false);
});

test('two providers cannot have the same issuer', async () => {
  const provider = await savedProvider(there.issuer);
  const { clientSecret: _, id: __, version: ___, position: ____, ...settings } = provider;
  const other = await saveProvider(world, jonas, { ...settings, secret: null, issuer: 'https://other.example' }, null);
  assert.ok('id' in other);
  const same = await saveProvider(world, jonas, { ...settings, secret: null }, { id: other.id, seen: null });
  assert.deepEqual(same, { refused: 'taken' });
});

async function isLinked(): Promise<boolean> {
  return (await db.selectFrom('identities').select('subject').execute()).length > 0;
}
