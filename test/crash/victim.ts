import type { Chance } from '../simulation/chance.ts';
import type { RecordingRelay } from './recording-relay.ts';

/** A desk of real processes that a test kills. */
export interface Victim {
  name: 'embedded' | 'external';
  /** The database, for whoever counts what is in it. */
  databaseUrl: string;
  secrets(): Promise<string[]>;
  url: string;
  lmtpPort: number;
  /** An agent's. */
  token: string;
  /** Gives what a process of the desk printed last, and whether all of them live. */
  live(): { isAlive: boolean; said: string };
  /** What can be killed here. */
  kills: readonly string[];
  kill(what: string, chance: Chance): Promise<void>;
  /** Starts whatever is not there any more, as a service manager does, and waits until the desk serves. */
  mend(): Promise<void>;
  /** Makes clocks fall due and lets the desk act on them; rejects when the desk is killed meanwhile. */
  turnClocks(chance: Chance): Promise<void>;
  /** Until when desk time has passed, and what must have happened by then. */
  now(): Promise<string>;
  /** Ids of tickets on which the clock must act exactly once, by the event that it writes. */
  expected: { ticketId: string; event: 'reminded' | 'closed' }[];
  /** Ends everything, and nothing is left of it. */
  close(): Promise<void>;
}

export interface VictimParts {
  folder: string;
  relay: Pick<RecordingRelay, 'url' | 'own'>;
  /** Beyond those that a desk needs. */
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
