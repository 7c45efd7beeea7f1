import { recordAct } from '#desk/history/record-audit.ts';
import { identifyPerson } from '#desk/people/identify-person.ts';
import { endSessionsExcept } from '#desk/sign-in/sessions.ts';
import { addLink } from '#desk/sign-in/sign-in-link.ts';
import { ifMay } from '#desk/spine/if-may.ts';
import type { Invalid, Outcome, Refused } from '#desk/spine/outcome.ts';
import { queueDeskLetter } from '#desk/spine/queue-desk-letter.ts';
import type { Spine, Store, Tx } from '#desk/spine/world.ts';
import { type Actor, type Role, staffRoles } from '#domain/actor.ts';
import type { Instant } from '#domain/instant.ts';
import { readAddress } from '#domain/people/email.ts';
import { hasDutyAt } from '#domain/staff/duties.ts';
import { listStaff, lockAccount, putAccount } from '#store/desks/desk-administration.ts';
import { lockDeskSettings } from '#store/desks/desks.ts';
import { findPerson } from '#store/people/people.ts';
import { deleteSessionsOf } from '#store/sign-in/sessions.ts';
import { deleteOpenLinks, hasSignedIn } from '#store/staff/invitations.ts';
import { deleteMemberships } from '#store/staff/teams.ts';

export type StaffProblem = 'email' | 'roles' | 'lastAdministrator' | 'elsewhere';
type StaffChanged = Outcome<{ saved: true }, Refused<'missing'> | Invalid<StaffProblem>>;

interface Joining {
  email: string;
  name: string | null;
  roles: Role[];
  /** The session of the administrator; it goes on if they change their own roles. */
  token?: string | null;
}

/** Gives a person roles at a desk. A changed role applies at once, since earlier sessions end. */
export function joinDesk(
  world: Spine,
  actor: Actor,
  deskId: string,
  { email: typed, name, roles: wanted, token = null }: Joining,
): Promise<StaffChanged> {
  return onStaff(world, actor, deskId, async (tx) => {
    const email = readAddress(typed);
    const roles = staffRoles.filter((role) => wanted.includes(role));
    if (email === null || roles.length === 0)
      return {
        refused: 'invalid',
        problems: [...(email === null ? ['email' as const] : []), ...(roles.length === 0 ? ['roles' as const] : [])],
      };
    const { id: personId } = await identifyPerson(world, tx, { email, name, phone: null, language: null });
    const before = await lockAccount(tx.trx, personId);
    const had = staffRoles.filter((role) => before?.roles.includes(role));
    const deskIds = before?.deskIds ?? [];
    const isSame = had.length === roles.length && had.every((role) => roles.includes(role));
    // Roles count at every desk of a person, so only an administrator of all those desks may change them.
    if (!isSame && deskIds.some((id) => !actor.deskIds.includes(id)))
      return { refused: 'invalid', problems: ['elsewhere'] };
    if (!roles.includes('administrator') && (await isLastAdministrator(tx, deskId, personId)))
      return { refused: 'invalid', problems: ['lastAdministrator'] };
    if (isSame && deskIds.includes(deskId)) return { saved: true };
    const others = (before?.roles ?? []).filter((role) => !staffRoles.includes(role));
    await putAccount(tx.trx, {
      personId,
      login: before?.login ?? email,
      roles: [...others, ...roles],
      deskIds: [...new Set([...deskIds, deskId])],
    });
    if (!isSame) await endSessionsExcept(tx, personId, personId === actor.personId ? token : null);
    await tell(world, tx, actor, deskId, { act: 'roleGranted', personId, roles });
    // A person who has never signed in gets an invitation by mail.
    if (!(await hasSignedIn(tx.trx, personId))) await sendInvitation(world, tx, actor, { deskId, personId });
    return { saved: true };
  });
}

/** Ends a person's roles at a desk and their sessions at once. Their record stays. */
export function leaveDesk(world: Store, actor: Actor, deskId: string, personId: string): Promise<StaffChanged> {
  return onStaff(world, actor, deskId, async (tx) => {
    const account = await lockAccount(tx.trx, personId);
    if (!account?.deskIds.includes(deskId)) return { refused: 'missing' };
    if (await isLastAdministrator(tx, deskId, personId)) return { refused: 'invalid', problems: ['lastAdministrator'] };
    const deskIds = account.deskIds.filter((id) => id !== deskId);
    const roles = deskIds.length > 0 ? account.roles : account.roles.filter((role) => !staffRoles.includes(role));
    await putAccount(tx.trx, { ...account, roles: roles.length > 0 ? roles : ['requester'], deskIds });
    await deleteMemberships(tx.trx, deskId, personId);
    await deleteSessionsOf(tx.trx, personId);
    await deleteOpenLinks(tx.trx, personId);
    const had = staffRoles.filter((role) => account.roles.includes(role));
    await tell(world, tx, actor, deskId, { act: 'roleWithdrawn', personId, roles: had });
    return { saved: true };
  });
}

function onStaff(
  world: Store,
  actor: Actor,
  deskId: string,
  change: (tx: Tx) => Promise<StaffChanged>,
): Promise<StaffChanged> {
  return ifMay(world, hasDutyAt(actor, 'desks', deskId), async (tx) => {
    // One at a time, so that two administrators who leave at once cannot both go.
    await lockDeskSettings(tx.trx, deskId);
    return change(tx);
  });
}

async function isLastAdministrator({ trx }: Tx, deskId: string, personId: string): Promise<boolean> {
  const administrators = (await listStaff(trx, deskId)).filter(({ roles }) => roles.includes('administrator'));
  return administrators.length === 1 && administrators[0]!.personId === personId;
}

function tell(
  world: Store,
  tx: Tx,
  actor: Actor,
  deskId: string,
  { act, personId, roles }: { act: 'roleGranted' | 'roleWithdrawn'; personId: string; roles: Role[] },
): Promise<void> {
  return recordAct(world, tx, actor, { act, subject: { kind: 'person', id: personId }, deskId, data: { roles } });
}

/** The secrets of an invitation; sealed in its row, so that reading the database gives no access. */
export interface Invitation {
  token: string;
  expiresAt: Instant;
}

type Invited = Outcome<{ invited: true }, Refused<'signedIn' | 'missing'>>;

/** Invites a colleague who has not signed in yet again; the earlier link stops working. */
export function inviteColleague(world: Spine, actor: Actor, deskId: string, personId: string): Promise<Invited> {
  return ifMay(world, hasDutyAt(actor, 'desks', deskId), async (tx) => {
    const account = await lockAccount(tx.trx, personId);
    if (!account?.deskIds.includes(deskId)) return { refused: 'missing' };
    if (await hasSignedIn(tx.trx, personId)) return { refused: 'signedIn' };
    await sendInvitation(world, tx, actor, { deskId, personId });
    return { invited: true };
  });
}

/** Mails a single-use link, valid for a day, with which a colleague chooses how to sign in. */
async function sendInvitation(
  world: Spine,
  tx: Tx,
  actor: Actor,
  { deskId, personId }: { deskId: string; personId: string },
): Promise<void> {
  const person = await findPerson(tx.trx, personId);
  if (!person?.address) return;
  await deleteOpenLinks(tx.trx, personId);
  const invitation: Invitation = await addLink(tx, personId);
  const { address, language } = person;
  const sealed = world.signer.seal(JSON.stringify(invitation));
  await queueDeskLetter(world, tx, { letter: 'invitation', deskId, personId, address, language, sealed });
  await recordAct(world, tx, actor, { act: 'invited', subject: { kind: 'person', id: personId }, deskId });
}
