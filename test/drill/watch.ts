import { setTimeout as pause } from 'node:timers/promises';
import { addressOf, type Name, names } from './machines.ts';

/** An answer of `/health`; `none` if the process did not answer. */
export interface Said {
  at: number;
  name: Name;
  status: 'UP' | 'DEGRADED' | 'DOWN' | 'none';
  failing: string[];
}

export interface Watch {
  said: Said[];
  stop(): Promise<void>;
}

const lookMilliseconds = 500;

/** Asks both `serve` twice a second, as a load balancer does. */
export function watchHealth(): Watch {
  const said: Said[] = [];
  let stopped = false;
  async function watch(name: Name): Promise<void> {
    while (!stopped) {
      said.push(await ask(name));
      await pause(lookMilliseconds);
    }
  }
  const watching = Promise.all(names.map(watch));
  return {
    said,
    async stop() {
      stopped = true;
      await watching;
    },
  };
}

async function ask(name: Name): Promise<Said> {
  try {
    const answer = await fetch(`http://${addressOf(name)}:3000/health`, { signal: AbortSignal.timeout(15_000) });
    const { status, checks } = (await answer.json()) as { status: Said['status']; checks: Record<string, unknown> };
    const failing = Object.keys(checks).filter((check) => checks[check] === 'DOWN');
    return { at: Date.now(), name, status, failing };
  } catch {
    return { at: Date.now(), name, status: 'none', failing: [] };
  }
}
