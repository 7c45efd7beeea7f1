import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from '#store/database/database.ts';
import { begin, reseed } from './begin.ts';
import { checkLetters } from './invariants/check-letters.ts';
import { checkMails, rememberBefore } from './invariants/check-mails.ts';
import { checkSight } from './invariants/check-sight.ts';
import { checkTickets } from './invariants/check-tickets.ts';
import { checkPromisesKept, checkWorld } from './invariants/check-world.ts';
import { seedProcess } from './process-sources.ts';
import { receiveLetter } from './readers-mailbox.ts';
import type { Script, Step } from './script.ts';
import { day, type Simulation } from './state.ts';
import { take } from './take-step.ts';
import { advance, ring } from './time.ts';

/** The result of a script. */
export interface Played {
  /** The rule that failed, and the step after which; null if none. */
  failure: Failure | null;
  /** The description of each step, by step number. */
  story: Map<number, string>;
  /** A hash of every event, letter and outcome: the same for the same script. */
  hash: string;
  contacts: number;
  tickets: number;
  letters: number;
  deaths: number;
  failures: number;
  /** Simulated days. */
  days: number;
}

export interface Failure {
  rules: string[];
  step: number;
}

/**
 * Plays a script on a migrated, empty database with checks after each step and each day. Stops at the first failure. With
 * `toTheEnd` it continues until nothing runs by itself any more, else until the last step.
 */
export async function play(script: Script, db: Database, toTheEnd = true): Promise<Played> {
  const folder = mkdtempSync(join(tmpdir(), 'belfry-simulation-'));
  const sources = seedProcess(script.start);
  const unheard = listenForRejections();
  const story = new Map<number, string>();
  try {
    const simulation = await begin(script.seed, { db, folder, sources });
    for (const step of script.steps) {
      await takeStep(simulation, step);
      story.set(step.number, `${new Date(simulation.now()).toISOString()} ${simulation.said}`);
      simulation.broken.push(...unheard.taken());
      if (simulation.broken.length > 0) break;
    }
    if (simulation.broken.length === 0 && toTheEnd) await finish(simulation);
    return { ...(await outcome(simulation, script.start)), story };
  } finally {
    unheard.end();
    sources.restore();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function takeStep(simulation: Simulation, step: Step): Promise<void> {
  reseed(simulation, step.number);
  await looked(simulation, () => advance(simulation, simulation.now() + step.after));
  if (simulation.broken.length > 0) return;
  await looked(simulation, () => take(simulation, step));
  const isQuiet = simulation.downUntil === null && simulation.broken.length === 0;
  if (isQuiet && today(simulation) !== simulation.checkedOn) await checkDay(simulation);
}

/** Runs `work` and checks what it changed. */
async function looked(simulation: Simulation, work: () => void | Promise<void>): Promise<void> {
  const before = rememberBefore(simulation);
  await work();
  await checkTickets(simulation);
  await checkMails(simulation, before);
  await checkLetters(simulation, (letter) => receiveLetter(simulation, letter));
}

async function checkDay(simulation: Simulation, isLast = false): Promise<void> {
  simulation.checkedOn = today(simulation);
  simulation.desk.mortal.disarm();
  await looked(simulation, async () => {
    await ring(simulation);
    await advance(simulation, simulation.now() + lookMilliseconds);
  });
  if (simulation.broken.length > 0 || simulation.downUntil !== null) return;
  await checkWorld(simulation, isLast);
  await checkSight(simulation);
}

/** Longer than a turn of the timers. */
const lookMilliseconds = 20_000;

function today({ now }: Simulation): number {
  return Math.floor(now() / day);
}

/** People stop, machines continue: runs until nothing is pending. */
async function finish(simulation: Simulation): Promise<void> {
  simulation.network.awayUntil = 0;
  simulation.fetched.awayUntil = 0;
  for (let days = 0; days < finishDaysMax && simulation.broken.length === 0; days++) {
    reseed(simulation, finishSteps + days);
    simulation.desk.mortal.disarm();
    await looked(simulation, () => advance(simulation, simulation.now() + day));
    if (!isAnythingRunning(simulation)) break;
  }
  if (simulation.broken.length > 0) return;
  await checkDay(simulation, true);
  checkPromisesKept(simulation);
}

/** A request over its full course, extended, over Christmas, ends within this time. */
const finishDaysMax = 150;
/** Step numbers above those of any script. */
export const finishSteps = 1_000_000;

function isAnythingRunning({ tickets, network, fetched, downUntil }: Simulation): boolean {
  const runs = [...tickets.values()].some(
    ({ clock, held, lastWord }) => clock?.isStarted && held.size === 0 && lastWord === 'desk',
  );
  return runs || network.flights.length > 0 || fetched.waiting.length > 0 || downUntil !== null;
}

/** An unhandled rejection would end the desk's process. */
function listenForRejections(): { taken(): string[]; end(): void } {
  const heard: string[] = [];
  const hear = (reason: unknown) => void heard.push(`R26: an error that nobody waits for: ${told(reason)}`);
  process.on('unhandledRejection', hear);
  return { taken: () => heard.splice(0), end: () => void process.off('unhandledRejection', hear) };
}

/** The error, and where in the desk it arose. */
function told(reason: unknown): string {
  if (!(reason instanceof Error)) return String(reason);
  const ours = reason.stack?.match(/src\/[\w/-]+\.ts:\d+/g) ?? [];
  return `${reason.message} (${ours.slice(0, 2).join(', ')})`;
}

async function outcome(simulation: Simulation, start: number): Promise<Omit<Played, 'story'>> {
  const { broken, step, contacts, tickets, letters, deaths, failures } = simulation;
  return {
    failure: broken.length > 0 ? { rules: broken, step } : null,
    hash: await hashOf(simulation.db),
    contacts,
    tickets: tickets.size,
    letters: letters.size,
    deaths,
    failures,
    days: Math.round((simulation.now() - start) / day),
  };
}

/** A hash of every event with its place in the chain, every letter, and the outcome of every mail. */
async function hashOf(db: Database): Promise<string> {
  const hash = createHash('sha256');
  const say = (rows: object[]) => {
    for (const row of rows) hash.update(JSON.stringify(row));
  };
  say(await db.selectFrom('events').select(['id', 'at', 'hash']).orderBy('ticketId').orderBy('seq').execute());
  const letter = ['messageId', 'state', 'attempts', 'sentAt', 'subject', 'text'] as const;
  say(await db.selectFrom('outgoingMails').select(letter).orderBy('id').execute());
  const mail = ['id', 'receivedAt', 'outcome', 'reason', 'ticketId'] as const;
  say(await db.selectFrom('incomingMails').select(mail).orderBy('id').execute());
  return hash.digest('hex');
}
