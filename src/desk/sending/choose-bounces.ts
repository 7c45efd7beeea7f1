import { onDesk } from '#desk/desks/on-desk.ts';
import type { Outcome, Refused } from '#desk/spine/outcome.ts';
import type { World } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { hasRoomForBounces, type Separator } from '#domain/sending/bounce-address.ts';
import { mailboxesOf } from '#store/desks/desk-administration.ts';
import { lockDeskSettings, saveDeskSettings } from '#store/desks/desks.ts';

export type BouncesChosen = Outcome<{ saved: true }, Refused<'long' | 'missing'>>;

/** Sets where bounces return: to an address per letter with this separator, or with null to the mailbox. */
export async function chooseBounces(
  world: World,
  actor: Actor,
  deskId: string,
  separator: Separator | null,
): Promise<BouncesChosen> {
  const done = await onDesk<Refused<'long'>>(world, actor, deskId, async ({ trx }) => {
    const { bounces } = await lockDeskSettings(trx, deskId);
    const [mailbox = ''] = await mailboxesOf(trx, deskId);
    if (separator !== null && !hasRoomForBounces(mailbox)) return { refused: 'long' };
    await saveDeskSettings(trx, deskId, { bounces: separator === null ? null : { separator } });
    const inWords = (sign: Separator | undefined) =>
      sign === undefined ? mailbox : mailbox.replace('@', `${sign}b-…@`);
    return { fields: { bounces: { from: inWords(bounces?.separator), to: inWords(separator ?? undefined) } } };
  });
  if ('saved' in done) world.publicChanged();
  return done;
}
