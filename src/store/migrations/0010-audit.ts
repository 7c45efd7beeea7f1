import { type Kysely, sql } from 'kysely';

/** Who granted what to whom, who changed and who read what (R25): one trail for all, appended only. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  // Ids, figures and closed words. Persons are named by id alone: who is erased is nobody here, and no row has to change.
  // No references: what was deleted keeps its history.
  `create table audit_entries (
     id uuid primary key,
     at timestamptz not null,
     by_role text not null,
     by_person uuid,
     act text not null,
     subject_kind text not null,
     subject_id text,
     desk_id uuid,
     organisation_id uuid,
     site_id uuid,
     person_id uuid,
     data jsonb not null)`,
  'create index audit_entries_desk on audit_entries (desk_id, id desc)',
  'create index audit_entries_organisation on audit_entries (organisation_id, id desc) where organisation_id is not null',
  'create index audit_entries_site on audit_entries (site_id, id desc) where site_id is not null',
  'create index audit_entries_person on audit_entries (person_id, id desc) where person_id is not null',
  'create index audit_entries_by_person on audit_entries (by_person, id desc) where by_person is not null',
  'create index audit_entries_act on audit_entries (act, id desc)',

  // The directory's own trail goes on in it. In which role somebody acted was not kept: it is the highest that they have.
  `insert into audit_entries
     select change.id, at,
       case when by_person is null then 'desk' when 'administrator' = any(roles) then 'administrator' else 'agent' end,
       by_person, act,
       case when change.person_id is not null then 'person' when site_id is not null then 'site' else 'organisation' end,
       coalesce(change.person_id, site_id, change.organisation_id)::text,
       null, coalesce(change.organisation_id, sites.organisation_id), site_id, change.person_id, facts
     from directory_changes change
     left join accounts on accounts.person_id = by_person
     left join sites on sites.id = site_id`,
  'drop table directory_changes',

  `create trigger audit_entries_are_append_only before update or delete on audit_entries
     for each row execute function refuse_change()`,
  `create trigger audit_entries_are_not_truncated before truncate on audit_entries
     for each statement execute function refuse_change()`,
];
