import type { DefinitionKind, OnDefinitions } from '#desk/definitions/definition-kind.ts';
import { recordDeskChange } from '#desk/desks/on-desk.ts';
import { changePublic } from '#desk/spine/if-may.ts';
import type { Invalid, Outcome, Refused } from '#desk/spine/outcome.ts';
import { type ChangedMeanwhile, changedMeanwhile, seenOf } from '#desk/spine/seen.ts';
import type { Store, Tx } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import type { Definition } from '#domain/definitions/definition.ts';
import { moveIn } from '#domain/definitions/move-in.ts';
import { type ChangedFields, differences, type Fields, withoutContacts } from '#domain/directory/fields.ts';
import type { Instant } from '#domain/instant.ts';
import { hasDutyAt } from '#domain/staff/duties.ts';
import { findDesk, lockDeskSettings } from '#store/desks/desks.ts';

export type DefinitionSaved<Problem> = Outcome<
  { saved: string },
  Refused<'tooMany' | 'missing'> | Invalid<Problem> | ChangedMeanwhile
>;

export type DefinitionDone = Outcome<{ saved: string }>;

export interface NamedDefinition {
  deskId: string;
  id: string;
}

/** Which definition a form changes, null for a new one; and the version that it showed, null without a form. */
export interface FormOf {
  id: string | null;
  seen: string | null;
  /** The id is that of a deleted definition, which comes back. */
  comesBack?: boolean;
  /** A browser may send the form of a new definition twice: the second is the first. */
  once?: boolean;
}

/**
 * Returns the verbs of a kind of definition, each under a lock, so that two administrators at once lose nothing. `save` changes a
 * definition if it is still as its editor saw it; a new one goes last. `move` moves by some places, upwards if negative, and no
 * further than the end. Actors who do not administer the desk get "missing".
 */
export function verbsOf<Row extends Definition, Input, Problem>(kind: DefinitionKind<Row, Input, Problem>) {
  return {
    save: (world: Store, actor: Actor, deskId: string, form: Input & FormOf) =>
      saveDefinition(world, actor, kind, { deskId, form, may: hasDutyAt(actor, 'desks', deskId) }),
    retire: (world: Store, actor: Actor, named: NamedDefinition) =>
      setRetired(world, actor, kind, { ...named, retiredAt: world.clock.now() }),
    reinstate: (world: Store, actor: Actor, named: NamedDefinition) =>
      setRetired(world, actor, kind, { ...named, retiredAt: null }),
    move: (world: Store, actor: Actor, named: NamedDefinition, by: number) =>
      moveDefinition(world, actor, kind, { ...named, by }),
  };
}

/** Saves a definition for an actor who may; `verbsOf` has the rest. */
export function saveDefinition<Row extends Definition, Input, Problem>(
  world: Store,
  actor: Actor,
  kind: DefinitionKind<Row, Input, Problem>,
  { deskId, form, may }: { deskId: string; form: Input & FormOf; may: boolean },
): Promise<DefinitionSaved<Problem>> {
  return onDefinitions<Row, DefinitionSaved<Problem>>(world, { kind, deskId, may }, async (on) => {
    const before = on.rows.find(({ id }) => id === form.id);
    if (form.id !== null && !before && !form.comesBack) return { refused: 'missing' };
    const { position = (on.rows.at(-1)?.position ?? 0) + 1, retiredAt = null } = before ?? {};
    const place = { id: form.id ?? world.newId(), deskId, position, retiredAt };
    const checked = await kind.check(form, { ...on, before, place });
    const now = await kind.fieldsOf(before, on);
    const after = 'row' in checked ? await kind.fieldsOf(checked.row, on) : null;
    const overtaken = before && changedMeanwhile(now, after, form.seen);
    if (overtaken) return overtaken;
    if ('problems' in checked) return checked;
    const made = form.once && after ? await equalTo(kind, on, after) : undefined;
    if (made) return { saved: made.id };
    if (!before && on.rows.length >= kind.perDeskMax) return { refused: 'tooMany' };
    await kind.put(on.tx.trx, checked.row);
    await kind.begun?.(world, on.tx, checked.row, before);
    const fields = withoutContacts(differences(now, after ?? now));
    await recordDefinition(world, on.tx, actor, kind, { row: checked.row, before, fields });
    return { saved: place.id };
  });
}

