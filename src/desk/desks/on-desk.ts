import { recordAct } from '#desk/history/record-audit.ts';
import { changePublic } from '#desk/spine/if-may.ts';
import type { Refused } from '#desk/spine/outcome.ts';
import { type ChangedMeanwhile, changedMeanwhile } from '#desk/spine/seen.ts';
import type { Store, Tx } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import type { Desk } from '#domain/desks/desk.ts';
import { type ChangedFields, differences, type Fields } from '#domain/directory/fields.ts';
import { type Duty, hasDutyAt } from '#domain/staff/duties.ts';
import { askRecount } from '#store/clock/recounts.ts';
import { findDesk, lockDeskSettings, saveDeskSettings } from '#store/desks/desks.ts';
import type { DeskSettings } from '#store/schema/desk-tables.ts';

/** A desk, the duty that allows the change, and the entry of the audit trail. */
interface DeskChange {
  deskId: string;
  /** `desks` if absent. */
  duty?: Duty;
  /** The part of the desk that changes. */
  part?: string;
  /** `deskChanged` if absent; `lookChanged` records no fields. */
  act?: 'lookChanged';
}

/** `of` and `was`: the definition that changed, and its form before, if the fields do not tell it (decision 0065). */
export type Changed = { fields: ChangedFields; of?: string; was?: Fields | null };
export type OnDesk<Other> = { saved: true } | Refused<'missing'> | Other;

/**
 * Changes something of a desk under its lock and records it in the audit trail. Any other result of `change` is returned as it
 * is; actors without the duty get "missing".
 */
export function onDesk<Other extends object = never>(
  world: Store,
  actor: Actor,
  at: DeskChange | string,
  change: (tx: Tx) => Promise<Changed | Other>,
): Promise<OnDesk<Other>> {
  const { deskId, duty = 'desks', part, act } = typeof at === 'string' ? { deskId: at } : at;
  return changePublic(world, hasDutyAt(actor, duty, deskId), async (tx): Promise<OnDesk<Other>> => {
    await lockDeskSettings(tx.trx, deskId);
    const changed = await change(tx);
    if (!('fields' in changed)) return changed as Other;
    const fields = Object.fromEntries(Object.entries(changed.fields).filter(([, { from, to }]) => from !== to));
    const { of, was } = changed;
    const about = { ...(of && { of }), ...(was && { was }) };
    if (act === undefined) await recordDeskChange(world, tx, actor, { deskId, part, fields, ...about });
    else if (Object.keys(fields).length > 0)
      await recordAct(world, tx, actor, { act, subject: { kind: 'desk', id: deskId } });
    return { saved: true };
  });
}

/** Records changed fields of a part of a desk in the audit trail; nothing if none changed. `facts` name what they are fields of. */
export async function recordDeskChange(
  world: Store,
  tx: Tx,
  actor: Actor,
  {
    deskId,
    ...facts
  }: {
    deskId: string;
    part?: string | undefined;
    fields: ChangedFields;
    /** The id of the definition, from whose changes its former versions are read. */
    of?: string;
    was?: Fields;
    tag?: string;
    checklist?: string;
    template?: string;
    field?: string;
  },
): Promise<void> {
  if (Object.keys(facts.fields).length === 0) return;
  await recordAct(world, tx, actor, { act: 'deskChanged', subject: { kind: 'desk', id: deskId }, data: facts });
}

/** Settings as a form shows them, before and after, and what to save. */
interface SettingsChange {
  before: Fields;
  after: Fields;
  settings: Partial<DeskSettings>;
  /** The definition that these settings are. */
  of?: string;
  /** Whether open dates are recounted afterwards. */
  recounts?: boolean;
  /** A related write in the same transaction. */
  beside?: (tx: Tx) => Promise<unknown>;
}

/**
 * Saves settings of a desk if they are still as their editor saw them; `seen` is null without a form. A conflict returns the
 * current settings and overwrites nothing.
 */
export function changeAsSeen<Other extends object = never>(
  world: Store,
  actor: Actor,
  { seen, ...at }: DeskChange & { seen: string | null },
  change: (desk: Desk, tx: Tx) => SettingsChange | Other | Promise<SettingsChange | Other>,
): Promise<OnDesk<Other | ChangedMeanwhile>> {
  return onDesk<Other | ChangedMeanwhile>(world, actor, at, async (tx) => {
    const changed = await change(await findDesk(tx.trx, at.deskId), tx);
    if (!('settings' in changed)) return changed as Other;
    const { before, after, settings, of, recounts, beside } = changed;
    const refused = changedMeanwhile(before, after, seen);
    if (refused) return refused;
    const fields = differences(before, after);
    if (Object.keys(fields).length === 0) return { fields };
    await beside?.(tx);
    await saveDeskSettings(tx.trx, at.deskId, settings);
    if (recounts) await askRecount(tx.trx, at.deskId);
    return { fields, ...(of && { of }) };
  });
}
