import { recordAudit } from '#desk/history/record-audit.ts';
import { networkOf } from '#desk/limits/network.ts';
import type { Tx, World } from '#desk/spine/world.ts';
import { theDesk } from '#domain/actor.ts';
import type { Proof } from '#domain/sign-in/decide-sign-in.ts';

export interface FailedSignIn {
  way: Proof;
  /** The person whose account was tried; null if it has none. The typed text is not recorded. */
  personId: string | null;
  /** The browser's IP address; only its network is recorded. */
  address: string;
}

/** Records a failed sign-in with its network (R25, attack 72). */
export function recordFailure(world: World, tx: Tx, { way, personId, address }: FailedSignIn): Promise<void> {
  const subject = personId === null ? ({ kind: 'installation', id: null } as const) : personOf(personId);
  return recordAudit(tx, {
    by: theDesk,
    at: world.clock.now(),
    act: 'signInFailed',
    subject,
    personId,
    data: { way, network: networkOf(address) },
  });
}

function personOf(id: string) {
  return { kind: 'person', id } as const;
}
