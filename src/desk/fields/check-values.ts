import { knownFields } from '#desk/fields/known-fields.ts';
import type { Store } from '#desk/spine/world.ts';
import { type Writing, writeText } from '#desk/spine/writing.ts';
import { type Audience, type Field, includes } from '#domain/fields/field.ts';
import { type ReadValue, readValue, type TypedValue } from '#domain/fields/value.ts';
import type {
  FieldChange,
  FieldValue,
  FieldValues,
  ValueFault,
  ValueProblem,
} from '#domain/ticket/events/field-values.ts';
import type { Refusal, TicketRefused } from '#domain/ticket/refusals.ts';
import { cleanLine } from '#mail/read/message/characters.ts';
import type { Handle } from '#store/database/database.ts';
import { findSite } from '#store/directory/sites.ts';
import { findPersonByAddress } from '#store/people/people.ts';

/** The value of a field as a form or a program gives it, by the field's key. */
export interface TypedFieldValue {
  key: string;
  value: TypedValue;
}

/** A checked value, with the ids of its person and site; null empties the field. A text is not written yet. */
export interface CheckedValue {
  fieldId: string;
  value: Exclude<FieldValue, { textId: string }> | { text: string; internal: boolean } | null;
}

/** The author of values, and the ticket that gets them. */
interface Setting {
  by: Audience;
  /** The people of the ticket. Only the desk names others: a refusal would tell everyone else whether the desk knows an address. */
  peopleIds: readonly string[];
  /** The values that the ticket has. */
  held?: FieldValues;
}

/**
 * Checks values of a desk's fields. All of them fit, or none is set and each problem is named. Requesters set only fields that the
 * desk leaves to them.
 */
export async function checkValues(
  world: Pick<Store, 'remember' | 'publicRevision'>,
  handle: Handle,
  deskId: string,
  { by, peopleIds, held = {} }: Setting,
  typed: readonly TypedFieldValue[],
): Promise<{ values: CheckedValue[] } | TicketRefused> {
  if (typed.length === 0) return { values: [] };
  const fields = await knownFields(world, handle, deskId);
  const values: CheckedValue[] = [];
  const problems: ValueProblem[] = [];
  for (const { key, value } of typed) {
    const field = fields.find((each) => each.key === key);
    const checked = field ? await checkValue(handle, offering(field, held), { by, peopleIds }, value) : 'unknown';
    if (typeof checked === 'string') problems.push({ field: key, problem: checked });
    else values.push(checked);
  }
  return problems.length > 0 ? { refused: refusalOf(problems[0]!.problem), problems } : { values };
}

/** The field without its retired options, except those that the ticket has already. */
function offering(field: Field, held: FieldValues): Field {
  const value = held[field.id];
  const has = value && 'choices' in value ? value.choices : [];
  return { ...field, options: field.options.filter(({ key, retired }) => !retired || has.includes(key)) };
}

function refusalOf(fault: ValueFault): Refusal {
  if (fault === 'unknown' || fault === 'hidden') return 'fieldUnknown';
  return fault === 'retired' ? 'fieldRetired' : 'fieldValue';
}

async function checkValue(
  handle: Handle,
  field: Field,
  { by, peopleIds }: Pick<Setting, 'by' | 'peopleIds'>,
  typed: TypedValue,
): Promise<CheckedValue | ValueFault> {
  if (by !== 'agent' && !includes(field.editableBy, by)) return 'hidden';
  const read = readValue(field, typed);
  if ('fault' in read) return read.fault;
  if (read.value === null) return { fieldId: field.id, value: null };
  if (field.retiredAt !== null) return 'retired';
  const found = await lookedUp(handle, field, read.value);
  const isStranger =
    by !== 'agent' &&
    typeof found === 'object' &&
    found !== null &&
    'personId' in found &&
    !peopleIds.includes(found.personId);
  if (isStranger) return 'person';
  return typeof found === 'string' ? found : { fieldId: field.id, value: found };
}

async function lookedUp(handle: Handle, field: Field, value: ReadValue): Promise<CheckedValue['value'] | ValueFault> {
  if ('email' in value) {
    const person = await findPersonByAddress(handle, value.email);
    return person ? { personId: person.id } : 'person';
  }
  if ('site' in value) {
    const site = await findSite(handle, value.site);
    return site ? { siteId: site.id } : 'site';
  }
  if ('text' in value) return { text: cleanLine(value.text, value.text.length), internal: field.visibleTo === 'agent' };
  return value;
}

/** Writes the texts of checked values, and returns the values as their event holds them. */
export function writeValues(
  world: Store,
  writing: Writing,
  authorId: string | null,
  values: readonly CheckedValue[],
): FieldChange[] {
  return values.map(({ fieldId, value }) => {
    if (value === null || !('text' in value)) return { fieldId, value };
    return { fieldId, value: { text: writeText(world, writing, value.text, authorId, value.internal) } };
  });
}
