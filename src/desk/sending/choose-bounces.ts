import { changeAsSeen, type OnDesk } from '#desk/desks/on-desk.ts';
import type { Refused } from '#desk/spine/outcome.ts';
import type { ChangedMeanwhile } from '#desk/spine/seen.ts';
import type { Store } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import type { Desk } from '#domain/desks/desk.ts';
import type { Fields } from '#domain/directory/fields.ts';
import { hasRoomForBounces, type Separator } from '#domain/sending/bounce-address.ts';

type BouncesChosen = OnDesk<Refused<'long'> | ChangedMeanwhile>;

/**
 * Sets where bounces return, if it is still as its editor saw it: to an address per letter with this separator, or with null to
 * the mailbox.
 */
export function chooseBounces(
  world: Store,
  actor: Actor,
  deskId: string,
  { separator, seen }: { separator: Separator | null; seen: string | null },
): Promise<BouncesChosen> {
  return changeAsSeen<Refused<'long'>>(world, actor, { deskId, seen }, ({ mailbox, bounces }) => {
    if (separator !== null && !hasRoomForBounces(mailbox)) return { refused: 'long' };
    const chosen = separator === null ? null : { separator };
    const [before, after] = [bounces, chosen].map((each) => bounceFields({ mailbox, bounces: each }));
    return { before: before!, after: after!, settings: { bounces: chosen } };
  });
}

/** Returns the address that receives bounces as a form field, for conflict checks and the audit trail. */
export function bounceFields({ mailbox, bounces }: Pick<Desk, 'mailbox' | 'bounces'>): Fields {
  return { bounces: bounces ? mailbox.replace('@', `${bounces.separator}b-…@`) : mailbox };
}
