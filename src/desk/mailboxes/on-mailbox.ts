import { type Changed, onDesk } from '#desk/desks/on-desk.ts';
import type { Outcome } from '#desk/spine/outcome.ts';
import type { Tx, World } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { mailboxesOf } from '#store/desks/desk-administration.ts';

/** A mailbox of a desk. */
export interface Place {
  deskId: string;
  address: string;
}

/** Changes something of a mailbox under a lock and records it in the audit trail; any other result is returned as it is. */
export function onMailbox<Other extends object = never>(
  world: World,
  actor: Actor,
  { deskId, address }: Place,
  change: (tx: Tx) => Promise<Changed | Other>,
): Promise<Outcome<{ saved: true } | Other>> {
  return onDesk<Outcome<Other>>(world, actor, deskId, async (tx) =>
    (await mailboxesOf(tx.trx, deskId)).includes(address) ? change(tx) : { refused: 'missing' },
  );
}
