import { type Changed, onDesk } from '#desk/desks/on-desk.ts';
import type { Outcome, Refused } from '#desk/spine/outcome.ts';
import { type ChangedMeanwhile, changedMeanwhile } from '#desk/spine/seen.ts';
import type { Store, Tx } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { differences, type Fields } from '#domain/directory/fields.ts';
import type { Instant } from '#domain/instant.ts';
import type { Language } from '#domain/language.ts';
import { readAddress } from '#domain/people/email.ts';
import {
  addMailbox as addRow,
  deleteMailbox,
  hasUnreadMail,
  mailboxesOf,
  putMailboxLetters,
} from '#store/desks/desk-administration.ts';
import { listMailboxes } from '#store/desks/desks.ts';

type MailboxProblem = 'mailbox' | 'mailboxTaken' | 'last' | 'unread';
type MailboxChanged = Outcome<{ saved: true }, Refused<MailboxProblem | 'missing'>>;

/** Adds an address to a desk. Mail to it is accepted at once. */
export function addMailbox(world: Store, actor: Actor, deskId: string, typed: string): Promise<MailboxChanged> {
  return onDesk<Refused<MailboxProblem>>(world, actor, deskId, async ({ trx }) => {
    const address = readAddress(typed);
    if (address === null) return { refused: 'mailbox' };
    return (await addRow(trx, deskId, address)) ? changed(null, address) : { refused: 'mailboxTaken' };
  });
}

/** Removes an address: mail to it is refused. The last address stays, and so does one with unread mail. */
export function removeMailbox(world: Store, actor: Actor, deskId: string, address: string): Promise<MailboxChanged> {
  return onDesk<Refused<MailboxProblem>>(world, actor, deskId, async ({ trx }) => {
    const all = await mailboxesOf(trx, deskId);
    if (!all.includes(address)) return { refused: 'mailbox' };
    if (all.length === 1) return { refused: 'last' };
    if (await hasUnreadMail(trx, address)) return { refused: 'unread' };
    await deleteMailbox(trx, deskId, address);
    return changed(address, null);
  });
}

function changed(from: string | null, to: string | null): Changed {
  return { fields: { mailbox: { from, to } } };
}

/** A mailbox of a desk. */
export interface Place {
  deskId: string;
  address: string;
}

/** Changes something of a mailbox under a lock and records it in the audit trail; any other result is returned as it is. */
export function onMailbox<Other extends object = never>(
  world: Store,
  actor: Actor,
  { deskId, address }: Place,
  change: (tx: Tx) => Promise<Changed | Other>,
): Promise<Outcome<{ saved: true } | Other>> {
  return onDesk<Outcome<Other>>(world, actor, deskId, async (tx) =>
    (await mailboxesOf(tx.trx, deskId)).includes(address) ? change(tx) : { refused: 'missing' },
  );
}

/** A mailbox's settings for letters to people who write to it. */
interface MailboxLetters {
  /** Null is the desk's. */
  language: Language | null;
  /** Null is always. */
  acknowledgesFrom: Instant | null;
}

/**
 * Sets the language in which a mailbox answers unknown senders (R27), and the time from which it sends acknowledgements, if they
 * are still as their editor saw them.
 */
export function changeLetters(
  world: Store,
  actor: Actor,
  place: Place,
  { seen, ...letters }: MailboxLetters & { seen: string | null },
): Promise<{ saved: true } | Refused<'missing'> | ChangedMeanwhile> {
  return onMailbox<Refused<'missing'> | ChangedMeanwhile>(world, actor, place, async ({ trx }) => {
    const mailbox = (await listMailboxes(trx)).find(({ address }) => address === place.address)!;
    const [before, after] = [mailboxFields(mailbox), mailboxFields(letters)];
    const refused = changedMeanwhile(before, after, seen);
    if (refused) return refused;
    await putMailboxLetters(trx, place.address, letters);
    return { fields: differences(before, after) };
  });
}

/** Returns the settings as form fields, for conflict checks and the audit trail. */
export function mailboxFields({ language, acknowledgesFrom }: MailboxLetters): Fields {
  return { mailboxLanguage: language ?? '', acknowledgesFrom: acknowledgesFrom ?? '' };
}
