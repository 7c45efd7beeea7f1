import assert from 'node:assert/strict';
import { changeForm } from '#desk/change-form.ts';
import { joinDesk } from '#desk/change-staff.ts';
import { addYearlyDay } from '#desk/change-yearly-days.ts';
import { checkImport } from '#desk/check-import.ts';
import { chooseAccent } from '#desk/choose-accent.ts';
import { chooseLogo } from '#desk/choose-logo.ts';
import { askErasure } from '#desk/erasure/ask-erasure.ts';
import { issueToken } from '#desk/issue-token.ts';
import { publishArticle } from '#desk/publish-article.ts';
import { publishForm } from '#desk/publish-form.ts';
import { recordPersonReading } from '#desk/record-reading.ts';
import { keepProvider } from '#desk/sign-in/provider/keep-provider.ts';
import type { SettingPart } from '#domain/desk-parts.ts';
import { languages } from '#domain/language.ts';
import { standardClaims } from '#domain/sign-in/provider.ts';
import { findPersonByAddress } from '#store/people.ts';
import { keepExampleFetching } from '#test/example-fetching.ts';
import { examplePng } from '#test/example-png.ts';
import { keepExampleRelay, keepExampleSignature } from '#test/example-relay.ts';
import { articleTexts } from '../kept-things.ts';
import type { MatrixWorld } from '../world.ts';
import { requestTo } from './portal-posts.ts';
import type { Fields, Given, Post, Sent } from './post.ts';

/** What one desk keeps for itself is its administrator's, what all share is every administrator's. */
const ofDesk = ['jonas'] as const;
const ofAll = ['jonas', 'ines'] as const;
const staff = ['lena', 'tom', 'sofie', 'jonas'] as const;

const onlyAnswers = { onlyAnswers: true };

type Send = (given: Given) => Sent | Promise<Sent>;

export function adminPosts(): Post[] {
  return [...wordPosts(), ...deskPosts(), ...lookPosts(), ...formPosts(), ...directoryPosts(), ...peoplePosts()];
}

function post(route: string, press: string, by: Post['by'], send: Send, more: Partial<Post> = {}): Post {
  return { ...{ route, press, by, send }, ...more };
}

/** A form at an address; what it is about is the last piece of it. */
function at(address: (matrix: MatrixWorld) => string | Promise<string>, press: string, fields: Fields = {}): Send {
  return async ({ matrix, filled }) => {
    const page = await address(matrix);
    const about = /[0-9a-f-]{36}/.exec(page)?.[0];
    return { ...(await filled(page, press, fields)), ...(about !== undefined && { about: [about] }) };
  };
}

function inEach(name: string, text: string): Fields {
  return Object.fromEntries(languages.map((each) => [`${name}-${each}`, text]));
}

const article = { ...inEach('title', 'Comment faire'), ...inEach('body', 'Ainsi.') };

/** Articles and announcements of the first desk. */
function wordPosts(): Post[] {
  const [fresh, kept] = ['/admin/articles/new', '/admin/articles/:id'];
  const ofOne = ({ kept: { one } }: MatrixWorld) => `/admin/articles/${one.articleId}`;
  const published = async (matrix: MatrixWorld) => {
    const { articleId } = matrix.kept.one;
    const order = { articleId, deskId: matrix.deskIds.one, seenVersion: 1, texts: articleTexts('Voilà') };
    const done = await publishArticle(matrix.desk.world, matrix.actorOf('lena'), order);
    assert.ok('articleId' in done, JSON.stringify(done));
    return ofOne(matrix);
  };
  const said = { ...inEach('titles', 'Panne'), ...inEach('texts', 'Nous cherchons.'), sites: 'all' };
  return [
    ...['save', 'publish'].map((each) =>
      post(
        fresh,
        `intent=${each}`,
        staff,
        at(() => `${fresh}?desk=DTO`, `intent=${each}`, article),
      ),
    ),
    post(
      fresh,
      'intent=preview',
      staff,
      at(() => `${fresh}?desk=DTO`, 'intent=preview', article),
      {
        onlyAnswers: true,
      },
    ),
    ...['save', 'publish', 'discard'].map((each) =>
      post(kept, `intent=${each}`, staff, at(ofOne, `intent=${each}`, each === 'discard' ? {} : article)),
    ),
    post(kept, 'intent=preview', staff, at(ofOne, 'intent=preview', article), { onlyAnswers: true }),
    post(kept, 'intent=change', staff, at(published, 'intent=change', article)),
    post(kept, 'intent=withdraw', staff, at(published, 'intent=withdraw')),
    post(
      '/admin/announcements/new',
      '',
      staff,
      at(() => '/admin/announcements/new?desk=DTO', '', said),
    ),
    post(
      '/admin/announcements/:id',
      '',
      staff,
      at(({ kept: { one } }) => `/admin/announcements/${one.announcementId}?desk=DTO`, '', said),
    ),
    post('/admin/announcements', 'intent=end', staff, async ({ matrix, filled }) => ({
      ...(await filled('/admin/announcements?desk=DTO', 'intent=end')),
      about: [matrix.kept.one.announcementId],
    })),
  ];
}

