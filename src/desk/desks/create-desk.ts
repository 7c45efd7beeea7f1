import { publishBuiltInForms } from '#desk/forms/publish-built-in-forms.ts';
import { recordAct } from '#desk/history/record-audit.ts';
import type { Outcome, Refused } from '#desk/spine/outcome.ts';
import type { Store } from '#desk/spine/world.ts';
import { type Actor, type By, theDesk } from '#domain/actor.ts';
import { legalHolidays } from '#domain/calendar/belgium.ts';
import type { Desk } from '#domain/desks/desk.ts';
import { withDefaults } from '#domain/desks/settings.ts';
import { byHighestRole } from '#domain/history/audit.ts';
import { elseEnglish, type Language } from '#domain/language.ts';
import { hasDuty } from '#domain/staff/duties.ts';
import { claimInstallation } from '#store/database/installation.ts';
import { addDesk, findDeskByPrefix, listMailboxes, lockDesks } from '#store/desks/desks.ts';
import { administerNewDesk } from '#store/staff/agents.ts';

/** An operator's choices for a new desk; the rest are default settings. */
export type DeskPlan = Pick<Desk, 'prefix' | 'mailbox' | 'zone'> & { languages: Language[] };

export type DeskRefusal = 'demonstration' | 'prefixTaken' | 'mailboxTaken';

/** Creates a desk and marks the database as real, so that the demonstration never fills it. */
export async function createDesk(
  world: Store,
  plan: DeskPlan,
  by: By = theDesk,
): Promise<Outcome<{ deskId: string }, Refused<DeskRefusal>>> {
  const made = await world.transact(async ({ trx }) => {
    await lockDesks(trx);
    if ((await claimInstallation(trx, 'desk')) !== 'desk') return { refused: 'demonstration' as const };
    if ((await findDeskByPrefix(trx, plan.prefix)) !== null) return { refused: 'prefixTaken' as const };
    const mailboxes = await listMailboxes(trx);
    if (mailboxes.some(({ address }) => address === plan.mailbox)) return { refused: 'mailboxTaken' as const };
    const deskId = world.newId();
    await addDesk(trx, { ...settings(plan.prefix), ...plan, id: deskId });
    const at = world.clock.now();
    await publishBuiltInForms(trx, { newId: world.newId, at });
    await administerNewDesk(trx, deskId);
    await recordAct(world, { trx }, by, { act: 'deskCreated', subject: { kind: 'desk', id: deskId } });
    return { deskId };
  });
  if (!('refused' in made)) world.publicChanged();
  return made;
}

/** The default settings. A new desk has no phone lines and is named after its prefix. */
function settings(prefix: string): Omit<Desk, 'id' | keyof DeskPlan> {
  const names = elseEnglish({
    fr: `Service Desk ${prefix}`,
    nl: `Servicedesk ${prefix}`,
    de: `Service Desk ${prefix}`,
    en: `${prefix} Service Desk`,
  });
  return {
    ...withDefaults({ names }),
    calendar: legalHolidays,
    targets: { usual: { nextAnswer: 8, handled: 40 }, rules: [], steps: [] },
    look: { accent: null, logo: null },
  };
}

/** Creates a desk on behalf of an administrator of all desks, who also administers the new one. */
export async function makeDesk(
  world: Store,
  actor: Actor,
  plan: DeskPlan,
): Promise<Outcome<{ deskId: string }, Refused<DeskRefusal | 'missing'>>> {
  const all = await world.allDesks(world.db);
  if (!hasDuty(actor, 'desks') || !all.every(({ id }) => actor.deskIds.includes(id))) return { refused: 'missing' };
  return createDesk(world, plan, byHighestRole(actor));
}
