import { sql } from 'kysely';
import type { AccessRole } from '#domain/access/request.ts';
import { reviewMonths } from '#domain/access/review.ts';
import { type Actor, hasRole } from '#domain/actor.ts';
import type { Instant } from '#domain/instant.ts';
import type { InEachLanguage } from '#domain/language.ts';
import { hasDuty } from '#domain/staff/duties.ts';
import type { Handle, Trx } from '#store/database/database.ts';
import { rowsOf } from '#store/database/rows.ts';
import { inStatement } from '#store/database/statements.ts';
import type { Schema } from '#store/schema/schema.ts';

/**
 * A role that is reviewed each year, on a site or for the organisation (`site` null). Loans are excluded: they end by themselves.
 */
export interface ReviewedRole {
  personId: string;
  name: string | null;
  address: string | null;
  role: AccessRole;
  site: { id: string; number: string; name: string } | null;
  since: Instant | null;
  reviewedAt: Instant | null;
}

/** All roles in an organisation: by site, owners first, then by name; its service managers last. */
export function listReviewedRoles(handle: Handle, organisationId: string): Promise<ReviewedRole[]> {
  const address = sql`(select min(address) from addresses where person_id = people.id)`;
  return rowsOf<ReviewedRole>(handle)`
    select people.id as person_id, people.name, ${address} as address, held.role, held.since, held.reviewed_at,
      json_build_object('id', sites.id, 'number', sites.number, 'name', sites.name) as site, sites.number as number
    from entitlements held join sites on sites.id = held.site_id join people on people.id = held.person_id
    where sites.organisation_id = ${organisationId} and held.loan_id is null
    union all
    select people.id, people.name, ${address}, 'serviceManager', held.since, held.reviewed_at, null, null
    from service_managers held join people on people.id = held.person_id
    where held.organisation_id = ${organisationId} and held.loan_id is null
    order by number nulls last, role desc, name, person_id`;
}

/** Progress of an organisation's yearly review. */
export type ReviewRound = Omit<Schema['accessReviews'], 'organisationId'>;

/** An organisation's review with its row locked, so that each step runs once; undefined if it never had one. */
export function lockReviewRound(trx: Trx, organisationId: string): Promise<ReviewRound | undefined> {
  return trx
    .selectFrom('accessReviews')
    .select(['toldAt', 'steps', 'clockAt'])
    .where('organisationId', '=', organisationId)
    .forUpdate()
    .executeTakeFirst();
}

/** Saves the progress of a review. */
export async function noteReviewRound(trx: Trx, organisationId: string, round: ReviewRound): Promise<void> {
  await trx
    .insertInto('accessReviews')
    .values({ organisationId, ...round })
    .onConflict((conflict) => conflict.column('organisationId').doUpdateSet(round))
    .execute();
}

/** A review that the service managers did not answer, and the number of roles left to review. */
interface LateReview {
  organisationId: string;
  organisationNames: InEachLanguage;
  count: number;
  toldAt: Instant;
}

/** Unfinished reviews that were escalated to the desk, for directory managers: longest wait first. */
export async function listLateReviews(
  handle: Handle,
  actor: Actor,
  { steps, now }: { steps: number; now: Instant },
  limit: number,
): Promise<LateReview[]> {
  if (!hasDuty(actor, 'directory') || !hasRole(actor, 'administrator')) return [];
  return rowsOf<LateReview>(handle)`
    select reviews.organisation_id, organisations.names as organisation_names, count(*)::int as count, reviews.told_at
    from access_reviews reviews join organisations on organisations.id = reviews.organisation_id
    join (${reviewedRoles}) as roles on roles.organisation_id = reviews.organisation_id
    where reviews.steps >= ${steps} and roles.due <= ${now}
    group by 1, 2, 4 order by reviews.told_at, 1 limit ${inStatement(limit)}`;
}

/** Each role with its organisation and the date of its review; due at once if its start date is unknown. */
export const reviewedRoles = sql`
  select sites.organisation_id, ${dueOf()} as due from entitlements join sites on sites.id = site_id
  where loan_id is null and sites.organisation_id is not null
  union all
  select organisation_id, ${dueOf()} from service_managers where loan_id is null`;

function dueOf() {
  const year = sql`make_interval(months => ${sql.lit(reviewMonths)})`;
  return sql`coalesce(coalesce(reviewed_at, since) + ${year}, timestamptz '2000-01-01Z')`;
}
