import { recordAudit } from '#desk/history/record-audit.ts';
import type { Outcome, Refused } from '#desk/spine/outcome.ts';
import type { Tx, World } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { byHighestRole } from '#domain/history/audit.ts';
import { readAddress } from '#domain/people/email.ts';
import { hasDutyAt } from '#domain/staff/duties.ts';
import { addMailbox as addRow, deleteMailbox, hasUnreadMail, mailboxesOf } from '#store/desks/desk-administration.ts';
import { lockDeskSettings } from '#store/desks/desks.ts';

export type MailboxProblem = 'mailbox' | 'mailboxTaken' | 'last' | 'unread';
export type MailboxChanged = Outcome<{ saved: true }, Refused<MailboxProblem | 'missing'>>;

/** Adds an address to a desk. Mail to it is accepted at once. */
export function addMailbox(world: World, actor: Actor, deskId: string, typed: string): Promise<MailboxChanged> {
  return onMailboxes(world, actor, deskId, async ({ trx }) => {
    const address = readAddress(typed);
    if (address === null) return { refused: 'mailbox' };
    return (await addRow(trx, deskId, address)) ? { from: null, to: address } : { refused: 'mailboxTaken' };
  });
}

/** Removes an address: mail to it is refused. The last address stays, and so does one with unread mail. */
export function removeMailbox(world: World, actor: Actor, deskId: string, address: string): Promise<MailboxChanged> {
  return onMailboxes(world, actor, deskId, async ({ trx }) => {
    const all = await mailboxesOf(trx, deskId);
    if (!all.includes(address)) return { refused: 'mailbox' };
    if (all.length === 1) return { refused: 'last' };
    if (await hasUnreadMail(trx, address)) return { refused: 'unread' };
    await deleteMailbox(trx, deskId, address);
    return { from: address, to: null };
  });
}

async function onMailboxes(
  world: World,
  actor: Actor,
  deskId: string,
  change: (tx: Tx) => Promise<Outcome<{ from: string | null; to: string | null }, Refused<MailboxProblem>>>,
): Promise<MailboxChanged> {
  if (!hasDutyAt(actor, 'desks', deskId)) return { refused: 'missing' };
  const done = await world.transact(async (tx): Promise<MailboxChanged> => {
    await lockDeskSettings(tx.trx, deskId);
    const changed = await change(tx);
    if ('refused' in changed) return changed;
    await recordAudit(tx, {
      by: byHighestRole(actor),
      at: world.clock.now(),
      act: 'deskChanged',
      subject: { kind: 'desk', id: deskId },
      data: { fields: { mailbox: changed } },
    });
    return { saved: true };
  });
  if ('saved' in done) world.publicChanged();
  return done;
}
