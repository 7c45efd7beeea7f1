// Attacks 01 and 57 in a real browser: no payload runs, and none is left for the Content-Security-Policy to stop.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { openPage } from '#test/browser/browser.ts';
import { openConsoleDesk } from '#test/browser/console-desk.ts';
import { goTo } from '#test/browser/go-to.ts';
import { signedIn } from '#test/session.ts';
import { receiveHtml } from './html-mails.ts';
import { poison } from './poison.ts';

/** Elements that sanitisers and browsers have read differently, and names that would hide those of the page. */
const pieces = [
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=top.hurt=1&gt;">',
  '<svg></p><style><a id="</style><img src=1 onerror=top.hurt=1>">',
  '<form><math><mtext></form><form><mglyph><svg><mtext><style><path id="</style><img onerror=top.hurt=1 src>">',
  '<svg><desc><noscript><style></noscript><img src=x onerror=top.hurt=1></style></noscript></desc></svg>',
  '<a href="&#106;avascript&#58;top.hurt=1" id=clobber name=clobber>lien</a>',
  '<a href="java&#9;script:top.hurt=1">lien</a><a href=" javascript:top.hurt=1">lien</a>',
  '<a href="https://desk.example/" target=_self ping=https://evil.example onclick=top.hurt=1>lien</a>',
  '<svg><animate onbegin=top.hurt=1 attributeName=x dur=1s><set attributeName=onmouseover to=top.hurt=1></svg>',
  '<svg><use href="data:image/svg+xml,<svg id=x xmlns=http://www.w3.org/2000/svg><script>top.hurt=1</script></svg>#x">',
  '<details open ontoggle=top.hurt=1><video autoplay onloadstart=top.hurt=1><source src=x onerror=top.hurt=1></video>',
  '<input autofocus onfocus=top.hurt=1 name=body><img name=cookie><img name=getElementById><form name=location id=clobber>',
  '<template><img src=x onerror=top.hurt=1></template><div><template shadowrootmode=open><script>top.hurt=1</script></template></div>',
  '<div style="animation-name:x;background:url(https://evil.example/a)" onanimationstart=top.hurt=1>x</div><style>@keyframes x{}</style>',
  '<xmp><p title="</xmp><img src onerror=top.hurt=1>"></xmp><textarea><img title="</textarea><img src onerror=top.hurt=1>">',
  '<title><a title="</title><img src onerror=top.hurt=1>"></title><noembed><a title="</noembed><img src onerror=top.hurt=1>">',
  '<p>&lt;img src=x onerror=top.hurt=1&gt;</p><![CDATA[<img src=x onerror=top.hurt=1>]]><?xml <img src=x onerror=top.hurt=1> ?>',
  '<meta http-equiv=Content-Security-Policy content="default-src *"><link rel=stylesheet href=https://evil.example/a>',
  '<iframe srcdoc="&lt;script&gt;top.hurt=1&lt;/script&gt;"></iframe><portal src=x></portal><embed src="javascript:top.hurt=1">',
];

/** In texts that stand in attributes, elements, scripts, Markdown and addresses. */
const payload = [
  `"'><img src=x onerror=top.hurt=1 id=clobber></script></title></textarea></style><script>top.hurt=1</script>`,
  '</script\u2028><svg/onload=top.hurt=1>{{constructor.constructor("top.hurt=1")()}}$\u007btop.hurt=1}',
  '[lien](javascript:top.hurt=1) ![x](x"onerror="top.hurt=1) <javascript:top.hurt=1> [a]: data:text/html,x',
  '\\u003cimg src=x onerror=top.hurt=1\\u003e <!--<script>',
].join(' ');

const desk = await openConsoleDesk();
/** An element that stays open hides what follows, so each is closed here; below each is sent alone as well. */
const closed = pieces.map((piece) => `${piece}</style></svg></mtext></math></form></table>`);
const mail = await receiveHtml(desk, closed.join('\n'));
const alone = await Promise.all(pieces.map((piece) => receiveHtml(desk, piece)));
const { number: poisonedTicket } = await desk.db
  .selectFrom('tickets')
  .select('number')
  .where('requesterId', '=', desk.cast.people.claire)
  .orderBy('id')
  .executeTakeFirstOrThrow();
await poison(desk, ` ${payload}`);

/** Looks at a page as its browser has made it. */
async function assertUnhurt(page: Page, complaints: string[], path: string): Promise<void> {
  const found = await page.evaluate(() => ({
    hurt: 'hurt' in globalThis,
    clobbered: document.querySelectorAll('#clobber, [name=clobber]').length,
    intact: typeof document.getElementById === 'function' && typeof document.cookie === 'string',
    odd: [...document.querySelectorAll('a[href], form[action]')]
      .map((one) => one.getAttribute('href') ?? one.getAttribute('action') ?? '')
      .filter((to) => /^\s*(javascript|data|vbscript):/i.test(to)),
  }));
  assert.deepEqual(found, { hurt: false, clobbered: 0, intact: true, odd: [] }, path);
  assert.deepEqual(complaints, [], path);
}

const forbidden =
  /<(script|svg|math|form|input|iframe|object|embed|base|meta|link|template|video|details|noscript|xmp|portal)\b/i;

test('a mail runs nothing for an agent, and its document has nothing to stop', async () => {
  const { page, complaints, close } = await desk.signIn('nadia');
  await goTo(page, `${desk.url}/console/tickets/${mail.number}`);
  const frame = page.frameLocator('article iframe');
  await frame.getByText('après').waitFor();
  for (const { number, entry } of [mail, ...alone]) {
    const document = await page.request.get(`${desk.url}/console/tickets/${number}/entries/${entry}/html`);
    const html = await document.text();
    const body = html.slice(html.indexOf('avant'));
    assert.doesNotMatch(body, forbidden);
    assert.doesNotMatch(body, /<[^>]+\s(on\w+|id|name|ping|srcdoc)=/i);
  }
  await assertUnhurt(page, complaints, 'the ticket');
  await close();
});

