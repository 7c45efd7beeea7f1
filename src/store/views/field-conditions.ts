import { type RawBuilder, sql } from 'kysely';
import type { Actor } from '#domain/actor.ts';
import { type Compared, comparedDays, comparedNumbers } from '#domain/fields/compared.ts';
import { type Field, hasOptions } from '#domain/fields/field.ts';
import { isCalled, valueKey } from '#domain/fields/value.ts';
import type { Instant } from '#domain/instant.ts';
import { type Condition, type FilterProblem, subjectOf } from '#domain/views/filter.ts';
import { literally } from '#store/database/rows.ts';
import { sitesNamed } from '#store/views/named.ts';
import { peopleCalled } from '#store/views/search-words.ts';

/** The tickets with a value of one field that meets any of some comparisons. */
export interface FieldTest {
  fieldId: string;
  /** Comparisons of a row of `ticket_fields`; empty if any value does. */
  holds: RawBuilder<boolean>[];
}

export interface MeantField {
  tests: FieldTest[];
  /** Also matches tickets without a value in these fields. */
  without: string[];
  problems: FilterProblem[];
}

/** Returns what a condition on a field means at the desks that have a field with its key. */
export function meanField(
  condition: Condition,
  fields: readonly Field[],
  reader: { actor: Actor; zone: string; now: Instant },
): MeantField {
  const operator = subjectOf(condition);
  const named = fields.filter(({ key }) => key === condition.field);
  const [first] = condition.values;
  if (named.length === 0)
    return { tests: [], without: [], problems: [{ why: 'unknownField', operator, value: first ?? '' }] };
  const given = condition.values.filter((value) => !isWord(value));
  const meant = given.map((value) => ({ value, tests: named.flatMap((field) => testOf(field, value, reader)) }));
  const isAny = condition.values.some((value) => /^any$/i.test(value));
  const isNone = condition.values.some((value) => /^(none|null)$/i.test(value));
  const strangers = meant.filter(({ tests }) => tests.length === 0);
  return {
    tests: [
      ...(isAny ? named.map(({ id }) => ({ fieldId: id, holds: [] })) : []),
      ...meant.flatMap(({ tests }) => tests),
    ],
    without: isNone ? named.map(({ id }) => id) : [],
    problems: [
      ...(named.every(({ retiredAt }) => retiredAt !== null)
        ? [{ why: 'retiredField' as const, operator, value: first ?? '' }]
        : []),
      ...strangers.map(({ value }) => ({ why: 'fieldValue' as const, operator, value })),
    ],
  };
}

/** A word that means "has a value" or "has none". */
function isWord(value: string): boolean {
  return /^(none|null|any)$/i.test(value);
}

function testOf(
  field: Field,
  value: string,
  { actor, ...when }: { actor: Actor; zone: string; now: Instant },
): FieldTest[] {
  const { id: fieldId, type } = field;
  const test = (holds: RawBuilder<boolean> | null): FieldTest[] => (holds ? [{ fieldId, holds: [holds] }] : []);
  if (hasOptions(type)) {
    const keys = optionsCalled(field, value);
    return test(keys.length > 0 ? sql<boolean>`ticket_fields.text = any(${keys}::text[])` : null);
  }
  switch (type) {
    case 'number':
    case 'money':
      return test(within(sql`ticket_fields.number`, comparedNumbers(value, type), 'numeric'));
    case 'date':
      return test(within(sql`ticket_fields.day`, comparedDays(value, when), 'date'));
    case 'person':
      return test(
        value.toLowerCase() === 'me'
          ? sql<boolean>`ticket_fields.ref_id = ${actor.personId}`
          : sql<boolean>`ticket_fields.ref_id in (${peopleCalled(value)})`,
      );
    case 'site':
      return test(sql<boolean>`ticket_fields.ref_id in (${sitesNamed(value)})`);
    default:
      return test(sql<boolean>`ticket_fields.text like ${`${literally(valueKey(value))}%`}`);
  }
}

/** The keys of the options with this key, or with this name in any language. */
function optionsCalled({ options }: Field, value: string): string[] {
  return options.filter((option) => isCalled(option, valueKey(value))).map(({ key }) => key);
}

function within(
  column: RawBuilder<unknown>,
  compared: Compared<unknown> | null,
  type: 'numeric' | 'date',
): RawBuilder<boolean> | null {
  if (compared === null) return null;
  const { from, to, withEnds } = compared;
  const end = (value: unknown) => sql`${value}::${sql.raw(type)}`;
  const [least, most] = withEnds ? [sql`>=`, sql`<=`] : [sql`>`, sql`<`];
  const ends = [
    ...(from === null ? [] : [sql`${column} ${least} ${end(from)}`]),
    ...(to === null ? [] : [sql`${column} ${most} ${end(to)}`]),
  ];
  return sql<boolean>`(${sql.join(ends, sql` and `)})`;
}

/**
 * The condition on `tickets`, as one semi-join: PostgreSQL finds the tickets of a rare value by the index of its column, and probes each
 * ticket of a list for a frequent one.
 */
export function onField({ tests, without }: Pick<MeantField, 'tests' | 'without'>): RawBuilder<boolean> {
  const found = tests.map(({ fieldId, holds }) => {
    const all = [sql`ticket_fields.field_id = ${fieldId}`, ...holds];
    return sql`(${sql.join(all, sql` and `)})`;
  });
  const any = sql<boolean>`exists (select from ticket_fields
    where ticket_fields.ticket_id = tickets.id and (${sql.join(found, sql` or `)}))`;
  const none = sql<boolean>`not exists (select from ticket_fields
    where ticket_fields.ticket_id = tickets.id and field_id = any(${without}::uuid[]))`;
  const ways = [...(tests.length > 0 ? [any] : []), ...(without.length > 0 ? [none] : [])];
  return ways.length === 0 ? sql<boolean>`false` : sql<boolean>`(${sql.join(ways, sql` or `)})`;
}
