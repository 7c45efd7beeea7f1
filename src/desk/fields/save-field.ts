import { recordDeskChange } from '#desk/desks/on-desk.ts';
import { changePublic } from '#desk/spine/if-may.ts';
import type { Invalid, Outcome, Refused } from '#desk/spine/outcome.ts';
import { type ChangedMeanwhile, changedMeanwhile } from '#desk/spine/seen.ts';
import type { Store, Tx } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import type { Desk } from '#domain/desks/desk.ts';
import type { ChangedFields } from '#domain/directory/fields.ts';
import {
  type Field,
  type FieldProblem,
  fieldDifferences,
  fieldFields,
  fieldsPerDeskMax,
  readField,
  type TypedField,
} from '#domain/fields/field.ts';
import { textIn } from '#domain/language.ts';
import { moveIn } from '#domain/move-in.ts';
import { hasDutyAt } from '#domain/staff/duties.ts';
import { findDesk, lockDeskSettings } from '#store/desks/desks.ts';
import { listFields, putField } from '#store/fields/fields.ts';

export type FieldSaved = Outcome<
  { saved: string },
  Refused<'tooMany' | 'missing'> | Invalid<FieldProblem> | ChangedMeanwhile
>;

/** Adds a field at the end of a desk's list. No ticket is touched. */
export function addField(world: Store, actor: Actor, deskId: string, typed: TypedField): Promise<FieldSaved> {
  return onFields<FieldSaved>(world, actor, deskId, async ({ tx, desk, fields }) => {
    const read = readField(typed, { languages: desk.languages, others: fields });
    if ('problems' in read) return read;
    if (fields.length >= fieldsPerDeskMax) return { refused: 'tooMany' };
    const position = (fields.at(-1)?.position ?? 0) + 1;
    const field: Field = { id: world.newId(), deskId, ...read.field, position, retiredAt: null };
    await putField(tx.trx, field);
    await tell(world, tx, actor, field, fieldDifferences(undefined, field, desk.languages));
    return { saved: field.id };
  });
}

/** Changes a field's names, options and rights, if it is still as its editor saw it. */
export function changeField(
  world: Store,
  actor: Actor,
  named: NamedField,
  { seen, ...typed }: TypedField & { seen: string | null },
): Promise<FieldSaved> {
  return onField<FieldSaved>(world, actor, named, async ({ tx, desk, field: before }) => {
    const { languages } = desk;
    const read = readField(typed, { languages, others: [] }, before);
    const wanted = 'field' in read ? fieldFields(read.field, languages) : null;
    const overtaken = changedMeanwhile(fieldFields(before, languages), wanted, seen);
    if (overtaken) return overtaken;
    if ('problems' in read) return read;
    const field = { ...before, ...read.field };
    await putField(tx.trx, field);
    await tell(world, tx, actor, field, fieldDifferences(before, field, languages));
    return { saved: field.id };
  });
}

export interface NamedField {
  deskId: string;
  id: string;
}

type FieldDone = Outcome<{ saved: string }>;

/** Retires a field: tickets keep its values, and it gets no others. */
export function retireField(world: Store, actor: Actor, named: NamedField): Promise<FieldDone> {
  return setRetired(world, actor, named, world.clock.now());
}

/** Undoes `retireField`. */
export function reinstateField(world: Store, actor: Actor, named: NamedField): Promise<FieldDone> {
  return setRetired(world, actor, named, null);
}

function setRetired(world: Store, actor: Actor, named: NamedField, retiredAt: string | null): Promise<FieldDone> {
  return onField<FieldDone>(world, actor, named, async ({ tx, field }) => {
    if ((field.retiredAt === null) === (retiredAt === null)) return { saved: field.id };
    await putField(tx.trx, { ...field, retiredAt });
    // A fixed word, which the page translates.
    const said = (at: string | null) => (at === null ? null : 'retired');
    await tell(world, tx, actor, field, { retired: { from: said(field.retiredAt), to: said(retiredAt) } });
    return { saved: field.id };
  });
}

/** Moves a field by some places in its desk's list, upwards if negative; at the end it stays. */
export function moveField(world: Store, actor: Actor, named: NamedField, by: number): Promise<FieldDone> {
  return onField<FieldDone>(world, actor, named, async ({ tx, field, fields }) => {
    const { order, place } = moveIn(fields, field, by);
    if (place === null) return { saved: field.id };
    for (const [at, each] of order.entries())
      if (each !== fields[at]) await putField(tx.trx, { ...each, position: fields[at]!.position });
    await tell(world, tx, actor, field, { place });
    return { saved: field.id };
  });
}

interface OnFields {
  tx: Tx;
  desk: Desk;
  fields: Field[];
}

function onField<T>(
  world: Store,
  actor: Actor,
  { deskId, id }: NamedField,
  change: (on: OnFields & { field: Field }) => Promise<T>,
): Promise<Outcome<T>> {
  return onFields<Outcome<T>>(world, actor, deskId, async (on): Promise<Outcome<T>> => {
    const field = on.fields.find((each) => each.id === id);
    return field ? change({ ...on, field }) : { refused: 'missing' };
  });
}

/** Runs a change of a desk's fields by its administrators under a lock, so that two of them at once lose nothing. */
function onFields<T>(
  world: Store,
  actor: Actor,
  deskId: string,
  change: (on: OnFields) => Promise<T>,
): Promise<Outcome<T>> {
  return changePublic<Outcome<T>>(world, hasDutyAt(actor, 'desks', deskId), async (tx) => {
    await lockDeskSettings(tx.trx, deskId);
    return change({ tx, desk: await findDesk(tx.trx, deskId), fields: await listFields(tx.trx, [deskId]) });
  });
}

function tell(world: Store, tx: Tx, actor: Actor, field: Field, fields: ChangedFields): Promise<void> {
  const { id: of, deskId, names } = field;
  const said = { of, field: textIn(names, actor.language), fields };
  return recordDeskChange(world, tx, actor, { deskId, part: 'fields', ...said });
}
