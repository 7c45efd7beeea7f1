import assert from 'node:assert/strict';
import { askErasure } from '#desk/erasure/erasure-requests.ts';
import { recordPersonReading } from '#desk/history/record-audit.ts';
import { issueToken } from '#desk/sign-in/issue-token.ts';
import { saveProvider } from '#desk/sign-in/provider/save-provider.ts';
import { standardClaims } from '#domain/sign-in/provider.ts';
import type { MatrixWorld } from '../world.ts';
import { at, ofAll, ofDesk, onlyAnswers, post } from './admin-parts.ts';
import type { Post } from './post.ts';

/** People, their sign-in methods and their tokens. */
export function peoplePosts(): Post[] {
  const provider = { name: 'Maison', issuer: 'https://login.example', clientId: 'desk', scopes: 'openid email' };
  const known = async ({ desk, actorOf }: MatrixWorld) => {
    const plan = { ...provider, claims: standardClaims, trustsFactors: false, privateNetwork: false, active: true };
    const saved = await saveProvider(desk.world, actorOf('jonas'), { ...plan, secret: 'geheim' }, null);
    assert.ok('id' in saved);
    return `/admin/sign-in/${saved.id}`;
  };
  return [
    // Every administrator may reveal a person, which the audit trail records. Only an administrator of every desk that has the
    // person's tickets may erase them.
    post(
      '/admin/people/:person',
      '',
      ofDesk,
      at(
        async ({ desk, people, actorOf }) => {
          await recordPersonReading(desk.world, actorOf('ines'), people.emil!);
          return `/admin/people/${people.emil}?step=check`;
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
      '/admin/audit/proof',
      '',
      ofAll,
      at(() => '/admin/audit/proof', ''),
    ),
    post('/admin/operation', '', ofDesk, async ({ matrix, filled }) => {
      await administerAll(matrix);
      return filled('/admin/operation', '');
    }),
    post('/admin/operation', 'intent=one', ofDesk, async ({ matrix, filled }) => {
      await administerAll(matrix);
      const { db } = matrix.desk;
      const { id } = await db.selectFrom('outgoingMails').select('id').orderBy('id').limit(1).executeTakeFirstOrThrow();
      const waits = { state: 'queued', failure: '450 4.7.1 Try again later', dueAt: '2099-01-01T00:00:00Z' } as const;
      await db.updateTable('outgoingMails').set(waits).where('id', '=', id).execute();
      return filled('/admin/operation', 'intent=one');
    }),
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
        name: 'Programme',
        scopes: ['readTickets'],
        desk: 'DTO',
        expires: '2027-06-01',
      }),
    ),
    post('/admin/tokens', 'revoke', ofDesk, async ({ matrix, filled }) => {
      const { desk, deskIds, actorOf } = matrix;
      const made = await issueToken(desk.world, actorOf('jonas'), {
        name: 'Ancien',
        role: 'agent',
        scopes: ['readTickets'],
        deskId: deskIds.one,
        expiresAt: new Date(Date.now() + 86_400_000).toISOString(),
      });
      assert.ok('token' in made, JSON.stringify(made));
      const token = desk.db.selectFrom('tokens').select('id').where('name', '=', 'Ancien');
      const { id } = await token.executeTakeFirstOrThrow();
      return { ...(await filled('/admin/tokens', `revoke=${id}`)), about: [id] };
    }),
  ];
}

/** Only an administrator of all desks may see to the operation. */
async function administerAll({ desk, deskIds, people }: MatrixWorld): Promise<void> {
  await desk.db
    .updateTable('accounts')
    .set({ deskIds: [deskIds.one, deskIds.two] })
    .where('personId', '=', people.jonas!)
    .execute();
}
