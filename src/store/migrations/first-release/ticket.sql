create sequence ticket_sequence start 104001;

create table tickets (
  id uuid primary key,
  version integer not null,
  desk_id uuid not null references desks,
  number text not null unique,
  sequence bigint not null unique,
  status text not null,
  kind text not null,
  channel text not null,
  language text not null,
  urgent boolean not null,
  phoned_at timestamptz,
  priority text not null,
  requester_id uuid not null references people,
  participant_ids uuid[] not null,
  organisation_id uuid references organisations,
  site_id uuid references sites,
  assignee_id uuid references people,
  summary_id uuid not null,
  opened_at timestamptz not null,
  changed_at timestamptz not null,
  closed_at timestamptz,
  closing jsonb,
  first_answer_due_at timestamptz not null,
  first_answered_at timestamptz,
  complaint_due_at timestamptz,
  reaction_at timestamptz,
  last_word text not null,
  held_ids uuid[] not null,
  held_due_at timestamptz,
  clock jsonb,
  to_be_told boolean not null,
  attempt_days text[] not null,
  suspected_spam boolean not null,
  known_editor boolean not null,
  follow_up_of uuid,
  mail_failed boolean not null,
  -- Beside the evolved state, like `escalation_at`: what lists and the clock query, and the end of the chain.
  clock_at timestamptz,
  due_rank smallint not null,
  due_at timestamptz not null,
  chain bytea not null,
  -- R6: at equal due time the complete ticket comes first.
  complete boolean,
  -- R10: who may read a complaint, from whom it is hidden, and whether the organisation's service managers may read it.
  reader_ids uuid[] not null default '{}',
  complained_about_ids uuid[] not null default '{}',
  open_to_organisation boolean not null default false,
  team_id uuid references teams,
  targets jsonb,
  escalation_at timestamptz,
  impact text,
  urgency_level text,
  -- The ticket that this one was merged into, or from which it had been split off before that was undone.
  leads_to uuid,
  -- The proof of the sender (R3).
  proved_by text check (proved_by in ('signIn', 'link', 'signedReply', 'dkim', 'spf')),
  sender_warning text check (sender_warning in ('knownPerson', 'dmarcFailed'))
);

-- Lists in the order in which work is due. The order is written as in the queries: an index serves only the same expression.
create index tickets_due on tickets (desk_id, due_rank, due_at, (complete is not true), id) where due_rank < 9;
-- All desks, closed tickets last.
create index tickets_due_anywhere on tickets (due_rank, due_at, (complete is not true), id);
create index tickets_assignee on tickets (assignee_id, due_rank, due_at, (complete is not true), id) where due_rank < 9;
create index tickets_team on tickets (team_id, due_rank, due_at, (complete is not true), id)
  where team_id is not null and due_rank < 9;
create index tickets_site_due on tickets (site_id, due_rank, due_at, (complete is not true), id) where due_rank < 9;
create index tickets_organisation_due on tickets (organisation_id, due_rank, due_at, (complete is not true), id)
  where due_rank < 9;
-- Short lists, found without walking past everything that is due.
create index tickets_to_be_told on tickets (desk_id, due_rank, due_at, (complete is not true), id) where to_be_told;
create index tickets_suspected_spam on tickets (desk_id, due_rank, due_at, (complete is not true), id) where suspected_spam;
create index tickets_held on tickets (desk_id, due_rank, due_at, (complete is not true), id) where held_ids <> '{}';
create index tickets_mail_failed on tickets (desk_id) where mail_failed;

-- The clock.
create index tickets_clock on tickets (clock_at) where clock_at is not null;
create index tickets_escalation on tickets (escalation_at, id) where escalation_at is not null;
create index tickets_reaction on tickets (desk_id, reaction_at) where reaction_at is not null;

-- Lists by age and by last change.
create index tickets_opened on tickets (opened_at desc, id desc);
create index tickets_changed on tickets (changed_at desc, id desc);
create index tickets_desk_opened on tickets (desk_id, opened_at desc, id desc);
create index tickets_desk_changed on tickets (desk_id, changed_at desc, id desc);
create index tickets_desk_status on tickets (desk_id, status, opened_at desc, id desc);
create index tickets_assignee_changed on tickets (assignee_id, changed_at desc, id desc) where assignee_id is not null;
create index tickets_team_changed on tickets (team_id, changed_at desc, id desc) where team_id is not null;

