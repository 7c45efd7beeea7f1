import type { World } from '#desk/spine/world.ts';
import { Died, Failure } from './mortal.ts';
import { noteUnfinished, restart } from './restart.ts';
import type { Simulation } from './state.ts';
import { say } from './state.ts';

/** Calls the desk. Null if no process runs, or if the process died or failed during the call. */
export async function attempt<T>(simulation: Simulation, ask: (world: World) => Promise<T>): Promise<T | null> {
  if (simulation.downUntil !== null) return null;
  const { mortal, world } = simulation.desk;
  const before = mortal.lastWords;
  try {
    return await ask(world);
  } catch (error) {
    if (!mortal.isAlive) await restart(simulation);
    else if (mortal.lastWords !== before || error instanceof Failure) {
      simulation.failures += 1;
      await noteUnfinished(simulation);
      say(simulation, `the database was away ${mortal.lastWords}`);
    } else simulation.broken.push(`an unexpected error: ${told(error)}`);
    return null;
  } finally {
    // The process may have died in background work without this call failing; it is still dead.
    if (!mortal.isAlive && simulation.desk.mortal === mortal) await restart(simulation);
  }
}

function told(error: unknown): string {
  if (error instanceof Died) return error.message;
  return error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 4).join(' ') : String(error);
}
