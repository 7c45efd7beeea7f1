import { onMailbox, type Place } from '#desk/mailboxes/on-mailbox.ts';
import type { Refused } from '#desk/spine/outcome.ts';
import { type ChangedMeanwhile, changedMeanwhile } from '#desk/spine/seen.ts';
import type { World } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { differences, type Fields } from '#domain/directory/fields.ts';
import type { Instant } from '#domain/instant.ts';
import type { Language } from '#domain/language.ts';
import { putMailboxLetters } from '#store/desks/desk-administration.ts';
import { listMailboxes } from '#store/desks/desks.ts';

/** A mailbox's settings for letters to people who write to it. */
export interface MailboxLetters {
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
  world: World,
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