-- Filters.
create index tickets_desk_urgent on tickets (desk_id, opened_at) where urgent and status not in ('handled', 'closed');
create index tickets_desk_kind on tickets (desk_id, kind);
create index tickets_desk_channel on tickets (desk_id, channel);
create index tickets_desk_language on tickets (desk_id, language);
create index tickets_desk_priority on tickets (desk_id, priority) where priority <> 'normal';
create index tickets_participants on tickets using gin (participant_ids);
create index tickets_organisation on tickets (organisation_id, opened_at desc);
create index tickets_requester on tickets (requester_id, opened_at desc);
create index tickets_site on tickets (site_id, opened_at desc);
create index tickets_follow_up on tickets (follow_up_of) where follow_up_of is not null;
create index tickets_leads_to on tickets (leads_to) where leads_to is not null;

-- The portal's lists, in the order of portal-lists.ts: an index serves only the same expression.
create index tickets_requester_standing on tickets (
  requester_id,
  (case status when 'waiting' then 2 when 'handled' then 2 when 'closed' then 0 else 1 end) desc,
  opened_at desc,
  id desc
);
create index tickets_organisation_standing on tickets (
  organisation_id,
  (case status when 'waiting' then 2 when 'handled' then 2 when 'closed' then 0 else 1 end) desc,
  opened_at desc,
  id desc
) where kind <> 'complaint';
-- R10: complaints that their senders opened to the organisation's service managers.
create index tickets_open_complaints on tickets (
  organisation_id,
  (case status when 'waiting' then 2 when 'handled' then 2 when 'closed' then 0 else 1 end) desc,
  opened_at desc,
  id desc
) where kind = 'complaint' and open_to_organisation;

-- The tickets of participants other than the requester: few, in the portal's order.
create table participations (
  person_id uuid not null references people,
  ticket_id uuid not null references tickets on delete cascade,
  desk_id uuid not null,
  standing smallint not null,
  opened_at timestamptz not null,
  primary key (ticket_id, person_id)
);
create index participations_person on participations (person_id, standing desc, opened_at desc, ticket_id desc);

-- The ticket that `leads_to` ends at. It ends: a ticket leads only to one that leads nowhere, and both are locked meanwhile.
create function live_ticket(ticket uuid) returns uuid language sql stable as $$
     with recursive led (id, leads_to) as (
       select id, leads_to from tickets where id = ticket
       union select next.id, next.leads_to from tickets as next join led on next.id = led.leads_to)
     select id from led where leads_to is null $$;

-- Every reaction that was answered, for the figures. `seq` is the event that answered; `due_at` is null if the desk had no such
-- target then.
create table answered_reactions (
  ticket_id uuid not null references tickets on delete cascade,
  seq integer not null,
  desk_id uuid not null,
  reaction_at timestamptz not null,
  answered_at timestamptz not null,
  due_at timestamptz,
  primary key (ticket_id, seq)
);
create index answered_reactions_desk on answered_reactions (desk_id, reaction_at);

-- Readers who opened the page of one ticket by a mail's link. No reference to the mail: its link stays used after the mail is deleted.
create table ticket_sessions (
  token_hash bytea primary key,
  mail_id uuid not null unique,
  ticket_id uuid not null references tickets on delete cascade,
  desk_id uuid not null,
  person_id uuid not null references people,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  -- Hash of what the browser keeps: that browser may open the link again.
  browser_hash bytea
);
create index ticket_sessions_person on ticket_sessions (person_id);
create index ticket_sessions_created on ticket_sessions (created_at);

-- People who are looking at a ticket. Real time, and gone after half a minute, so a crash may lose it.
create unlogged table presences (
  ticket_id uuid not null references tickets on delete cascade,
  person_id uuid not null references people,
  tab text not null,
  writing boolean not null,
  seen_at timestamptz not null,
  primary key (ticket_id, person_id, tab)
);
create index presences_seen on presences (seen_at);

create table watches (
  ticket_id uuid not null references tickets on delete cascade,
  person_id uuid not null references people,
  since timestamptz not null,
  primary key (ticket_id, person_id)
);
create index watches_person on watches (person_id);

-- One row per note and person. The ticket stays on the person's list until they have looked at it.
create table mentions (
  entry_id uuid not null,
  person_id uuid not null references people,
  ticket_id uuid not null references tickets on delete cascade,
  at timestamptz not null,
  looked_at timestamptz,
  primary key (entry_id, person_id)
);
create index mentions_unseen on mentions (person_id, ticket_id) where looked_at is null;
