import type { World } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { type Fields, textsOfFields } from '#domain/directory/fields.ts';
import { type Field, type FieldProblem, optionLines, type TypedField } from '#domain/fields/field.ts';
import type { Language } from '#domain/language.ts';
import { problems } from '#locales/problems/messages.ts';
import { countFilters } from '#store/views/ticket-counts.ts';
import type { NotSaved } from '#web/admin/desks/definitions/definition-post.ts';
import { fieldLines, fieldText } from '#web/app/post.ts';
import type { FieldError } from '#web/ui/field/fields.tsx';

/** Returns the posted field, valid or not. */
export function readTypedField(form: FormData): TypedField {
  return {
    key: fieldText(form, 'key'),
    type: fieldText(form, 'type'),
    names: fieldLines(form, 'name'),
    options: fieldText(form, 'options'),
    visibleTo: fieldText(form, 'visibleTo'),
    editableBy: fieldText(form, 'editableBy'),
  };
}

/** Returns a field as its form shows it. */
export function typedOf(field: Field, languages: readonly Language[]): TypedField {
  return { ...field, options: optionLines(field.options, languages) };
}

/** The inverse of `fieldFields`. */
export function typedOfFields(fields: Fields): TypedField {
  const { key = '', type = '', options = '', visibleTo = '', editableBy = '' } = fields;
  return { key, type, names: textsOfFields(fields, 'name'), options, visibleTo, editableBy };
}

/** Returns why a field was not saved, by field of the form. */
export function fieldErrors(refusal: NotSaved<FieldProblem>, language: Language): FieldError[] {
  const say = problems[language].fieldFaults;
  if (refusal.refused === 'tooMany') return [{ field: 'key', text: say.tooMany }];
  return refusal.problems.map(({ field, problem, line = '' }) => ({ field, text: say[problem] + line }));
}

/** Returns how many tickets have a value of each field, of those that the actor may see; counted up to a thousand. */
export async function countValues(
  world: World,
  actor: Actor,
  fields: readonly Field[],
): Promise<ReadonlyMap<string, number>> {
  const now = world.clock.now();
  const plain = { operator: 'field' as const, values: [], ids: [], negated: false, none: false, moments: [] };
  const filters = fields.map(({ id }) => ({
    conditions: [
      { ...plain, now, today: '', fields: { tests: [{ fieldId: id, holds: [], ofTicket: null }], without: [] } },
    ],
  }));
  const counts = await countFilters(world.db, actor, filters);
  return new Map(fields.map(({ id }, place) => [id, counts[place]!]));
}