/** A definition in use with exactly these fields. */
async function equalTo<Row extends Definition>(
  kind: Pick<DefinitionKind<Row, never, unknown>, 'fieldsOf'>,
  on: OnDefinitions<Row>,
  fields: Fields,
): Promise<Row | undefined> {
  const wanted = seenOf(fields);
  for (const row of on.rows) if (!row.retiredAt && seenOf(await kind.fieldsOf(row, on)) === wanted) return row;
}

function setRetired<Row extends Definition>(
  world: Store,
  actor: Actor,
  kind: DefinitionKind<Row, never, unknown>,
  { retiredAt, ...named }: NamedDefinition & { retiredAt: Instant | null },
): Promise<DefinitionDone> {
  return onDefinition<Row, DefinitionDone>(world, actor, { kind, ...named }, async ({ tx, row }) => {
    const [from, to] = [row.retiredAt ?? null, retiredAt].map((at) => (at === null ? null : 'retired'));
    if (from === to) return { saved: row.id };
    await kind.put(tx.trx, { ...row, retiredAt });
    if (retiredAt === null) await kind.begun?.(world, tx, row);
    // Fixed words, which the page translates.
    await recordDefinition(world, tx, actor, kind, { row, fields: { retired: { from: from!, to: to! } } });
    return { saved: row.id };
  });
}

function moveDefinition<Row extends Definition>(
  world: Store,
  actor: Actor,
  kind: DefinitionKind<Row, never, unknown>,
  { by, ...named }: NamedDefinition & { by: number },
): Promise<DefinitionDone> {
  return onDefinition<Row, DefinitionDone>(world, actor, { kind, ...named }, async ({ tx, row, rows }) => {
    const list = kind.movesAmong?.(rows) ?? rows;
    const { order, place } = moveIn(list, row, by);
    if (place === null) return { saved: row.id };
    for (const [at, each] of order.entries())
      if (each !== list[at]) await kind.put(tx.trx, { ...each, position: list[at]!.position });
    const field = kind.placeField?.(row, actor.language) ?? 'place';
    await recordDefinition(world, tx, actor, kind, { row, fields: { [field]: place } });
    return { saved: row.id };
  });
}

/** Records a change of a definition in the audit trail. */
export function recordDefinition<Row extends Definition>(
  world: Store,
  tx: Tx,
  actor: Actor,
  { part, told }: Pick<DefinitionKind<Row, never, unknown>, 'part' | 'told'>,
  { row, before, fields }: { row: Row; before?: Row | undefined; fields: ChangedFields },
): Promise<void> {
  const { deskId, id: of } = row;
  return recordDeskChange(world, tx, actor, { deskId, part, of, ...told(row, actor.language, before), fields });
}

/** Runs a change of one definition by an administrator of its desk. */
export function onDefinition<Row extends Definition, Result>(
  world: Store,
  actor: Actor,
  { kind, deskId, id }: NamedDefinition & { kind: Pick<DefinitionKind<Row, never, unknown>, 'list'> },
  change: (on: OnDefinitions<Row> & { row: Row }) => Promise<Result>,
): Promise<Outcome<Result>> {
  const may = hasDutyAt(actor, 'desks', deskId);
  return onDefinitions<Row, Outcome<Result>>(world, { kind, deskId, may }, async (on): Promise<Outcome<Result>> => {
    const row = on.rows.find((each) => each.id === id);
    return row ? change({ ...on, row }) : { refused: 'missing' };
  });
}

function onDefinitions<Row extends Definition, Result>(
  world: Store,
  { kind, deskId, may }: { kind: Pick<DefinitionKind<Row, never, unknown>, 'list'>; deskId: string; may: boolean },
  change: (on: OnDefinitions<Row>) => Promise<Result>,
): Promise<Outcome<Result>> {
  return changePublic<Result>(world, may, async (tx) => {
    await lockDeskSettings(tx.trx, deskId);
    return change({ tx, desk: await findDesk(tx.trx, deskId), rows: await kind.list(tx.trx, [deskId]) });
  });
}
