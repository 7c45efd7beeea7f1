import type { Chance } from '../simulation/chance.ts';
import type { RecordingRelay } from './recording-relay.ts';

/** A desk of real processes that a test kills. */
export interface Victim {
  name: 'embedded' | 'external' | 'cluster';
  /** The database, for tests that count rows. */
  databaseUrl: string;
  secrets(): Promise<string[]>;
  url: string;
  lmtpPort: number;
  /** An agent's API token. */
  token: string;
  /** Whether all processes of the desk are alive, and what they printed last. */
  live(): { isAlive: boolean; said: string };
  /** The names of what can be killed here. */
  kills: readonly string[];
  kill(what: string, chance: Chance): Promise<void>;
  /** Restarts every process that is gone, as a service manager does, and waits until the desk is ready. */
  mend(): Promise<void>;
  /** Makes clocks due and lets the desk act on them. Rejects if the desk is killed meanwhile. */
  turnClocks(chance: Chance): Promise<void>;
  /** The instant that desk time has reached. */
  now(): Promise<string>;
  /** Tickets on which the clock must act exactly once, with the event that it writes. */
  expected: { ticketId: string; event: 'reminded' | 'closed' }[];
  /** Stops everything and removes all its files. */
  close(): Promise<void>;
}

export interface VictimParts {
  folder: string;
  relay: Pick<RecordingRelay, 'url' | 'own'>;
  /** Environment variables in addition to those that a desk needs. */
  variables?: Record<string, string>;
}

/** Calls the API as the agent. */
export async function call(
  { url, token }: Pick<Victim, 'url' | 'token'>,
  method: string,
  path: string,
  { body, key }: { body?: object; key?: string } = {},
): Promise<{ status: number; json: Record<string, unknown> }> {
  const headers: Record<string, string> = { Authorization: `Bearer ${token}` };
  if (body) headers['Content-Type'] = 'application/json';
  if (key) headers['Idempotency-Key'] = key;
  const answer = await fetch(`${url}/api/v1${path}`, { method, headers, body: body && JSON.stringify(body) });
  return { status: answer.status, json: (await answer.json()) as Record<string, unknown> };
}
