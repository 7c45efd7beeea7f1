import assert from 'node:assert/strict';
import { generateKeyPairSync, type KeyObject, sign as signBytes } from 'node:crypto';
import { createServer } from 'node:http';
import { after, test } from 'node:test';
import { actorOfSession } from '#desk/actors.ts';
import { askCode, type MailedCode } from '#desk/sign-in/ask-code.ts';
import { guardedFetch } from '#desk/sign-in/provider/guarded-fetch.ts';
import { keepProvider, testProvider } from '#desk/sign-in/provider/keep-provider.ts';
import { leadToProvider, type ProviderAsked } from '#desk/sign-in/provider/lead-to-provider.ts';
import { takeAnswer } from '#desk/sign-in/provider/take-answer.ts';
import { takeCode } from '#desk/sign-in/take-code.ts';
import { openSignInLimits } from '#desk/sign-in-limits.ts';
import { standardClaims } from '#domain/sign-in/provider.ts';
import { findProvider, type Provider } from '#store/providers.ts';
import { openTestDesk } from '#test/desk-world.ts';
import { openProvider } from '#test/oidc-provider.ts';
import { arrival as realDesk } from '#test/session.ts';

const redirectUri = 'http://desk.example/sign-in/return';
const desk = await openTestDesk();
const { world, db } = desk;
const jonas = desk.actor('jonas');
const there = await openProvider(redirectUri);
const arrival = { ...realDesk, demonstration: true };

async function kept(issuer: string, clientId = 'plain', trustsFactors = false): Promise<Provider> {
  await db.deleteFrom('providers').execute();
  const plan = { name: 'Login', issuer, clientId, secret: 'a secret of the tests', scopes: 'openid profile email' };
  const done = await keepProvider(
    world,
    jonas,
    { ...plan, claims: standardClaims, trustsFactors, privateNetwork: true, active: true },
    null,
  );
  assert.ok('id' in done);
  return (await findProvider(db, done.id))!;
}

async function led(provider: Provider) {
  const found = await leadToProvider(world, provider, { redirectUri, next: '', demonstration: true });
  assert.ok(found);
  return found;
}

async function signInThere(provider: Provider, subject: string) {
  const { href, asked } = await led(provider);
  return takeAnswer(world, provider, { url: await there.signIn(href, subject), asked, arrival });
}

