import { readFile } from 'node:fs/promises';
import { type Kysely, sql } from 'kysely';

/** In the order in which they refer to each other. */
const rooms = [
  ...[
    'search',
    'desks',
    'people',
    'directory',
    'access',
    'staff',
    'sign-in',
    'limits',
    'ticket',
    'history',
    'messages',
  ],
  ...[
    'files',
    'forms',
    'articles',
    'announcements',
    'mailboxes',
    'intake',
    'sending',
    'calls',
    'views',
    'macros',
    'bulk',
  ],
  'revisions',
];

/** The tables of the first release. Every table that grows has the desk's id, so that it can be distributed by desk. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const room of rooms) {
    const file = new URL(`first-release/${room}.sql`, import.meta.url);
    await sql.raw(await readFile(file, 'utf8')).execute(db);
  }
}
