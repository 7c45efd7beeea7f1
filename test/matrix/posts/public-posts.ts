import assert from 'node:assert/strict';
import { askForAccess, proveRequest } from '#desk/access/ask-for-access.ts';
import { createSignInLink } from '#desk/sign-in/sign-in-link.ts';
import { newSecretToken } from '#desk/spine/secret-token.ts';
import type { TestDesk } from '#test/desk-world.ts';
import { withApproval } from '../saved-approvals.ts';
import type { MatrixWorld } from '../world.ts';
import { askClaire, handled } from './portal-posts.ts';
import type { Post, Sent } from './post.ts';

/**
 * Buttons that anyone may press. They name nobody's data: input is saved for the browser that sent it, or a password or code
 * proves the identity. Their own tests check what they do.
 */
export const forEveryone: Record<string, string> = {
  '/:language/contact': 'leads to the steps',
  '/:language/contact/files': 'keeps a file for the form that this browser writes',
  '/:language/contact/you': 'keeps what this browser typed',
  '/:language/contact/kind/:place': 'keeps what this browser typed',
  '/:language/contact/about/:place': 'keeps what this browser typed',
  '/:language/contact/urgent': 'opens a ticket as the form does',
  '/:language/contact/received/:token/rest': 'adds to the ticket of the sealed address',
  '/:language/contact/check': 'opens tickets for whoever writes',
  '/:language/contact/discard': 'discards what this browser typed',
  '/:language/directory': 'searches, and counts what is not found',
  '/:language/access/of/:organisation': 'asks for access in the name of whoever proves the address',
  '/:language/articles/suggest': 'takes no form',
  '/admin/search/suggest': 'takes no form',
  '/:language/articles/:id/:slug?': 'says that an article helped',
  '/:language/demo/mailbox': 'is on no desk but the demonstration',
  '/:language/demo/mailbox/:id': 'is on no desk but the demonstration',
  '/:language/demo/clock': 'is on no desk but the demonstration',
  '/sign-in': 'takes a password',
  '/sign-in/code': 'takes a code for the browser that asked for it',
  '/sign-in/address': 'asks for a code in the browser that came from a provider',
  '/sign-in/factor': 'takes a code for the session that waits for it',
  '/sign-in/set-up': 'takes a code for the session that waits for it',
  '/sign-in/passkey': 'takes what a passkey has signed',
  '/sign-in/first/:token': 'makes the first administrator of a desk that has none',
  '/choices': 'keeps a choice in the browser that makes it',
  '/*': 'takes no form',
};

/** Anyone with a link of a mail may follow it; nobody can follow a forged link. */
export function linkPosts(): Post[] {
  const answer = '/:language/answer/:token';
  const toTicket = '/:language/ticket/:token';
  const said = (say: string, first?: (matrix: MatrixWorld) => Promise<unknown>): Post =>
    byLink(answer, `say=${say}`, async (matrix) => {
      await first?.(matrix);
      const token = await linkOf(matrix, 'clock');
      return { to: `/fr/answer/${token}`, fields: { say, text: 'Toujours pas.' }, about: [token] };
    });
  return [
    said('solved', handled),
    said('notSolved', handled),
    said('moreTime', handled),
    byLink(answer, 'say=confirm', async (matrix) => {
      const { db } = matrix.desk;
      await db.updateTable('addresses').set({ provedAt: null }).where('personId', '=', matrix.people.claire!).execute();
      const token = await linkOf(matrix, 'confirm');
      return { to: `/fr/answer/${token}`, fields: { say: 'confirm' }, about: [token] };
    }),
    byLink(answer, 'asked', async (matrix) => {
      const asked = await askClaire(matrix);
      const token = await linkOf(matrix, 'clock');
      return { to: `/fr/answer/${token}`, fields: { asked, words: 'Voilà.' }, about: [token] };
    }),
    ...['', 'intent=send'].map((press) =>
      byLink(toTicket, press, async (matrix) => {
        const token = await linkOf(matrix, 'page');
        const intent = press === '' ? null : 'send';
        return { to: `/fr/ticket/${token}`, fields: { intent }, about: [token] };
      }),
    ),
    ...['approve', 'refuse'].map((say) =>
      byLink('/:language/approve/:token', `say=${say}`, async (matrix) => {
        const { mailId } = await withApproval(matrix);
        const token = matrix.desk.world.signer.signLink({ mailId, purpose: 'approval' });
        return { to: `/fr/approve/${token}`, fields: { say, reason: 'Non.' }, about: [token] };
      }),
    ),
    byLink('/:language/access/request/:token', '', async ({ desk }) => toRequest(await ask(desk))),
    byLink('/:language/access/request/:token', 'intent=takeBack', async ({ desk }) => {
      const token = await ask(desk);
      await proveRequest(desk.world, token);
      return { ...toRequest(token), fields: { intent: 'takeBack' } };
    }),
    byLink('/sign-in/link/:token', '', async ({ desk, people }) => {
      const { token } = await createSignInLink(desk.world, people.claire!);
      return { to: `/sign-in/link/${token}`, fields: {}, about: [token] };
    }),
    byLink('/sign-in/mail/:token', '', async ({ desk, people }) => {
      const [link, browser] = [newSecretToken(), newSecretToken()];
      const row = { tokenHash: browser.hash, linkHash: link.hash, codeHash: browser.hash, personId: people.claire! };
      const expiresAt = new Date(Date.now() + 600_000).toISOString();
      const more = { address: 'claire.dumont@patrimoine.example', identity: null, expiresAt };
      await desk.db
        .insertInto('signInCodes')
        .values({ ...row, ...more })
        .execute();
      return { to: `/sign-in/mail/${link.token}`, fields: {}, about: [link.token] };
    }),
  ];
}

function byLink(route: string, press: string, send: (matrix: MatrixWorld) => Promise<Sent>): Post {
  return { route, press, by: ['nobody'], byLink: true, send: ({ matrix }) => send(matrix) };
}

async function linkOf({ desk, ticket, people }: MatrixWorld, purpose: 'clock' | 'confirm' | 'page'): Promise<string> {
  const mails = desk.db.selectFrom('outgoingMails').select('id').where('ticketId', '=', ticket('ofClaire').id);
  const own = mails.where('personId', '=', people.claire!).orderBy('id', 'desc');
  const { id } = await own.limit(1).executeTakeFirstOrThrow();
  return desk.world.signer.signLink({ mailId: id, purpose });
}

/** Requests access for someone and returns the token of the confirmation mail. */
async function ask({ world, cast }: TestDesk): Promise<string> {
  const made = await askForAccess(world, null, {
    name: 'Noor',
    email: 'noor@patrimoine.example',
    language: 'fr',
    role: 'editor',
    words: '',
    organisationId: cast.organisations.heritage,
    siteIds: [cast.sites['1187']!],
  });
  assert.ok('token' in made);
  return made.token;
}

function toRequest(token: string): Sent {
  return { to: `/fr/access/request/${token}`, fields: {}, about: [token] };
}
