import { randomBytes } from 'node:crypto';
import { mergePeople } from '#desk/people/merge-people.ts';
import { askClaim } from '#desk/sign-in/claim-address.ts';
import { codeAt, openApp } from '#desk/sign-in/factors/set-up-totp.ts';
import { hashPassword } from '#desk/sign-in/passwords/passwords.ts';
import { addPerson } from '#store/people/people.ts';
import { signedIn } from '#test/session.ts';
import type { MatrixWorld } from '../world.ts';
import type { Fields, Post } from './post.ts';

/** Claire's sign-in methods, which only Claire may change. Others who name them change nothing and learn nothing. */
const by = ['claire'] as const;

export function accountPosts(): Post[] {
  return [
    ...['/account', '/account/addresses'].flatMap((route) => actsAt(route)),
    own('/account/password', '', { password: 'a long sentence that nobody guesses' }),
    {
      route: '/account/app',
      press: '',
      by,
      ownOnly: true,
      async send({ matrix: { desk, people }, filled }) {
        const sent = await filled('/account/app', '');
        const secret = openApp(desk.world, people.claire!, String(sent.fields.app));
        return { ...sent, fields: { ...sent.fields, code: codeAt(secret!, Date.now()) } };
      },
    },
    {
      route: '/account/confirm',
      press: '',
      by,
      ownOnly: true,
      async send({ matrix: { desk, people }, filled }) {
        const password = 'a long sentence that nobody guesses';
        const passwordHash = await hashPassword(password);
        await desk.db.updateTable('accounts').set({ passwordHash }).where('personId', '=', people.claire!).execute();
        return filled('/account/confirm', '', { password });
      },
    },
    {
      route: '/account/notifications',
      press: '',
      by,
      ownOnly: true,
      send: () => ({ to: '/account/notifications', fields: { kind: 'answers', subscription } }),
    },
    naming('/account/notifications', 'withdraw', async ({ desk, people }) => {
      const id = desk.world.newId();
      const keys = { p256dh: 'key', auth: 'key', endpoint: 'https://push.example/of-claire' };
      const agreed = { kinds: ['answers' as const], details: false, language: 'fr' as const, device: 'Firefox' };
      const row = { id, personId: people.claire!, sessionId: id, ...keys, ...agreed };
      await desk.db
        .insertInto('pushSubscriptions')
        .values({ ...row, createdAt: new Date().toISOString() })
        .execute();
      return { id };
    }),
    { route: '/sign-out', press: '', by, ownOnly: true, send: () => ({ to: '/sign-out', fields: {} }) },
  ];
}

const keys = { p256dh: `B${'a'.repeat(86)}`, auth: 'b'.repeat(22) };
const subscription = JSON.stringify({ endpoint: 'https://push.example/claire', keys });

function own(route: string, press: string, fields: Fields): Post {
  return { route, press, by, ownOnly: true, send: ({ filled }) => filled(route, press, fields) };
}

/** A button that names something created for Claire; others send the same names. */
function naming(route: string, act: string, make: (matrix: MatrixWorld) => Promise<Fields>): Post {
  return {
    route,
    press: `act=${act}`,
    by,
    quiet: true,
    async send({ matrix }) {
      const fields = await make(matrix);
      return { to: route, fields: { act, ...fields }, about: Object.values(fields).map(String) };
    },
  };
}

function actsAt(route: string): Post[] {
  if (route === '/account/addresses')
    return [
      own(route, 'act=claim', { email: 'claire@ailleurs.example' }),
      {
        route,
        press: 'act=code',
        by,
        ownOnly: true,
        async send({ matrix: { desk, actorOf }, viewer }) {
          const [, token = ''] = viewer.headers.cookie!.split('=');
          const order = { address: 'claire@autre.example', language: 'fr' } as const;
          await askClaim(desk.world, { actor: actorOf('claire'), token }, order);
          const mails = desk.db.selectFrom('outgoingMails').select('facts').where('address', '=', order.address);
          const { facts } = await mails.executeTakeFirstOrThrow();
          const { code } = JSON.parse(desk.world.signer.unseal(facts.sealed!)!);
          return { to: route, fields: { act: 'code', code } };
        },
      },
      naming(route, 'part', mergeInto),
    ];
  return [
    own(route, 'act=profile', { name: 'Claire D.' }),
    naming(route, 'endSession', async ({ desk, people }) => {
      await signedIn(desk.world, people.claire!);
      const sessions = desk.db.selectFrom('sessions').select('id').where('personId', '=', people.claire!);
      const { id } = await sessions.orderBy('createdAt', 'desc').limit(1).executeTakeFirstOrThrow();
      return { id };
    }),
    {
      route,
      press: 'act=endOthers',
      by,
      ownOnly: true,
      async send({ matrix: { desk, people } }) {
        await signedIn(desk.world, people.claire!);
        return { to: route, fields: { act: 'endOthers' } };
      },
    },
    naming(route, 'withdrawPasskey', async ({ desk, people }) => {
      const passkey = { id: 'a-passkey-of-claire-s', personId: people.claire!, publicKey: randomBytes(32), counter: 0 };
      const more = { transports: [], name: 'Clé', createdAt: new Date().toISOString() };
      await desk.db
        .insertInto('passkeys')
        .values({ ...passkey, ...more })
        .execute();
      return { id: passkey.id };
    }),
    {
      route,
      press: 'act=withdrawApp',
      by,
      ownOnly: true,
      async send({ matrix }) {
        await withApp(matrix);
        return { to: route, fields: { act: 'withdrawApp' } };
      },
    },
    {
      route,
      press: 'act=renewCodes',
      by,
      ownOnly: true,
      async send({ matrix }) {
        await withApp(matrix);
        return { to: route, fields: { act: 'renewCodes' } };
      },
    },
    naming(route, 'unlink', async ({ desk, people }) => {
      const identity = { issuer: 'https://login.example', subject: 'the-subject-of-claire' };
      const linkedAt = new Date().toISOString();
      await desk.db
        .insertInto('identities')
        .values({ ...identity, personId: people.claire!, linkedAt })
        .execute();
      return identity;
    }),
  ];
}

/** Claire has an app that makes codes: recovery codes need a factor. */
async function withApp({ desk, people }: MatrixWorld): Promise<void> {
  const row = { personId: people.claire!, secret: desk.world.signer.seal('secret'), lastStep: 0 };
  await desk.db
    .insertInto('authenticators')
    .values({ ...row, createdAt: new Date().toISOString() })
    .execute();
}

/** A person who was merged into Claire; the merge can still be undone. */
async function mergeInto({ desk, people }: MatrixWorld): Promise<Fields> {
  await desk.world.transact(async (tx) => {
    const other = { name: 'Claire D.', phone: null, language: 'fr', anonymous: false } as const;
    const { id } = await addPerson(tx.trx, { ...other, id: desk.world.newId(), address: 'claire@ailleurs.example' });
    await mergePeople(desk.world, tx, { keptId: people.claire!, mergedId: id });
  });
  const { id } = await desk.db.selectFrom('personMerges').select('id').executeTakeFirstOrThrow();
  return { id };
}
