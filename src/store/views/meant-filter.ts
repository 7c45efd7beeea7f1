import { type RawBuilder, sql } from 'kysely';
import type { Actor } from '#domain/actor.ts';
import { dateIn } from '#domain/calendar/day.ts';
import type { Field } from '#domain/fields/field.ts';
import type { Instant } from '#domain/instant.ts';
import { isStaff } from '#domain/ticket/rights.ts';
import { type Moments, momentsOf, readDay, readDays } from '#domain/views/days.ts';
import { type Condition, type Filter, type FilterProblem, type Operator, operators } from '#domain/views/filter.ts';
import type { Handle } from '#store/database/database.ts';
import { inStatement } from '#store/database/statements.ts';
import { listFields } from '#store/fields/fields.ts';
import { retiredTagsCalled, tagsCalled } from '#store/tags/tags.ts';
import { type MeantField, meanField, withoutRare } from '#store/views/field-conditions.ts';
import { elsePiece, sitesNamed } from '#store/views/named.ts';

/** A condition with the current ids of its names, and the instants of its days. */
export interface MeantCondition extends Condition {
  ids: string[];
  /** Also matches an empty field: `assignee:none`. */
  none: boolean;
  moments: Moments[];
  /** The fields with the key of the condition, and the values that meet it. */
  fields?: Pick<MeantField, 'tests' | 'without'>;
  /** Instant for "overdue". */
  now: Instant;
  /** The date in the reader's zone, for tasks that are due. */
  today: string;
}

export interface MeantFilter {
  conditions: MeantCondition[];
  /** Unknown names, or names no longer in use. */
  problems: FilterProblem[];
}

interface MeaningOptions {
  zone: string;
  now: Instant;
  /** If no name of a condition is known: ignore the condition, or match nothing. */
  unknown: 'aside' | 'nothing';
}

/** A name that matches more than this is too broad. */
const idsMax = 500;

/** Resolves the names in filters to ids, in one round trip, or none if the filters contain no names. */
export async function meanFilters(
  handle: Handle,
  actor: Actor,
  filters: readonly Filter[],
  options: MeaningOptions,
): Promise<MeantFilter[]> {
  const conditions = filters.flatMap((filter) => filter.conditions);
  const ids = await findNamed(handle, actor, conditions);
  const fields = await findFields(handle, actor, conditions);
  const when = { ...options, today: dateIn(options.zone, options.now) };
  const meant = filters.map((filter) => {
    const meaning: MeantFilter = { conditions: [], problems: [] };
    for (const condition of filter.conditions) mean(meaning, { condition, ids, fields, actor, options: when });
    return meaning;
  });
  await markRare(handle, meant);
  return meant;
}

/** No index finds the tickets that do not have a value, however rare it is. */
async function markRare(handle: Handle, meant: readonly MeantFilter[]): Promise<void> {
  const found = meant.flatMap(({ conditions }) =>
    conditions.flatMap(({ fields, negated }) => (negated ? [] : (fields ?? []))),
  );
  const tests = await withoutRare(
    handle,
    found.flatMap((field) => field.tests),
  );
  for (const field of found) field.tests = tests.splice(0, field.tests.length);
}

type Named = ReadonlyMap<string, string[]>;

interface Meaning {
  condition: Condition;
  ids: Named;
  fields: readonly Field[];
  actor: Actor;
  options: MeaningOptions & { today: string };
}

function mean({ conditions, problems }: MeantFilter, { condition, ids, fields, actor, options }: Meaning): void {
  const { operator, values, negated } = condition;
  const meaning: MeantCondition = {
    ...condition,
    ids: [],
    none: false,
    moments: [],
    now: options.now,
    today: options.today,
  };
  if (operators[operator] === 'days') {
    conditions.push({ ...meaning, moments: values.map((value) => momentsOfValue(operator, value, options)) });
    return;
  }
  if (operator === 'field') {
    const { tests, without, problems: wrong } = meanField(condition, fields, { actor, ...options });
    problems.push(...wrong);
    const isVain = tests.length + without.length === 0;
    if (!isVain || !(negated || options.unknown === 'aside'))
      conditions.push({ ...meaning, fields: { tests, without } });
    return;
  }
  if (!isLookedUp(operator)) {
    conditions.push(meaning);
    return;
  }
  const named = values.filter((value) => !isNone(value));
  const found = named.flatMap((value) => ids.get(keyOf(operator, value)) ?? []);
  problems.push(...named.filter((value) => ids.get(retiredKey(operator, value))?.length).map(retiredValue(operator)));
  const strangers = named.filter((value) => !ids.get(keyOf(operator, value))?.length);
  problems.push(...strangers.map((value) => ({ why: 'unknownValue' as const, operator, value })));
  const isVain = strangers.length === values.length;
  if (isVain && (negated || options.unknown === 'aside')) return;
  conditions.push({ ...meaning, ids: found, none: named.length < values.length });
}

