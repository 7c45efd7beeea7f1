// An answer of a provider counts once, in the browser that asked for it, for the provider that was asked, and while it is offered.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actorOfSession } from '#desk/sign-in/actors.ts';
import { saveProvider } from '#desk/sign-in/provider/save-provider.ts';
import { openDeskProvider } from '#test/provider-visits.ts';
import { signedIn } from '#test/session.ts';
import { cookiesOf, openWebDesk } from '#test/web-desk.ts';

const desk = await openWebDesk();
const { db, world, cast } = desk;
const { claire, tom } = cast.people;
const [honest, rogue] = [await openDeskProvider(desk), await openDeskProvider(desk)];
for (const [issuer, subject, personId] of [
  [honest.rogue.issuer, 'claire', claire],
  [honest.rogue.issuer, 'tom', tom],
] as const)
  await db
    .insertInto('identities')
    .values({ issuer, subject, personId, linkedAt: new Date().toISOString(), usedAt: null, provedInBrowser: true })
    .execute();

type At = typeof honest;

/** Begins a sign-in in a browser with these cookies. */
async function begin({ id }: At, { next = '', cookie = '' } = {}) {
  await db.deleteFrom('rateLimits').execute();
  const led = await desk.get(`/sign-in/with/${id}?next=${encodeURIComponent(next)}`, { cookie });
  return { href: led.headers.get('location')!, cookies: [cookie, cookiesOf(led)].filter(Boolean).join('; ') };
}

/** Signs a subject in at the provider, and returns the address that it leads back to. */
async function signInThere({ rogue: there }: At, href: string, claims: Record<string, unknown> = {}): Promise<URL> {
  there.forge = (plain) => there.sign({ ...plain, sub: 'claire', ...claims });
  return new URL((await fetch(href, { redirect: 'manual' })).headers.get('location')!);
}

async function comeBack({ pathname, search }: URL, cookie: string) {
  const answer = await desk.get(pathname + search, { cookie });
  const [, token = null] = /(?:^|; )belfry=([^;]+)/.exec(cookiesOf(answer)) ?? [];
  const person = token === null ? null : ((await actorOfSession(world, token))?.personId ?? null);
  return { answer, person, to: answer.headers.get('location')! };
}

test('an honest answer signs in the person of its subject', async () => {
  const { href, cookies } = await begin(honest);
  assert.equal((await comeBack(await signInThere(honest, href), cookies)).person, claire);
});

test('an answer of one provider is never sent to another that led the browser there (mix-up)', async () => {
  honest.rogue.namesItself = false;
  const asked = await begin(rogue);
  const sent = new URL(asked.href).searchParams;
  // The rogue passes the browser on to the honest provider, with the desk’s own client and its own state.
  const own = new URL((await begin(honest)).href).searchParams;
  const passedOn = new URL(`${honest.rogue.issuer}/auth?${own}`);
  for (const name of ['state', 'nonce', 'code_challenge']) passedOn.searchParams.set(name, sent.get(name)!);
  const back = await signInThere(honest, passedOn.href);
  rogue.rogue.heard.length = 0;
  const { person, to } = await comeBack(back, asked.cookies);
  assert.deepEqual([person, to], [null, '/sign-in?why=providerAnswer']);
  assert.deepEqual(rogue.rogue.heard, [], 'the rogue hears no code');
  honest.rogue.namesItself = true;
});

test('an answer that names another issuer is refused at any address', async () => {
  const { href, cookies } = await begin(honest);
  const back = await signInThere(honest, href);
  back.searchParams.set('iss', rogue.rogue.issuer);
  assert.equal((await comeBack(back, cookies)).person, null);
  back.searchParams.set('iss', honest.rogue.issuer);
  back.pathname = new URL(new URL((await begin(rogue)).href).searchParams.get('redirect_uri')!).pathname;
  assert.equal((await comeBack(back, cookies)).person, null);
  assert.equal((await desk.get('/sign-in/return')).status, 404);
});

test('an answer needs the browser that asked, and a state is used up by its first answer', async () => {
  const { href, cookies } = await begin(honest);
  const back = await signInThere(honest, href);
  assert.equal((await comeBack(back, '')).to, '/sign-in?why=over', 'another browser');
  const other = await begin(honest);
  assert.equal((await comeBack(back, other.cookies)).person, null, 'another request');
  const { answer } = await comeBack(back, cookies);
  const forgotten = answer.headers.getSetCookie().find((set) => set.startsWith('belfry-provider='))!;
  assert.match(forgotten, /^belfry-provider=;.*Max-Age=0/);
});

