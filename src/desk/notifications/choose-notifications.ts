import { recordAct } from '#desk/history/record-audit.ts';
import type { Store } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { changedChoices, type NotificationChoices, nextDigestAt } from '#domain/notifications/notifications.ts';
import { lockDigest, readChoices, saveChoices } from '#store/notifications/notification-choices.ts';

/** Saves which optional mails a person gets; the audit trail records the change. */
export async function chooseNotifications(world: Store, actor: Actor, choices: NotificationChoices): Promise<void> {
  const { personId } = actor;
  await world.transact(async (tx) => {
    const changed = changedChoices(await readChoices(tx.trx, personId), choices);
    if (Object.keys(changed).length === 0) return;
    const at = world.clock.now();
    const [desk] = await world.allDesks(tx.trx);
    const running = await lockDigest(tx.trx, personId);
    const begun = desk && { digestFrom: at, digestAt: nextDigestAt(desk, at) };
    const digest = choices.organisationTickets === 'daily' ? (running ?? begun) : undefined;
    await saveChoices(tx.trx, { personId, ...choices, ...(digest ?? { digestFrom: null, digestAt: null }) });
    await recordAct(world, tx, actor, {
      act: 'notificationsChosen',
      subject: { kind: 'person', id: personId },
      data: changed,
    });
  });
}
