import { sql } from 'kysely';
import { people } from '#demo/cast.ts';
import { actorOfSession } from '#desk/sign-in/actors.ts';
import { hashPassword } from '#desk/sign-in/passwords/passwords.ts';
import { openTriedWords } from '#desk/sign-in/passwords/tried-words.ts';
import type { Store } from '#desk/spine/world.ts';
import { checkNewPassword } from '#domain/sign-in/check-password.ts';
import { openDatabase } from '#store/database/database.ts';
import { ask } from './ask.ts';
import type { BenchDesk } from './desk.ts';
import { measure, shown } from './statistics.ts';

type Row = (name: string, figure: string, aim: string) => void;

/**
 * Measures a sign-in with a password over real HTTP, beside the bare hash; the check of a new password; and the session check of
 * every request, beside the smallest query to the same PostgreSQL.
 */
export async function measureSignIn(desk: BenchDesk, row: Row): Promise<void> {
  const hash = await measure({ runs: 20, clients: 1 }, async () => void (await hashPassword(password)));
  // Fewer than the limit per account and minute.
  const signIn = await measure({ runs: 40, clients: 1 }, () => signInAs(desk, people.nadia.email));
  row('sign-in with password, p50 / p95 ms', `${shown(signIn.p50)} / ${shown(signIn.p95)}`, 'p95 ≤ 250');
  row('  times a bare argon2id of the same cost', `${shown(signIn.p50 / hash.p50)} × ${shown(hash.p50)} ms`, '');

  const tried = await openTriedWords();
  const checkPassword = () => checkNewPassword('vier appels en een fiets', { email: null, name: null }, tried);
  const thousand = await measure({ runs: 20, clients: 1 }, async () => {
    for (let time = 0; time < 1_000; time++) checkPassword();
  });
  row('check of a new password, ms', precise(thousand.p50 / 1_000), '≤ 1');

  const db = openDatabase({ url: desk.databaseUrl, connectionsMax: 1 });
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const token = desk.cookies.agent.replace(/^belfry=/, '');
  const bare = () => sql`select ${1}::int`.execute(db).then(() => undefined);
  // A check of a session uses only these two.
  const store = { db, log } as unknown as Store;
  const check = async () => {
    if ((await actorOfSession(store, token)) === null) throw new Error('Nobody is signed in.');
  };
  for (const work of [bare, check]) await measure({ runs: 500, clients: 1 }, work);
  const least = await measure({ runs: 2_000, clients: 1 }, bare);
  const checked = await measure({ runs: 2_000, clients: 1 }, check);
  await db.destroy();
  row('session check, p50 / p95 ms', `${precise(checked.p50)} / ${precise(checked.p95)}`, 'p50 ≤ 1');
  row('  times a bare `select 1`', `${shown(checked.p50 / least.p50)} × ${precise(least.p50)} ms`, '');
}

const password = 'belfry-demo';

/** Redirects to the second factor, which an agent of a real desk has to set up. */
function signInAs(desk: BenchDesk, login: string): Promise<void> {
  const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
  return ask('POST', `${desk.url}/sign-in`, { headers, body: new URLSearchParams({ login, password }), expect: 302 });
}

function precise(milliseconds: number): string {
  return milliseconds.toFixed(2);
}
