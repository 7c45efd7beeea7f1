import { changeAsSeen, type OnDesk } from '#desk/desks/on-desk.ts';
import type { ChangedMeanwhile } from '#desk/spine/seen.ts';
import type { Tx, World } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import type { DeskLook } from '#domain/desks/desk.ts';
import type { Fields } from '#domain/directory/fields.ts';
import { accentFields, logoFields } from '#domain/look/fields.ts';

export type LookChanged = OnDesk<ChangedMeanwhile>;

interface LookChange {
  /** The part of the look to change. */
  part: Partial<DeskLook>;
  /** The values that the form showed; null without a form. */
  seen: string | null;
  /** A related write in the same transaction. */
  beside?: (tx: Tx) => Promise<unknown>;
}

/** Changes one part of a desk's look, if it is still as its editor saw it. Actors without the right get "missing". */
export function changeLook(
  world: World,
  actor: Actor,
  deskId: string,
  { part, seen, beside }: LookChange,
): Promise<LookChanged> {
  return changeAsSeen<never>(world, actor, { deskId, duty: 'look', act: 'lookChanged', seen }, (desk) => {
    const look = { ...desk.look, ...part };
    return { before: fieldsOf(desk.look, part), after: fieldsOf(look, part), settings: { look }, beside };
  });
}

/** Compares only the changed part, so that changes of different parts do not conflict. */
function fieldsOf({ accent, logo }: DeskLook, part: Partial<DeskLook>): Fields {
  return { ...('accent' in part && accentFields(accent)), ...('logo' in part && logoFields(logo)) };
}
