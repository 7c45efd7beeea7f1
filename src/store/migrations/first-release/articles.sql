create table articles (
  id uuid primary key,
  desk_id uuid not null references desks,
  state text not null check (state in ('draft', 'published')),
  version integer not null default 1,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  changed_by uuid references people,
  published_at timestamptz
);
create index articles_desk on articles (desk_id, state);

create table article_texts (
  article_id uuid not null references articles on delete cascade,
  desk_id uuid not null,
  language text not null check (language in ('fr', 'nl', 'de', 'en')),
  title text not null,
  body text not null,
  search tsvector not null,
  -- The title in lower case without accents, to find it despite a typing error.
  plain_title text not null,
  primary key (article_id, language)
);
create index article_texts_search on article_texts using gin (search);
-- The newest articles in a language, and those with a similar title.
create index article_texts_desk on article_texts (desk_id, language);

create table article_days (
  article_id uuid not null references articles on delete cascade,
  desk_id uuid not null,
  day date not null,
  read integer not null default 0,
  solved integer not null default 0,
  primary key (article_id, day)
);