/** The settings of a desk: each part of them, its calendar, its mailboxes and who works there. */
function deskPosts(): Post[] {
  const page = (part: string) => `/admin/desks/DTO/${part}`;
  /** The compiler asks for every part. */
  const parts: Record<SettingPart, Fields> = {
    languages: { zone: 'Europe/Paris' },
    audience: inEach('audience', 'Pour qui tient un site.'),
    hours: { 'hours-5': '09:00-12:00' },
    lines: { 'phone-fr': '02 555 12 19' },
    promises: { firstAnswer: '3' },
    closing: { closing: '7' },
  };
  const calendar = '/admin/desks/:prefix/calendar';
  const teams = '/admin/desks/:prefix/teams';
  const teamPage = async ({ desk, deskIds }: MatrixWorld) => {
    const found = desk.db.selectFrom('teams').select('id').where('deskId', '=', deskIds.one);
    return page(`teams/${(await found.executeTakeFirstOrThrow()).id}`);
  };
  const letter = '/admin/desks/:prefix/letters/:letter';
  const receipt = inEach('acknowledgement', 'Bien reçu.');
  const toReceipt = (press: string) => at(() => page('letters/acknowledgement'), press, receipt);
  const letterText = '/admin/desks/:prefix/letter-texts/:text';
  const toText = (press: string) =>
    at(() => page('letter-texts/request'), press, { 'request-subject-fr': 'Bien reçu' });
  const boxes = '/admin/desks/:prefix/mailboxes';
  const fetched = `${boxes}/:address`;
  const out = '/admin/desks/:prefix/sending';
  const signed = `${out}/signature`;
  const fetchedPage = page('mailboxes/wcms%40desk.example');
  const team = '/admin/desks/:prefix/people';
  return [
    post('/admin/desks', '', ofDesk, async ({ matrix, filled }) => {
      // A desk more is made by who administers all.
      const deskIds = [matrix.deskIds.one, matrix.deskIds.two];
      const { db } = matrix.desk;
      // No demonstration, whose desks are always two.
      await db.insertInto('settings').values({ name: 'installation', value: '"desk"' }).execute();
      await db.updateTable('accounts').set({ deskIds }).where('personId', '=', matrix.people.jonas!).execute();
      return filled('/admin/desks', '', { prefix: 'NEW', mailbox: 'new@desk.example', languages: ['fr'], first: 'fr' });
    }),
    ...Object.entries(parts).map(([part, fields]) =>
      post(
        '/admin/desks/:prefix/:part',
        '',
        ofDesk,
        at(() => page(part), '', fields),
      ),
    ),
    post(
      teams,
      '',
      ofDesk,
      at(() => page('teams'), '', { name: 'Nouvelle' }),
    ),
    post(`${teams}/:team`, '', ofDesk, at(teamPage, '', { name: 'Autre' })),
    post(`${teams}/:team`, '', ofDesk, at(teamPage, '', { heir: '', sure: 'on' })),
    post(letter, '', ofDesk, toReceipt('')),
    post(letter, 'intent=preview', ofDesk, toReceipt('intent=preview'), onlyAnswers),
    post(letterText, '', ofDesk, toText('')),
    post(letterText, 'intent=preview', ofDesk, toText('intent=preview'), onlyAnswers),
    post(letterText, 'intent=builtIn', ofDesk, toText('intent=builtIn'), onlyAnswers),
    post(
      calendar,
      '',
      ofDesk,
      at(() => page('calendar'), '', { base: 'legal' }),
    ),
    post(
      calendar,
      '',
      ofDesk,
      at(() => page('calendar'), '', { date: '2026-12-24', ...inEach('reason', 'Pont') }),
    ),
    post(
      calendar,
      'remove',
      ofDesk,
      at(() => page('calendar'), 'remove=2026-05-15'),
    ),
    post(
      `${calendar}/yearly`,
      '',
      ofDesk,
      at(() => page('calendar/yearly'), '', { kind: 'fixed', day: '27', month: '9', ...inEach('reason', 'Fête') }),
    ),
    post(
      `${calendar}/yearly/:rule`,
      '',
      ofDesk,
      at(() => page('calendar/yearly/fixed-05-01'), '', { until: '2030-12-31' }),
    ),
    post(`${calendar}/yearly/:rule`, 'remove', ofDesk, async ({ matrix, filled }) => {
      const day = { kind: 'fixed', day: '27', month: '9', offset: '', from: '', until: '' };
      const reason = { fr: 'Fête', nl: 'Feest', de: 'Fest', en: 'Feast' };
      const added = await addYearlyDay(matrix.desk.world, matrix.actorOf('jonas'), matrix.deskIds.one, {
        ...{ ...day, reason },
      });
      assert.ok('saved' in added, JSON.stringify(added));
      return filled(page('calendar/yearly/fixed-09-27'), 'remove=1');
    }),
    post(
      boxes,
      '',
      ofDesk,
      at(() => page('mailboxes'), '', { mailbox: 'deux@desk.example' }),
    ),
    post(
      boxes,
      'test',
      ofDesk,
      at(() => page('mailboxes'), '', { test: 'jonas@desk.example' }),
    ),
    post(boxes, 'remove', ofDesk, async ({ matrix, filled }) => {
      const row = { address: 'trois@desk.example', deskId: matrix.deskIds.one };
      await matrix.desk.db.insertInto('mailboxes').values(row).execute();
      matrix.desk.world.publicChanged();
      return filled(page('mailboxes'), `remove=${row.address}`);
    }),
    post(
      fetched,
      'intent=save',
      ofDesk,
      at(() => fetchedPage, 'intent=save', { host: 'imap.mail.example', password: 'x' }),
    ),
    post(
      fetched,
      'intent=try',
      ofDesk,
      at(() => fetchedPage, 'intent=try', { host: '' }),
      onlyAnswers,
    ),
    post(
      fetched,
      'intent=letters',
      ofDesk,
      at(() => fetchedPage, 'intent=letters', { language: 'de' }),
    ),
    post(fetched, 'intent=stop', ofDesk, async ({ matrix, filled }) => {
      await keepExampleFetching(matrix.desk.world, matrix.actorOf('jonas'), matrix.deskIds.one);
      return filled(fetchedPage, 'intent=stop');
    }),
    post(
      out,
      'intent=save',
      ofDesk,
      at(() => page('sending'), 'intent=save', { host: 'smtp.mail.example', password: 'x' }),
    ),
    post(
      out,
      'intent=try',
      ofDesk,
      at(() => page('sending'), 'intent=try', { host: '' }),
      onlyAnswers,
    ),
    post(
      out,
      'intent=bounces',
      ofDesk,
      at(() => page('sending'), 'intent=bounces', { bounces: 'letter' }),
    ),
    post(
      signed,
      'intent=save',
      ofDesk,
      at(() => page('sending/signature'), 'intent=save', { selector: 'neuf' }),
    ),
    ...(['on', 'off', 'drop'] as const).map((intent) =>
      post(signed, `intent=${intent}`, ofDesk, async ({ matrix, filled }) => {
        const { world } = matrix.desk;
        await keepExampleSignature(world, matrix.actorOf('jonas'), matrix.deskIds.one, { active: intent !== 'on' });
        return filled(page('sending/signature'), `intent=${intent}`);
      }),
    ),
    post(out, 'intent=stop', ofDesk, async ({ matrix, filled }) => {
      await keepExampleRelay(matrix.desk.world, matrix.actorOf('jonas'), matrix.deskIds.one);
      return filled(page('sending'), 'intent=stop');
    }),
    post(
      team,
      '',
      ofDesk,
      at(() => page('people'), '', { email: 'neuve@desk.example', name: 'Neuve', roles: ['agent'] }),
    ),
    post(team, 'remove', ofDesk, ({ matrix, filled }) => filled(page('people'), `remove=${matrix.people.tom}`)),
    post(team, 'invite', ofDesk, async ({ matrix, filled }) => {
      const { desk, deskIds, actorOf } = matrix;
      const joining = { email: 'neuve@desk.example', name: 'Neuve', roles: ['agent' as const] };
      await joinDesk(desk.world, actorOf('jonas'), deskIds.one, joining);
      const found = await findPersonByAddress(desk.db, joining.email);
      return filled(page('people'), `invite=${found!.id}`);
    }),
  ];
}

