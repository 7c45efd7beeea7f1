import type pg from 'pg';
import { ask } from './ask.ts';
import type { BenchDesk } from './desk.ts';
import { measure, shown } from './statistics.ts';

type Row = (name: string, figure: string, aim: string) => void;

/** A large administration: 3,000 sites, and 300 articles in four languages. */
const size = { sites: 3_000, articles: 300 };

/** Measures the searches of the directory and the articles as people type. */
export async function measureFrontDoor(desk: BenchDesk, client: pg.Client, row: Row): Promise<void> {
  for (const statement of filling) await client.query(statement);
  const words = ['mus', 'musee', 'bibliotheque 7', 'riviere', '2417', 'https://site1200.example/page', 'arcives'];
  for (const { name, address } of [
    { name: `directory of ${size.sites} sites, as one types`, address: '/fr/directory/sites?q=' },
    { name: `suggestions among ${size.articles} articles, as one types`, address: '/fr/articles/suggest?q=' },
    { name: `search page of ${size.articles} articles`, address: '/fr/articles?q=' },
  ]) {
    const get = (run: number) =>
      ask('GET', desk.url + address + encodeURIComponent(words[run % words.length]!), { headers: {}, expect: 200 });
    await measure({ runs: 2 * words.length, clients: 1 }, get);
    const { p50, p95 } = await measure({ runs: 210, clients: 1 }, get);
    row(`${name}, p50 / p95 ms`, `${shown(p50)} / ${shown(p95)}`, 'p95 ≤ 60');
  }
}

const filling = [
  `insert into sites (id, number, name, addresses)
     select gen_random_uuid(), lpad(n::text, 4, '0'),
       (array['Musée', 'Bibliothèque', 'Archives', 'Rivière', 'Théâtre'])[1 + n % 5] || ' ' || n, array['site' || n || '.example']
     from generate_series(3000, ${2_999 + size.sites}) n on conflict (number) do nothing`,
  `insert into settings (name, value) values ('directoryVersion', to_jsonb(gen_random_uuid()::text))
     on conflict (name) do update set value = excluded.value`,
  `insert into articles (id, desk_id, state, created_at, changed_at, published_at)
     select gen_random_uuid(), (select id from desks where prefix = 'DTO'), 'published', now(), now(), now()
     from generate_series(1, ${size.articles})`,
  `insert into article_texts
     select a.id, a.desk_id, language, title, body, setweight(to_tsvector('belfry_fr', title), 'A') || to_tsvector('belfry_fr', body),
       lower(unaccent(title))
     from articles a, unnest(array['fr', 'nl', 'de', 'en']) language, lateral (select
       (array['Musée', 'Bibliothèque', 'Archives', 'Rivière', 'Théâtre'])[1 + (random() * 4)::int] || ' ' || left(a.id::text, 4) as title,
       repeat('Ouvrez la page, puis videz la mémoire de votre navigateur. ', 20) as body) words
     where not exists (select from article_texts x where x.article_id = a.id)`,
  'analyze',
];

/**
 * Measures "how we work" at `tickets` tickets. The figures are cached for everyone, so this is what the first reader after a
 * change waits for.
 */
export async function measureFigures(desk: BenchDesk, tickets: number, row: Row): Promise<void> {
  const get = (run: number) => ask('GET', `${desk.url}/fr/how-we-work?afresh=${run}`, { headers: {}, expect: 200 });
  const { p50: first } = await measure({ runs: 1, clients: 1 }, get);
  const { p50, p95 } = await measure({ runs: 50, clients: 1 }, get);
  row(`how we work, at ${tickets} tickets, first reader ms`, shown(first), '≤ 1000');
  row('  those after, p50 / p95 ms', `${shown(p50)} / ${shown(p95)}`, 'p95 ≤ 60');
}
