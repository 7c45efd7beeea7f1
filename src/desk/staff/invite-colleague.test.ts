import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sendMails } from '#desk/sending/send-mails.ts';
import { isSignInLinkOpen, useSignInLink } from '#desk/sign-in/sign-in-link.ts';
import { inviteColleague, joinDesk, leaveDesk } from '#desk/staff/change-staff.ts';
import type { Relay } from '#mail/send/relay.ts';
import { listAuditEntries } from '#store/history/audit.ts';
import { listSignInStates } from '#store/staff/invitations.ts';
import { openTestDesk } from '#test/desk-world.ts';
import { arrival, signedIn } from '#test/session.ts';

const desk = await openTestDesk();
const { world, db, cast } = desk;
const jonas = desk.actor('jonas');
const { wcms, archives } = cast.desks;
const handed: string[] = [];
const relay: Relay = {
  send: async ({ bytes }) => {
    handed.push(Buffer.from(bytes).toString().replaceAll('=\r\n', ''));
    return { accepted: '250 2.0.0 Ok' };
  },
  check: async () => ({ ready: true }),
  close: () => undefined,
};

async function join(email: string): Promise<string> {
  const joined = await joinDesk(world, jonas, wcms, { email, name: 'Lena Roth', roles: ['agent'] });
  assert.deepEqual(joined, { saved: true });
  const account = await db.selectFrom('accounts').select('personId').where('login', '=', email).executeTakeFirst();
  return account!.personId;
}

/** The token of the invitation that is sent now. */
async function mailedToken(): Promise<string> {
  const ids = desk.jobs.splice(0).flatMap((job) => (job.name === 'send-mail' ? [job.data.mailId] : []));
  await sendMails(world, relay, ids);
  const [, token] = /sign-in\/link\/([\w-]+)/.exec(handed.at(-1) ?? '') ?? [];
  assert.ok(token);
  return token;
}

const standing = async (personId: string) => (await listSignInStates(db, [personId]))[0]!;

test('a new colleague gets a link that works once, and the team shows that they have not signed in yet', async () => {
  const lena = await join('lena@desk.example');
  const token = await mailedToken();
  const { signedIn: isHere, invitedUntil } = await standing(lena);
  assert.equal(isHere, false);
  assert.ok(invitedUntil);
  assert.ok('token' in (await useSignInLink(world, token, arrival)));
  assert.equal(await isSignInLinkOpen(world, token), false);
  // The link alone does not complete the sign-in: a person who leaves before setting up a second factor can be invited again.
  assert.deepEqual(await standing(lena), { personId: lena, signedIn: false, invitedUntil: null });
  await signedIn(world, lena);
  assert.equal((await standing(lena)).signedIn, true);
  assert.deepEqual(await inviteColleague(world, jonas, wcms, lena), { refused: 'signedIn' });
});

test('a new invitation replaces the earlier one, and leaving revokes it', async () => {
  const eva = await join('eva@desk.example');
  const first = await mailedToken();
  assert.deepEqual(await inviteColleague(world, jonas, wcms, eva), { invited: true });
  const second = await mailedToken();
  assert.deepEqual([await isSignInLinkOpen(world, first), await isSignInLinkOpen(world, second)], [false, true]);
  const [told] = await listAuditEntries(db, jonas, { acts: ['invited'] }, 1);
  assert.deepEqual([told?.personName, told?.deskPrefix], ['Lena Roth', 'DTO']);
  await leaveDesk(world, jonas, wcms, eva);
  assert.equal(await isSignInLinkOpen(world, second), false);
});

test('the saved invitation contains nothing that grants access', async () => {
  const mia = await join('mia@desk.example');
  const token = await mailedToken();
  const rows = await db.selectFrom('outgoingMails').selectAll().where('personId', '=', mia).execute();
  assert.deepEqual(
    rows.map(({ state, text, bytes }) => [state, text, bytes]),
    [['sent', '', null]],
  );
  assert.doesNotMatch(JSON.stringify(rows), new RegExp(token));
});

test('only an administrator of the desk invites, and only its staff', async () => {
  const noa = await join('noa@desk.example');
  assert.deepEqual(await inviteColleague(world, desk.actor('tom'), wcms, noa), { refused: 'missing' });
  assert.deepEqual(await inviteColleague(world, { ...jonas, deskIds: [archives] }, wcms, noa), { refused: 'missing' });
  assert.deepEqual(await inviteColleague(world, jonas, archives, noa), { refused: 'missing' });
});