function lookPosts(): Post[] {
  const look = '/admin/look?desk=DTO';
  const colours = { light: '#1f5f8b', dark: '#8cc2ea' };
  const logo = () => new File([new Uint8Array(examplePng(160, 48))], 'logo.png', { type: 'image/png' });
  return [
    post(
      '/admin/look',
      'intent=names',
      ofDesk,
      at(() => look, 'intent=names', inEach('name', 'Autre nom')),
    ),
    post(
      '/admin/look',
      'intent=accent',
      ofDesk,
      at(() => look, 'intent=accent', colours),
    ),
    post(
      '/admin/look',
      'intent=compute',
      ofDesk,
      at(() => look, 'intent=compute', colours),
      { onlyAnswers: true },
    ),
    post('/admin/look', 'intent=logo', ofDesk, ({ filled }) => filled(look, 'intent=logo', { logo: logo() })),
    post('/admin/look', 'intent=dropAccent', ofDesk, async ({ matrix, filled }) => {
      await chooseAccent(matrix.desk.world, matrix.actorOf('jonas'), matrix.deskIds.one, colours, null);
      return filled(look, 'intent=dropAccent');
    }),
    post('/admin/look', 'intent=removeLogo', ofDesk, async ({ matrix, filled }) => {
      const bytes = examplePng(160, 48);
      await chooseLogo(matrix.desk.world, matrix.actorOf('jonas'), matrix.deskIds.one, bytes, null);
      return filled(look, 'intent=removeLogo');
    }),
  ];
}

