import { type DefinitionSaved, type NamedDefinition, verbsOf } from '#desk/definitions/change-definitions.ts';
import type { Store } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import {
  type Field,
  type FieldProblem,
  fieldFields,
  fieldsPerDeskMax,
  readField,
  type TypedField,
} from '#domain/fields/field.ts';
import { textIn } from '#domain/language.ts';
import { listFields, putField } from '#store/fields/fields.ts';

export type FieldSaved = DefinitionSaved<FieldProblem>;

const verbs = verbsOf<Field, TypedField, FieldProblem>({
  part: 'fields',
  perDeskMax: fieldsPerDeskMax,
  list: listFields,
  put: putField,
  read(typed, { desk: { languages }, rows, before, place }) {
    const read = readField(typed, { languages, others: before ? [] : rows }, before);
    return 'problems' in read ? read : { row: { ...place, ...read.field } };
  },
  fieldsOf: (field, { desk }) => fieldFields(field, desk.languages),
  told: ({ names }, language) => ({ field: textIn(names, language) }),
});

/** Tickets keep the values of a retired field, and it gets no others. */
export const { retire: retireField, reinstate: reinstateField, move: moveField } = verbs;

/** Adds a field at the end of a desk's list. No ticket is touched. */
export function addField(world: Store, actor: Actor, deskId: string, typed: TypedField): Promise<FieldSaved> {
  return verbs.save(world, actor, deskId, { ...typed, id: null, seen: null });
}

/** Changes a field's names, options and rights, if it is still as its editor saw it. */
export function changeField(
  world: Store,
  actor: Actor,
  { deskId, id }: NamedDefinition,
  typed: TypedField & { seen: string | null },
): Promise<FieldSaved> {
  return verbs.save(world, actor, deskId, { ...typed, id });
}