/** The person proves the address that the provider told, by the code of a mail. */
async function proveBy(identity: { issuer: string; subject: string }, email: string) {
  const asked = { email, identity, language: 'fr', address: '192.0.2.1' } as const;
  const { token } = await askCode(world, openSignInLimits(), asked);
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
  test(`an unknown subject proves its address once, and is known from then on (userinfo ${client})`, async () => {
    await db.deleteFrom('identities').execute();
    const provider = await kept(there.issuer, client);
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

test('the client secret is kept sealed, and a provider is tested before anyone needs it', async () => {
  const provider = await kept(there.issuer);
  assert.ok(!JSON.stringify(provider).includes('a secret of the tests'));
  assert.equal(await testProvider(world, jonas, provider.id, true), true);
  assert.equal(await testProvider(world, jonas, provider.id, false), false, 'http is for the demonstration alone');
  assert.equal(await testProvider(world, desk.actor('nadia'), provider.id, true), false);
});

test('an answer that is not to what this browser asked is refused', async () => {
  const provider = await kept(there.issuer);
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
  const denied = new URL(`${redirectUri}?error=access_denied&state=${mine.asked.state}`);
  assert.deepEqual(await takeAnswer(world, provider, { url: denied, asked: mine.asked, arrival }), {
    refused: 'answer',
  });
});

test('forged tokens are refused: wrong key, no signature, another issuer, audience or nonce, too old', async () => {
  const rogue = await openRogue();
  const provider = await kept(rogue.issuer);
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
    none: async (claims) => `${part({ alg: 'none' })}.${part(claims)}.`,
    issuer: (claims) => sign({ ...claims, iss: 'https://other.example' }),
    audience: (claims) => sign({ ...claims, aud: 'another' }),
    nonce: (claims) => sign({ ...claims, nonce: 'another' }),
    old: (claims) => sign({ ...claims, iat: 1_600_000_000, exp: 1_600_000_300 }),
    nonsense: async () => 'x.y.z',
  };
  for (const [name, forge] of Object.entries(forged))
    assert.deepEqual(await answer(forge), { refused: 'answer' }, name);
});

test('a second factor that a provider tells of counts only where the operator trusts it', async () => {
  const rogue = await openRogue();
  const answer = async (trusts: boolean) => {
    const provider = await kept(rogue.issuer, 'plain', trusts);
    await db.deleteFrom('identities').execute();
    await db
      .insertInto('identities')
      .values({
        issuer: rogue.issuer,
        subject: 'jonas',
        personId: jonas.personId,
        linkedAt: new Date().toISOString(),
        usedAt: null,
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
});

test('a provider that is down, leads elsewhere or answers nonsense is nobody', async () => {
  for (const issuer of ['http://127.0.0.1:9', 'http://no-such-name.invalid']) {
    const provider = await kept(issuer);
    assert.equal(await leadToProvider(world, provider, { redirectUri, next: '', demonstration: true }), null, issuer);
  }
});

test('no provider makes the desk ask its own network, unless its operator says that it stands there', async () => {
  const outside = guardedFetch({ plain: true, privateNetwork: false });
  for (const address of [
    'http://127.0.0.1:9/',
    'http://10.0.0.1/',
    'http://[::1]/',
    'http://localhost/',
    'http://[::ffff:127.0.0.1]/',
  ])
    await assert.rejects(outside(address), /private address/, address);
  const anywhere = guardedFetch({ plain: true, privateNetwork: true });
  await assert.rejects(anywhere('http://169.254.169.254/latest/meta-data/'), /private address/);
  await assert.rejects(guardedFetch({ plain: false, privateNetwork: true })(`${there.issuer}/`), /not https/);
  await assert.rejects(anywhere(`http://name:password@127.0.0.1/`), /a name in the address/);
});

type Claims = Record<string, unknown>;
type Forge = (claims: Claims) => Promise<string>;

function part(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

function newKey() {
  return generateKeyPairSync('rsa', { modulusLength: 2048 });
}

/** A token signed with this key (RFC 7515). */
function signedBy(key: KeyObject): Forge {
  return async (claims) => {
    const text = `${part({ alg: 'RS256', kid: '1' })}.${part(claims)}`;
    return `${text}.${signBytes('sha256', Buffer.from(text), key).toString('base64url')}`;
  };
}

/** A provider whose tokens a test writes. */
async function openRogue() {
  const [own, other] = [newKey(), newKey()];
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as { port: number }).port}`;
  const rogue = {
    issuer,
    sign: signedBy(own.privateKey),
    signWithOther: signedBy(other.privateKey),
    forge: (async () => '') as Forge,
  };
  const endpoint = (path: string) => `${issuer}${path}`;
  const jwk = { ...own.publicKey.export({ format: 'jwk' }), kid: '1', alg: 'RS256', use: 'sig' };
  server.on('request', async (request, response) => {
    const now = Math.floor(Date.now() / 1000);
    const claims = { iss: issuer, aud: 'plain', sub: 'somebody', iat: now, exp: now + 300 };
    const answers: Record<string, () => object | Promise<object>> = {
      '/.well-known/openid-configuration': () => ({
        ...{
          issuer,
          authorization_endpoint: endpoint('/auth'),
          token_endpoint: endpoint('/token'),
          jwks_uri: endpoint('/jwks'),
        },
        ...{ id_token_signing_alg_values_supported: ['RS256'], response_types_supported: ['code'] },
      }),
      '/jwks': () => ({ keys: [jwk] }),
      '/token': async () => ({ access_token: 'x', token_type: 'bearer', id_token: await rogue.forge(claims) }),
    };
    const answer = await answers[request.url ?? '']?.();
    response.writeHead(answer ? 200 : 404, { 'content-type': 'application/json' }).end(JSON.stringify(answer ?? {}));
  });
  after(() => new Promise((resolve) => server.close(resolve)));
  return rogue;
}
