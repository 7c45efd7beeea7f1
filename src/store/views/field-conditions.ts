import { type RawBuilder, sql } from 'kysely';
import type { Actor } from '#domain/actor.ts';
import { type Compared, comparedDays, comparedNumbers } from '#domain/fields/compared.ts';
import { type Field, hasOptions } from '#domain/fields/field.ts';
import { isCalled, valueKey } from '#domain/fields/value.ts';
import type { Instant } from '#domain/instant.ts';
import { type Condition, type FilterProblem, subjectOf } from '#domain/views/filter.ts';
import type { Handle } from '#store/database/database.ts';
import { literally, rowsOf } from '#store/database/rows.ts';
import { inStatement } from '#store/database/statements.ts';
import { sitesNamed } from '#store/views/named.ts';
import { peopleCalled } from '#store/views/search-words.ts';

/** The tickets with a value of one field that meets any of some comparisons. */
interface FieldTest {
  fieldId: string;
  /** Comparisons of a row of `ticket_fields`; empty if any value does. */
  holds: RawBuilder<boolean>[];
  /** The same as a comparison of the values in the row of `tickets`; null if those are only ids, or if the index is faster. */
  ofTicket: RawBuilder<boolean> | null;
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
      ...(isAny ? named.map(({ id }) => ({ fieldId: id, holds: [], ofTicket: null })) : []),
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
  const test = (holds: RawBuilder<boolean> | null, ofTicket: RawBuilder<boolean> | null = null): FieldTest[] =>
    holds ? [{ fieldId, holds: [holds], ofTicket }] : [];
  const inTicket = (name: string, as: string) =>
    sql`(tickets.fields -> ${fieldId} ->> ${sql.lit(name)})::${sql.raw(as)}`;
  if (hasOptions(type)) {
    const keys = optionsCalled(field, value);
    if (keys.length === 0) return [];
    // PostgreSQL has statistics of the whole column.
    const chosen = keys.map(
      (key) => sql`tickets.fields @> ${JSON.stringify({ [fieldId]: { choices: [key] } })}::jsonb`,
    );
    const ofTicket = sql<boolean>`(${sql.join(chosen, sql` or `)})`;
    return test(sql<boolean>`ticket_fields.text = any(${keys}::text[])`, ofTicket);
  }
  switch (type) {
    case 'number':
    case 'money': {
      const compared = comparedNumbers(value, type);
      return test(
        within(sql`ticket_fields.number`, compared, 'numeric'),
        within(inTicket('number', 'numeric'), compared, 'numeric'),
      );
    }
    case 'date': {
      const compared = comparedDays(value, when);
      return test(within(sql`ticket_fields.day`, compared, 'date'), within(inTicket('day', 'date'), compared, 'date'));
    }
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

/**
 * A more frequent value is found soon while walking a list; a rarer one is found by its index. A list of a million tickets is walked
 * for a tenth of a second until it has shown and counted a value that is just above.
 */
const rareValuesMax = 20_000;

/** Returns the tests with `ofTicket` null for rare values, in one round trip. */
export async function withoutRare(handle: Handle, tests: readonly FieldTest[]): Promise<FieldTest[]> {
  const asked = tests.filter(({ ofTicket }) => ofTicket !== null);
  if (asked.length === 0) return [...tests];
  const few = asked.map(
    (test) => sql`(select count(*) <= ${sql.lit(rareValuesMax)} from (select from ticket_fields
      where ${meets(test)} limit ${inStatement(rareValuesMax + 1)}) as found)`,
  );
  const rows = await rowsOf<{ few: boolean[] }>(handle)`select array[${sql.join(few)}] as few`;
  const rare = new Set(asked.filter((_, place) => rows[0]!.few[place]));
  return tests.map((test) => (rare.has(test) ? { ...test, ofTicket: null } : test));
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

/** The condition on `tickets`: frequent values are compared in each ticket of a list, others are one semi-join. */
export function onField({ tests, without }: Pick<MeantField, 'tests' | 'without'>): RawBuilder<boolean> {
  const found = tests.filter(({ ofTicket }) => ofTicket === null).map(meets);
  const any = sql<boolean>`exists (select from ticket_fields
    where ticket_fields.ticket_id = tickets.id and (${sql.join(found, sql` or `)}))`;
  const none = sql<boolean>`not exists (select from ticket_fields
    where ticket_fields.ticket_id = tickets.id and field_id = any(${without}::uuid[]))`;
  const ways = [
    ...tests.flatMap(({ ofTicket }) => ofTicket ?? []),
    ...(found.length > 0 ? [any] : []),
    ...(without.length > 0 ? [none] : []),
  ];
  return ways.length === 0 ? sql<boolean>`false` : sql<boolean>`(${sql.join(ways, sql` or `)})`;
}

function meets({ fieldId, holds }: FieldTest): RawBuilder<boolean> {
  return sql<boolean>`(${sql.join([sql`ticket_fields.field_id = ${fieldId}`, ...holds], sql` and `)})`;
}
