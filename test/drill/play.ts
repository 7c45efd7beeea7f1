import { mkdtempSync, rmSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { atEnd } from '#test/at-end.ts';
import { startPostfix } from '#test/postfix.ts';
import { settle, takeAccount } from '../crash/account.ts';
import type { Accountable } from '../crash/fire.ts';
import { openRecordingRelay } from '../crash/recording-relay.ts';
import { openChance } from '../simulation/chance.ts';
import { type Desk, openDesk } from './desk.ts';
import { type Fault, listFaults } from './faults.ts';
import { addressOf, type Machines, names, startMachines, until } from './machines.ts';
import { startTraffic, type Traffic } from './traffic.ts';
import { type Said, type Watch, watchHealth } from './watch.ts';

export interface DrillPlan {
  seed: string;
  /** Leaves HAProxy and PgBouncer out: Belfry itself finds the primary. */
  direct: boolean;
  /** Only faults with these words. */
  only?: string;
  say(line: string): void;
}

/** The cost of a fault, in seconds. */
interface Cost {
  fault: string;
  /** The longest pause between two answers that were acknowledged. */
  writing: number;
  /** From the fault until both `/health` said UP again for good; 0 if none said anything else. */
  health: number;
  saidMeanwhile: string[];
}

/** The aim: everything is back within this time. */
const backSecondsMax = 30;
/** How long `/health` may say UP while nothing can be saved, and say something else although all is well. */
const untrueSecondsMax = 10;
const calmMilliseconds = 6_000;

/** Starts two machines with everything, lets one thing after the other fail, and accounts for all. Returns the faults found. */
export async function playDrill(plan: DrillPlan): Promise<string[]> {
  const { say, direct } = plan;
  const chance = openChance(plan.seed);
  const folder = mkdtempSync('/tmp/belfry-drill-');
  atEnd(() => rmSync(folder, { recursive: true, force: true }));
  say('etcd, Patroni, HAProxy and PgBouncer start');
  const machines = await startMachines(folder);
  const relay = await openRecordingRelay(chance);
  atEnd(() => relay.close());
  say('the desk starts');
  const desk = await openDesk(folder, machines, relay, direct);
  const targets = names.map((name) => `${addressOf(name)}:2424`) as [string, string];
  const away = { lmtpPort: 9, clientPort: 9, policyPort: 9 };
  const postfix = await startPostfix(away, { mydestination: 'without', targets, table: 'ha/belfry-transport' });
  const beganAt = new Date().toISOString();
  const traffic = await startTraffic(desk, postfix.port, chance);
  const watch = watchHealth();
  const account: Accountable = {
    victim: {
      name: 'cluster',
      databaseUrl: desk.databaseUrl,
      secrets: async () => [desk.secret],
      now: async () => new Date().toISOString(),
      expected: [],
    },
    peer: { mails: traffic.mails, refused: traffic.refused },
    relay,
    beganAt,
    acts: traffic.acts,
    faults: [],
  };
  const costs: Cost[] = [];
  await untilUp(watch, Date.now());
  for (const fault of listFaults(machines, desk).filter(({ name }) => name.includes(plan.only ?? ''))) {
    account.victim.expected.push(...(await desk.past.fallDue(chance)));
    if (desk.gone().length > 0) break;
    costs.push(await strike(fault, { machines, desk, traffic, watch, faults: account.faults, say }));
  }
  await pause(calmMilliseconds);
  await Promise.all([traffic.stop(), watch.stop()]);
  say('everything is counted');
  await settle(account);
  const counted = await takeAccount(account, costs.length);
  tell({ costs, counted, due: account.victim.expected.length, say });
  return account.faults;
}

interface Scene {
  machines: Machines;
  desk: Desk;
  traffic: Traffic;
  watch: Watch;
  faults: string[];
  say(line: string): void;
}

async function strike(fault: Fault, { machines, desk, traffic, watch, faults, say }: Scene): Promise<Cost> {
  await pause(calmMilliseconds);
  say(fault.name);
  const struckAt = Date.now();
  const mend = await fault.strike();
  const endedAt = Date.now();
  // The first answer may have been on its way when the fault came.
  await until(
    async () => traffic.acknowledged.filter((at) => at > endedAt + 3_000).length >= 3,
    90,
    () => `no answer is acknowledged after: ${fault.name}`,
  ).catch((error: Error) => faults.push(error.message));
  // A dead machine comes back once the other has taken over.
  await pause(Math.max(0, struckAt + 25_000 - Date.now()) * Number(fault.isOutage));
  await mend();
  await until(machines.isWhole, 240, () => `no primary with a standby after: ${fault.name}`).catch((error: Error) =>
    faults.push(error.message),
  );
  const upAt = await untilUp(watch, endedAt).catch((error: Error) => {
    faults.push(`${error.message} after: ${fault.name}`);
    return Date.now();
  });
  faults.push(...desk.gone().map((said) => `${fault.name}: ${said}`));
  const cost = judge(fault, { struckAt, upAt, traffic, watch });
  say(`  writing paused ${cost.writing} s, health ${cost.health} s (${cost.saidMeanwhile.join('; ') || 'always UP'})`);
  const outage = fault.name.includes('read-only') ? (endedAt - struckAt) / 1000 : 0;
  if (cost.writing - outage > backSecondsMax) faults.push(`${fault.name}: writing paused ${cost.writing} s`);
  faults.push(...untruths(fault, { struckAt, upAt, traffic, watch }));
  return cost;
}

/** Waits until both `/health` said UP three times in a row after an instant. Returns when the first of these was. */
async function untilUp({ said }: Watch, after: number): Promise<number> {
  const last = () => names.map((name) => said.filter((each) => each.name === name && each.at > after).slice(-3));
  const areUp = () => last().every((lasts) => lasts.length === 3 && lasts.every(({ status }) => status === 'UP'));
  const words = () => JSON.stringify(said.slice(-4));
  await until(
    async () => areUp(),
    120,
    () => `health is not UP: ${words()}`,
  );
  return Math.max(...last().map(([first]) => first!.at));
}

interface Span {
  struckAt: number;
  upAt: number;
  traffic: Traffic;
  watch: Watch;
}

function judge(fault: Fault, { struckAt, upAt, traffic, watch }: Span): Cost {
  const other = watch.said.filter(({ at, status }) => at >= struckAt && at <= upAt && status !== 'UP');
  return {
    fault: fault.name,
    writing: longestPause(traffic, struckAt).seconds,
    health: other.length === 0 ? 0 : Math.round((other.at(-1)!.at - struckAt) / 100) / 10,
    saidMeanwhile: [...new Set(other.map(({ status, failing }) => [status, ...failing].join(' ')))],
  };
}

/** The longest time without an acknowledged answer that ended after an instant. */
function longestPause({ acknowledged }: Traffic, after: number): { from: number; to: number; seconds: number } {
  let longest = { from: after, to: after };
  for (const [place, to] of acknowledged.entries()) {
    const from = acknowledged[place - 1] ?? to;
    if (to > after && to - from > longest.to - longest.from) longest = { from, to };
  }
  return { ...longest, seconds: Math.round((longest.to - longest.from) / 100) / 10 };
}

/** Times at which `/health` said UP though nothing could be saved, or did not say UP long after all was well. */
function untruths({ name }: Fault, { struckAt, upAt, traffic, watch }: Span): string[] {
  const { from, to, seconds } = longestPause(traffic, struckAt);
  const late = (said: Said) => said.status === 'UP' && said.at > from + untrueSecondsMax * 1000 && said.at < to - 2_000;
  const untrue = watch.said.filter((said) => said.at >= struckAt && seconds > untrueSecondsMax && late(said));
  const told = untrue.map(
    (said) => `${name}: /health of ${said.name} said UP ${Math.round((said.at - from) / 1000)} s after the last answer`,
  );
  const slow =
    upAt - to > 60_000
      ? [`${name}: /health said UP only ${Math.round((upAt - to) / 1000)} s after writing was possible`]
      : [];
  return [...told.slice(0, 2), ...slow];
}

interface Told {
  costs: Cost[];
  counted: Awaited<ReturnType<typeof takeAccount>>;
  due: number;
  say(line: string): void;
}

function tell({ costs, counted, due, say }: Told): void {
  for (const { fault, writing, health, saidMeanwhile } of costs)
    say(`| ${fault} | ${writing} | ${health} | ${saidMeanwhile.join('; ') || 'UP'} |`);
  const { mails, letters, again, events, tickets, lost, doubled } = counted;
  say(
    `${mails} mails, ${letters} letters (${again} sent again), ${due} due clocks, ${tickets} tickets, ${events} events`,
  );
  say(`lost ${lost}, doubled ${doubled}`);
}
