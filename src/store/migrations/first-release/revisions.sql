-- Data that changes seldom is cached, and read again when its revision changes. The database counts, so that no change is missed. It
-- counts at the end of the transaction: nobody waits for the row, and a reader of the new number sees the change.
create table revisions (
  name text primary key,
  revision bigint not null
);

create function count_revision() returns trigger language plpgsql as $$
    begin
      insert into revisions values (tg_argv[0], 1)
        on conflict (name) do update set revision = revisions.revision + 1;
      return null;
    end $$;

create constraint trigger accounts_revision after insert or update or delete on accounts
  deferrable initially deferred for each row execute function count_revision('staff');
create constraint trigger teams_revision after insert or update or delete on teams
  deferrable initially deferred for each row execute function count_revision('staff');
create constraint trigger team_members_revision after insert or update or delete on team_members
  deferrable initially deferred for each row execute function count_revision('staff');
create constraint trigger macros_revision after insert or update or delete on macros
  deferrable initially deferred for each row execute function count_revision('staff');
create constraint trigger staff_settings_revision after insert or update or delete on staff_settings
  deferrable initially deferred for each row execute function count_revision('staff');
create constraint trigger saved_views_revision after insert or update or delete on saved_views
  deferrable initially deferred for each row execute function count_revision('staff');
create constraint trigger list_columns_revision after insert or update or delete on list_columns
  deferrable initially deferred for each row execute function count_revision('staff');
create constraint trigger form_versions_revision after insert or update or delete on form_versions
  deferrable initially deferred for each row execute function count_revision('staff');
create constraint trigger phone_calls_revision after insert or update or delete on phone_calls
  deferrable initially deferred for each row execute function count_revision('calls');
create constraint trigger pending_messages_revision after insert or update or delete on pending_messages
  deferrable initially deferred for each row execute function count_revision('messages');

-- Most people have no account, and no cached page shows their names.
create function count_name_of_staff() returns trigger language plpgsql as $$
    begin
      if exists (select from accounts where person_id = new.id) then
        insert into revisions values ('staff', 1)
          on conflict (name) do update set revision = revisions.revision + 1;
      end if;
      return null;
    end $$;
create constraint trigger people_revision after update of name on people
  deferrable initially deferred for each row
  when (old.name is distinct from new.name) execute function count_name_of_staff();
