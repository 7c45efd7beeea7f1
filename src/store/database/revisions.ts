import { type RawBuilder, sql } from 'kysely';

/** Revision numbers of rarely changing data that every page shows; each change increases one (migrations/first-release/revisions.sql). */
export interface Revisions {
  /** Accounts and their names, teams, tags, macros, forms, settings of staff, saved views and chosen columns. */
  staff: number;
  /** Telephone calls. */
  calls: number;
  /** Messages that wait to be sent. */
  messages: number;
}

/** All revision numbers, as part of any query. */
export const revisionsNow: RawBuilder<Revisions> = sql<Revisions>`(select jsonb_build_object(
  'staff', coalesce(max(revision) filter (where name = 'staff'), 0),
  'calls', coalesce(max(revision) filter (where name = 'calls'), 0),
  'messages', coalesce(max(revision) filter (where name = 'messages'), 0)) from revisions)`;
