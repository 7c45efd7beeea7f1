import { type DefinitionSaved, type NamedDefinition, verbsOf } from '#desk/definitions/change-definitions.ts';
import type { Store } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import {
  checkField,
  type Field,
  type FieldInput,
  type FieldProblem,
  fieldFields,
  fieldsPerDeskMax,
} from '#domain/fields/field.ts';
import { textIn } from '#domain/language.ts';
import { listFields, putField } from '#store/fields/fields.ts';

export type FieldSaved = DefinitionSaved<FieldProblem>;

const verbs = verbsOf<Field, FieldInput, FieldProblem>({
  part: 'fields',
  perDeskMax: fieldsPerDeskMax,
  list: listFields,
  put: putField,
  check(input, { desk: { languages }, rows, before, place }) {
    const checked = checkField(input, { languages, others: before ? [] : rows }, before);
    return 'problems' in checked ? checked : { row: { ...place, ...checked.field } };
  },
  fieldsOf: (field, { desk }) => fieldFields(field, desk.languages),
  told: ({ names }, language) => ({ field: textIn(names, language) }),
});

/** Tickets keep the values of a retired field, and it gets no others. */
export const { retire: retireField, reinstate: reinstateField, move: moveField } = verbs;

/** Adds a field at the end of a desk's list. No ticket is touched. */
export function addField(world: Store, actor: Actor, deskId: string, input: FieldInput): Promise<FieldSaved> {
  return verbs.save(world, actor, deskId, { ...input, id: null, seen: null });
}

/** Changes a field's names, options and rights, if it is still as its editor saw it. */
export function changeField(
  world: Store,
  actor: Actor,
  { deskId, id }: NamedDefinition,
  input: FieldInput & { seen: string | null },
): Promise<FieldSaved> {
  return verbs.save(world, actor, deskId, { ...input, id });
}
