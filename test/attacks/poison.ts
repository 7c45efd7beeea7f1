import { sql } from 'kysely';
import { languages } from '#domain/language.ts';
import type { TestDesk } from '#test/desk-world.ts';

const jsonColumns = [
  ...[
    ['form_versions', 'definition'] as const,
    ['announcements', 'titles'] as const,
    ['announcements', 'texts'] as const,
  ],
  ...[['organisations', 'names'] as const, ['organisations', 'contact'] as const, ['desks', 'settings'] as const],
  ...(['macros', 'checklists', 'forms', 'ticket_templates'] as const).map((table) => [table, 'names'] as const),
];

const textColumns = [
  ...[['article_texts', 'title'] as const, ['article_texts', 'body'] as const, ['sites', 'name'] as const],
  ...[['people', 'name'] as const, ['texts', 'text'] as const, ['files', 'name'] as const],
  ...(['teams', 'tokens', 'saved_views'] as const).map((table) => [table, 'name'] as const),
];

/** Appends a payload to the texts that administrators, agents and visitors store. */
export async function poison({ db, world }: Pick<TestDesk, 'db' | 'world'>, payload: string): Promise<void> {
  for (const [table, column] of jsonColumns) {
    const rows = await sql<{ ctid: string; value: unknown }>`
      select ctid::text, ${sql.ref(column)} as value from ${sql.table(table)}`.execute(db);
    for (const { ctid, value } of rows.rows)
      await sql`update ${sql.table(table)} set ${sql.ref(column)} = ${JSON.stringify(poisoned(value, payload))}::jsonb
        where ctid = ${ctid}::tid`.execute(db);
  }
  for (const [table, column] of textColumns)
    await sql`update ${sql.table(table)} set ${sql.ref(column)} = ${sql.ref(column)} || ${payload}`.execute(db);
  world.publicChanged();
}

/** Appends the payload to every text that is stored in four languages. */
function poisoned(value: unknown, payload: string): unknown {
  if (Array.isArray(value)) return value.map((each) => poisoned(each, payload));
  if (typeof value !== 'object' || value === null) return value;
  const isText = languages.every((language) => typeof (value as Record<string, unknown>)[language] === 'string');
  const entries = Object.entries(value);
  return Object.fromEntries(
    entries.map(([key, each]) => [key, isText ? `${each}${payload}` : poisoned(each, payload)]),
  );
}