/** The form for an incident, as the first desk asks it. */
function formPosts(): Post[] {
  const [route, page] = ['/admin/forms/:kind', '/admin/forms/incident'];
  const here = `${page}?desk=DTO`;
  const question = `${page}/questions/error?desk=DTO`;
  const section = `${page}/sections/what?desk=DTO`;
  /** A draft, with a text changed in four languages. */
  const drafted = async ({ matrix, filled }: Given) => {
    const { world } = matrix.desk;
    const place = { deskId: matrix.deskIds.one, kind: 'incident' } as const;
    const title = { fr: 'Quoi', nl: 'Wat', de: 'Was', en: 'What' };
    const change = { type: 'writeSection', section: 'what', title } as const;
    const seen = { version: 1, revision: null };
    const done = await changeForm(world, matrix.actorOf('jonas'), { ...place, seen }, change);
    assert.ok('seen' in done, JSON.stringify(done));
    return filled;
  };
  return [
    ...[
      'downSection:where',
      'upSection:what',
      'downQuestion:site',
      'upQuestion:url',
      'addQuestion:what',
      'addSection',
    ].map((press) =>
      post(
        route,
        `do=${press}`,
        ofDesk,
        at(() => here, `do=${press}`),
      ),
    ),
    post(route, 'do=removeSection', ofDesk, async (given) => {
      const { matrix, filled } = given;
      const place = { deskId: matrix.deskIds.one, kind: 'incident' } as const;
      const seen = { version: 1, revision: null };
      const change = { type: 'addSection', section: 's1' } as const;
      await changeForm(matrix.desk.world, matrix.actorOf('jonas'), { ...place, seen }, change);
      return filled(here, 'do=removeSection:s1');
    }),
    ...['publish', 'discard'].map((each) =>
      post(route, `do=${each}`, ofDesk, async (given) => (await drafted(given))(here, `do=${each}`)),
    ),
    ...['save', 'addChoice', 'removeChoice:text', 'upChoice:picture', 'downChoice:text'].map((press) =>
      post(
        `${route}/questions/:id`,
        `do=${press}`,
        ofDesk,
        at(() => question, `do=${press}`, { 'label-fr': 'Autre' }),
      ),
    ),
    post(
      `${route}/questions/:id`,
      'do=remove',
      ofDesk,
      at(() => question, 'do=remove'),
    ),
    post(
      `${route}/sections/:id`,
      '',
      ofDesk,
      at(() => section, '', { 'title-fr': 'Autre' }),
    ),
    post(`${route}/versions/:version`, '', ofDesk, async (given) => {
      const { matrix, filled } = given;
      await drafted(given);
      const { fields } = await filled(here, 'do=publish');
      const [version = '', revision = ''] = String(fields.seen).split('.');
      const place = { deskId: matrix.deskIds.one, kind: 'incident' } as const;
      const seen = { version: Number(version), revision };
      await publishForm(matrix.desk.world, matrix.actorOf('jonas'), { ...place, seen });
      return filled(`${page}/versions/1?desk=DTO`, '');
    }),
  ];
}

