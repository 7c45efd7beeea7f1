create extension if not exists unaccent;
create extension if not exists pg_trgm;

-- Stemming in each language, with accents ignored.
create text search configuration belfry_fr (copy = french);
alter text search configuration belfry_fr
  alter mapping for hword, hword_part, word with unaccent, french_stem;

create text search configuration belfry_nl (copy = dutch);
alter text search configuration belfry_nl
  alter mapping for hword, hword_part, word with unaccent, dutch_stem;

create text search configuration belfry_de (copy = german);
alter text search configuration belfry_de
  alter mapping for hword, hword_part, word with unaccent, german_stem;

create text search configuration belfry_en (copy = english);
alter text search configuration belfry_en
  alter mapping for hword, hword_part, word with unaccent, english_stem;