test('another subject, a changed one or none is another person', async () => {
  const odd = ['claire\u0000', 'claire\ud800', 'c'.repeat(256), 'c'.repeat(100_000), '', null, 7, ['claire']];
  for (const sub of ['claire ', 'Claire', 'clairé', ...odd]) {
    const { href, cookies } = await begin(honest);
    const { person, to } = await comeBack(await signInThere(honest, href, { sub }), cookies);
    assert.equal(person, null, JSON.stringify(sub));
    assert.equal(to, odd.includes(sub as string) ? '/sign-in?why=providerAnswer' : '/sign-in/address');
  }
});

test('roles, groups and addresses in the claims change no right', async () => {
  const before = await db.selectFrom('accounts').selectAll().where('personId', '=', claire).execute();
  const { href, cookies } = await begin(honest);
  const claims = { groups: ['admin'], roles: ['administrator'], role: 'admin', email: 'jonas@desk.example' };
  const { person } = await comeBack(await signInThere(honest, href, { ...claims, email_verified: true }), cookies);
  assert.equal(person, claire);
  assert.deepEqual(await db.selectFrom('accounts').selectAll().where('personId', '=', claire).execute(), before);
});

test('a provider that is switched off in the middle signs nobody in', async () => {
  const { href, cookies } = await begin(honest);
  const back = await signInThere(honest, href);
  const turn = (active: boolean) =>
    saveProvider(
      world,
      desk.actor('jonas'),
      { ...honest.settings, secret: null, active },
      { id: honest.id, seen: null },
    );
  await turn(false);
  const { person, to } = await comeBack(back, cookies);
  await turn(true);
  assert.deepEqual([person, to], [null, '/sign-in?why=providerOff']);
});

test('a session that was planted before is not the one that is signed in', async () => {
  const planted = await signedIn(world, tom);
  const { href, cookies } = await begin(honest, { cookie: `belfry=${planted}` });
  // Somebody is signed in, so the provider must ask again.
  const fresh = { auth_time: Math.floor(Date.now() / 1000) };
  const { person, answer } = await comeBack(await signInThere(honest, href, fresh), cookies);
  assert.equal(person, claire);
  assert.ok(!cookiesOf(answer).includes(planted));
  assert.equal((await actorOfSession(world, planted))?.personId, tom, 'it stays its owner’s');
});

test('a session that the provider opened long ago is no new proof; proving it again makes the provider ask', async () => {
  const now = Math.floor(Date.now() / 1000);
  const hourAgo = { auth_time: now - 3600 };
  const { href, cookies } = await begin(honest);
  assert.equal(new URL(href).searchParams.get('max_age'), null);
  const { answer, person } = await comeBack(await signInThere(honest, href, hourAgo), cookies);
  assert.equal(person, claire);
  const cookie = cookiesOf(answer);
  const passkeys = (as: string) => desk.get('/account/passkeys', { cookie: as });
  assert.equal((await passkeys(cookie)).headers.get('location'), '/account/confirm?next=%2Faccount%2Fpasskeys');
  await db.updateTable('accounts').set({ passwordHash: null }).where('personId', '=', claire).execute();
  const confirm = await (await desk.get('/account/confirm', { cookie })).text();
  assert.ok(confirm.includes(`/sign-in/with/${honest.id}`), 'the page leads to the provider');
  for (const [claims, isNew] of [
    [hourAgo, false],
    [{}, false],
    [{ auth_time: 'now' }, false],
    [{ auth_time: now }, true],
  ] as const) {
    const again = await begin(honest, { cookie });
    assert.equal(new URL(again.href).searchParams.get('max_age'), '300');
    const back = await comeBack(await signInThere(honest, again.href, claims), again.cookies);
    assert.equal(back.person, isNew ? claire : null, JSON.stringify(claims));
    if (isNew) assert.equal((await passkeys(cookiesOf(back.answer))).status, 200);
  }
});

test('`next` leads to this site only, also by way of the provider', async () => {
  for (const next of ['//evil.example', 'https://evil.example', '/.//evil.example', '/\\evil.example']) {
    const { href, cookies } = await begin(honest, { next });
    const { to } = await comeBack(await signInThere(honest, href), cookies);
    assert.equal(new URL(to, desk.url).origin, desk.url);
    assert.ok(!to.includes('evil'), to);
  }
});

test('endless keys, userinfo or tokens end, and sign nobody in', async () => {
  const endless = `${honest.rogue.issuer}/endless`;
  for (const part of ['jwks_uri', 'userinfo_endpoint', 'token_endpoint']) {
    const { href, cookies } = await begin(honest);
    const back = await signInThere(honest, href);
    honest.rogue.says = { [part]: endless };
    assert.equal((await comeBack(back, cookies)).person, null, part);
    honest.rogue.says = {};
  }
});

test('no page failed', () => assert.deepEqual(desk.reported, []));