test('no stored text runs on pages of the public, the portal, the console and the administration', async () => {
  const visits: ['nobody' | 'claire' | 'nadia' | 'jonas', string[]][] = [
    ['nobody', ['/fr', '/nl/contact', '/fr/contact/incident', '/de/announcements', '/en/articles', '/sign-in']],
    ['claire', ['/portal', `/portal/tickets/${poisonedTicket}`, `/portal/tickets/${mail.number}`, '/account']],
    ['nadia', ['/console', `/console/tickets/${poisonedTicket}`, '/console/unplaced']],
    ['jonas', ['/admin', '/admin/directory', '/admin/forms', '/admin/audit', '/admin/articles']],
  ];
  let shown = 0;
  for (const [who, paths] of visits) {
    const { page, complaints, close } = who === 'nobody' ? await openPage(desk.browser) : await desk.signIn(who);
    for (const path of paths) {
      const answer = await goTo(page, desk.url + path);
      assert.ok((answer?.status() ?? 500) < 500, `${path} ${answer?.status()}`);
      // A page that is missing complains of its status, and shows none of the texts.
      if (answer!.status() >= 400) complaints.length = 0;
      await assertUnhurt(page, complaints, `${who} ${path}`);
      if (((await page.locator('body').textContent()) ?? '').includes('top.hurt=1')) shown += 1;
    }
    await close();
  }
  assert.ok(shown >= 8, `${shown} pages showed the payload as text`);
});

test('every kind of page has a policy without inline scripts, and a nonce of its own', async () => {
  const cookies = {
    nobody: '',
    claire: `belfry=${await signedIn(desk.world, desk.cast.people.claire)}`,
    jonas: `belfry=${await signedIn(desk.world, desk.cast.people.jonas)}`,
    nadia: `belfry=${await signedIn(desk.world, desk.cast.people.nadia)}`,
  };
  const nonces = new Set<string>();
  let withNonce = 0;
  const kinds: [keyof typeof cookies, string][] = [
    ...['/fr', '/fr/contact', '/nl/articles', '/sign-in', '/fr/missing', '/fr/too-large', '/fr/unavailable'].map(
      (path) => ['nobody', path] as [keyof typeof cookies, string],
    ),
    ...['/portal', `/portal/tickets/${mail.number}`, '/account'].map(
      (path) => ['claire', path] as [keyof typeof cookies, string],
    ),
    ...['/admin', '/admin/audit', '/admin/forms'].map((path) => ['jonas', path] as [keyof typeof cookies, string]),
    ...['/console', `/console/tickets/${mail.number}`, '/console.data'].map(
      (path) => ['nadia', path] as [keyof typeof cookies, string],
    ),
  ];
  for (const [who, path] of [...kinds, ...kinds]) {
    const answer = await desk.respond(path, { headers: { cookie: cookies[who], accept: 'text/html' } });
    const policy = Object.fromEntries(
      (answer.headers.get('content-security-policy') ?? '').split('; ').map((one) => {
        const [name = '', ...values] = one.split(' ');
        return [name, values.join(' ')];
      }),
    );
    assert.equal(policy['object-src'], "'none'", path);
    assert.equal(policy['base-uri'], "'none'", path);
    assert.equal(policy['frame-ancestors'], "'none'", path);
    assert.equal(policy['form-action'], "'self'", path);
    assert.doesNotMatch(policy['script-src'] ?? '', /unsafe|\*|https?:|data:|blob:/, path);
    assert.doesNotMatch(policy['style-src'] ?? '', /unsafe|\*|https?:|data:/, path);
    const nonce = /'nonce-([^']*)'/.exec(policy['script-src'] ?? '')?.[1];
    if (nonce === undefined) continue;
    withNonce += 1;
    assert.match(nonce, /^[A-Za-z0-9+/]{22}==$/, path);
    nonces.add(nonce);
    const isPage = answer.headers.get('content-type')?.startsWith('text/html') ?? false;
    const html = isPage ? await answer.text() : '';
    for (const [script] of html.matchAll(/<script\b[^>]*>/g))
      assert.ok(
        / src=/.test(script) || script.includes(`nonce="${nonce}"`) || /type="(application|speculation)/.test(script),
        `${path} ${script}`,
      );
  }
  assert.equal(nonces.size, withNonce, 'a nonce came twice');
  assert.ok(withNonce >= 20, `${withNonce}`);
});

test('data has a policy that loads nothing, and a mail’s document a sandbox', async () => {
  const cookie = `belfry=${await signedIn(desk.world, desk.cast.people.nadia)}`;
  for (const path of ['/health', '/api/v1/openapi.json', '/api/v1/tickets', '/api/v1/none', '/metrics']) {
    const answer = await desk.respond(path, { headers: { cookie } });
    assert.match(
      answer.headers.get('content-security-policy') ?? '',
      /^default-src 'none'; frame-ancestors 'none'$/,
      path,
    );
  }
  const document = await desk.respond(`/console/tickets/${mail.number}/entries/${mail.entry}/html`, {
    headers: { cookie },
  });
  const policy = document.headers.get('content-security-policy') ?? '';
  assert.match(policy, /^sandbox; default-src 'none'; /);
  assert.doesNotMatch(policy, /script-src|allow-/);
});