function momentsOfValue(operator: Operator, value: string, when: MeaningOptions): Moments {
  if (operator !== 'before' && operator !== 'after') return momentsOf(readDays(value)!, when);
  const { from } = momentsOf({ from: readDay(value)!, to: null }, when);
  return operator === 'before' ? { from: null, before: from } : { from, before: null };
}

/** The condition holds all the same: tickets keep a retired tag. */
const retiredValue =
  (operator: Operator) =>
  (value: string): FilterProblem => ({ why: 'retired', operator, value });

type LookedUp = 'assignee' | 'team' | 'tag' | 'site' | 'organisation' | 'desk';

const lookUps: Record<LookedUp, (value: string, actor: Actor) => RawBuilder<unknown>> = {
  assignee: (value, actor) =>
    value.toLowerCase() === 'me'
      ? sql`select ${actor.personId}::uuid`
      : elsePiece(
          (called) => sql`select person_id from accounts join people on people.id = accounts.person_id
            where login ilike ${called} or people.name ilike ${called}`,
          value,
        ),
  team: (value, actor) =>
    sql`select id from teams where desk_id = any(${actor.deskIds}::uuid[]) and dissolved_at is null
      and lower(name) = lower(${value})`,
  tag: (value, actor) => tagsCalled(value, actor.deskIds),
  site: sitesNamed,
  organisation: (value) =>
    elsePiece(
      (called) =>
        sql`select id from organisations where exists (select from jsonb_each_text(names) where value ilike ${called})`,
      value,
    ),
  desk: (value) => sql`select id from desks where prefix = upper(${value})`,
};

function isLookedUp(operator: Operator): operator is LookedUp {
  return Object.hasOwn(lookUps, operator);
}

async function findNamed(handle: Handle, actor: Actor, conditions: readonly Condition[]): Promise<Named> {
  const asked = new Map<string, RawBuilder<unknown>>();
  for (const { operator, values } of conditions) {
    if (!isLookedUp(operator)) continue;
    for (const value of values.filter((each) => !isNone(each))) {
      asked.set(keyOf(operator, value), lookUps[operator](value, actor));
      if (operator === 'tag') asked.set(retiredKey(operator, value), retiredTagsCalled(value, actor.deskIds));
    }
  }
  if (asked.size === 0) return new Map();
  const rows = [...asked.values()].map(
    (lookUp, place) => sql`(${sql.lit(place)}::int, array(${lookUp} limit ${inStatement(idsMax)}))`,
  );
  const { rows: found } = await sql<{ place: number; ids: string[] }>`
    select * from (values ${sql.join(rows)}) as named (place, ids)`.execute(handle);
  const keys = [...asked.keys()];
  return new Map(found.map(({ place, ids }) => [keys[place]!, ids]));
}

function findFields(handle: Handle, actor: Actor, conditions: readonly Condition[]): Promise<Field[]> {
  const isAsked = conditions.some(({ operator }) => operator === 'field');
  return isAsked && isStaff(actor) ? listFields(handle, actor.deskIds) : Promise.resolve([]);
}

function keyOf(operator: Operator, value: string): string {
  return `${operator} ${value.toLowerCase()}`;
}

function retiredKey(operator: Operator, value: string): string {
  return `retired ${keyOf(operator, value)}`;
}

/** Nobody, no team or no site: `none`, or `null` in the API. */
function isNone(value: string): boolean {
  return /^(none|null)$/i.test(value);
}
