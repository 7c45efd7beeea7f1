import { openOwnDatabase } from '#test/database.ts';
import { type Played, play } from './play.ts';
import type { Script } from './script.ts';

/** Plays a script in a database of its own. One connection: one transaction at a time, in an order that nothing disturbs. */
export async function playAlone(script: Script, toTheEnd = true): Promise<Played> {
  const { db, close } = await openOwnDatabase(1);
  try {
    return await play(script, db, toTheEnd);
  } finally {
    await close();
  }
}
