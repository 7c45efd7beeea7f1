import { recordAct } from '#desk/history/record-audit.ts';
import { addLink } from '#desk/sign-in/sign-in-link.ts';
import { ifMay } from '#desk/spine/if-may.ts';
import type { Outcome, Refused } from '#desk/spine/outcome.ts';
import { queueDeskLetter } from '#desk/spine/queue-desk-letter.ts';
import type { Spine, Tx } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import type { Instant } from '#domain/instant.ts';
import { hasDutyAt } from '#domain/staff/duties.ts';
import { lockAccount } from '#store/desks/desk-administration.ts';
import { findPerson } from '#store/people/people.ts';
import { deleteOpenLinks, hasSignedIn } from '#store/staff/invitations.ts';

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
export async function sendInvitation(
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