/** The directory serves all desks: its administrators are those of each. */
function directoryPosts(): Post[] {
  const site = ({ desk }: MatrixWorld) => `/admin/directory/sites/${desk.cast.sites['1187']}`;
  const sitePage = '/admin/directory/sites/:id';
  const organisation = ({ desk }: MatrixWorld) => `/admin/directory/organisations/${desk.cast.organisations.heritage}`;
  const organisationPage = '/admin/directory/organisations/:id';
  const request = async (matrix: MatrixWorld) =>
    `/admin/directory/requests/${await requestTo(matrix, matrix.desk.cast.organisations.heritage)}`;
  const person = { 'person-email': 'neuve@patrimoine.example', 'person-name': 'Neuve' };
  const editor = async ({ matrix, filled }: Given, intent: string) => {
    const sent = await filled(site(matrix), `intent=${intent}`);
    return { ...sent, about: [String(sent.fields.person)] };
  };
  const files = '/admin/directory/files';
  const csv = 'number,name,organisation\n1187,Autre nom,Office du Patrimoine\n';
  return [
    post(
      '/admin/directory/sites/new',
      'intent=save',
      ofAll,
      at(() => '/admin/directory/sites/new', 'intent=save', {
        ...{ number: '4321', name: 'Nouveau', addresses: 'nouveau.example' },
      }),
    ),
    post(sitePage, 'intent=save', ofAll, at(site, 'intent=save', { name: 'Autre nom' })),
    post(sitePage, 'intent=grant', ofAll, at(site, 'intent=grant', { ...person, role: 'owner' })),
    post(sitePage, 'intent=withdraw', ofAll, (given) => editor(given, 'withdraw')),
    post(sitePage, 'intent=leave', ofAll, (given) => editor(given, 'leave')),
    post(sitePage, 'intent=delete', ofAll, at(emptySite, 'intent=delete')),
    post(
      '/admin/directory/organisations/new',
      'intent=save',
      ofAll,
      at(() => '/admin/directory/organisations/new', 'intent=save', {
        ...{ ...inEach('name', 'Nouvelle'), email: 'neuf@neuf.example', phone: '02 555 40 00' },
      }),
    ),
    post(organisationPage, 'intent=save', ofAll, at(organisation, 'intent=save', { 'name-fr': 'Autre nom' })),
    post(organisationPage, 'intent=manager', ofAll, at(organisation, 'intent=manager', person)),
    post(organisationPage, 'intent=withdraw', ofAll, at(organisation, 'intent=withdraw')),
    post(organisationPage, 'intent=delete', ofAll, at(emptyOrganisation, 'intent=delete')),
    ...['grant', 'refuse'].map((each) =>
      post(
        '/admin/directory/requests/:request',
        `decision=${each}`,
        ofAll,
        at(request, `decision=${each}`, {
          reason: 'C’est ainsi.',
        }),
      ),
    ),
    post(
      files,
      '',
      ofAll,
      at(() => files, '', { file: new File([csv], 'sites.csv', { type: 'text/csv' }) }),
    ),
    post(files, 'import', ofDesk, async ({ matrix }) => {
      const checked = await checkImport(matrix.desk.world, matrix.actorOf('jonas'), new TextEncoder().encode(csv));
      assert.ok('importId' in checked && checked.importId !== null, JSON.stringify(checked));
      return { to: files, fields: { import: checked.importId }, about: [checked.importId] };
    }),
  ];
}

