import { sql } from 'kysely';
import { takeOverMail } from '#desk/sending/take-over-mail.ts';
import { startProcess } from './process.ts';
import { hour, minute, type Simulation, say } from './state.ts';

/** The process died as by kill -9. Another one starts on the same database, at once or hours later. */
export async function restart(simulation: Simulation): Promise<void> {
  const { chance, desk, db } = simulation;
  simulation.deaths += 1;
  say(simulation, `the process died ${desk.mortal.lastWords}`);
  // The database rolls back open transactions; the next process waits for that.
  await sql`select 1`.execute(db);
  await noteUnfinished(simulation);
  simulation.desk = startProcess(simulation);
  if (chance.percent(25)) simulation.downUntil = simulation.now() + minute + chance.below(12 * hour);
  // A process that is alone on its database takes over at once; with several, the others wait for the lease.
  else if (chance.percent(50)) await takeOverMail(simulation.desk.world);
}

/** Notes the letters that were being sent. Nobody can know whether the relay has them, so only they may be sent twice (R26). */
export async function noteUnfinished({ db, network }: Simulation): Promise<void> {
  const rows = await db.selectFrom('outgoingMails').select('messageId').where('state', '=', 'sending').execute();
  for (const { messageId } of rows) network.uncertain.add(messageId);
}