async function emptySite({ desk }: MatrixWorld): Promise<string> {
  const id = desk.world.newId();
  await desk.db
    .insertInto('sites')
    .values({ id, number: '9999', name: 'Vide', addresses: [], organisationId: null })
    .execute();
  return `/admin/directory/sites/${id}`;
}

async function emptyOrganisation({ desk }: MatrixWorld): Promise<string> {
  const id = desk.world.newId();
  const names = JSON.stringify({ fr: 'Vide', nl: 'Leeg', de: 'Leer', en: 'Empty' });
  const contact = JSON.stringify({ email: 'vide@vide.example' });
  await desk.db.insertInto('organisations').values({ id, names, contact }).execute();
  return `/admin/directory/organisations/${id}`;
}

/** People, how they sign in, and what acts for them. */
function peoplePosts(): Post[] {
  const provider = { name: 'Maison', issuer: 'https://login.example', clientId: 'desk', scopes: 'openid email' };
  const known = async ({ desk, actorOf }: MatrixWorld) => {
    const plan = { ...provider, claims: standardClaims, trustsFactors: false, privateNetwork: false, active: true };
    const kept = await keepProvider(desk.world, actorOf('jonas'), { ...plan, secret: 'geheim' }, null);
    assert.ok('id' in kept);
    return `/admin/sign-in/${kept.id}`;
  };
  return [
    // Every administrator may see who somebody is, which the trail tells; only where all their tickets are may erase them.
    post(
      '/admin/people/:person',
      '',
      ofDesk,
      at(
        async ({ desk, people, actorOf }) => {
          await recordPersonReading(desk.world, actorOf('ines'), people.emil!);
          return `/admin/people/${people.emil}`;
        },
        '',
        { authorisation: 'AGR 2026/114', sure: 'on' },
      ),
      { known: ['ines'] },
    ),
    post(
      '/admin/people/:person',
      'intent=refuse',
      ofAll,
      at(
        async ({ desk, people, actorOf }) => {
          await recordPersonReading(desk.world, actorOf('ines'), people.emil!);
          await askErasure(desk.world, actorOf('emil'), '');
          return `/admin/people/${people.emil}`;
        },
        'intent=refuse',
        { reason: 'La loi oblige à garder.' },
      ),
    ),
    post(
      '/admin/sign-in/new',
      '',
      ofAll,
      at(() => '/admin/sign-in/new', '', provider),
    ),
    post('/admin/sign-in/:id', '', ofAll, at(known, '', { name: 'Autre' })),
    post(
      '/admin/sign-in/new',
      'act=test',
      ofAll,
      at(() => '/admin/sign-in/new', 'act=test', provider),
      onlyAnswers,
    ),
    post('/admin/sign-in/:id', 'act=test', ofAll, at(known, 'act=test'), onlyAnswers),
    post('/admin/sign-in/:id', 'act=remove', ofAll, at(known, 'act=remove', { sure: 'on' })),
    post('/admin/sign-in/people/:person', '', ofDesk, async ({ matrix, filled }) => {
      const personId = matrix.people.tom!;
      const createdAt = new Date().toISOString();
      const secret = matrix.desk.world.signer.seal('secret');
      await matrix.desk.db.insertInto('authenticators').values({ personId, secret, lastStep: 0, createdAt }).execute();
      return filled(`/admin/sign-in/people/${personId}`, '', { reason: 'lost' });
    }),
    post(
      '/admin/tokens',
      '',
      ofDesk,
      at(() => '/admin/tokens', '', {
        ...{ name: 'Programme', scopes: ['readTickets'], desk: 'DTO', expires: '2027-06-01' },
      }),
    ),
    post('/admin/tokens', 'revoke', ofDesk, async ({ matrix, filled }) => {
      const { desk, deskIds, actorOf } = matrix;
      const made = await issueToken(desk.world, actorOf('jonas'), {
        ...{ name: 'Ancien', role: 'agent', scopes: ['readTickets'], deskId: deskIds.one },
        expiresAt: new Date(Date.now() + 86_400_000).toISOString(),
      });
      assert.ok('token' in made, JSON.stringify(made));
      const token = desk.db.selectFrom('tokens').select('id').where('name', '=', 'Ancien');
      const { id } = await token.executeTakeFirstOrThrow();
      return { ...(await filled('/admin/tokens', `revoke=${id}`)), about: [id] };
    }),
  ];
}
