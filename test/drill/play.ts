import { mkdtempSync } from 'node:fs';
import { loadavg } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { startPostfix } from '#test/postfix.ts';
import { settle, takeAccount } from '../crash/account.ts';
import type { Accountable } from '../crash/fire.ts';
import { openRecordingRelay } from '../crash/recording-relay.ts';
import { openChance } from '../simulation/chance.ts';
import { areClocksDone, type Cost, type Due, measureCost, untruths } from './cost.ts';
import { type Desk, openDesk } from './desk.ts';
import { type Fault, listFaults } from './faults.ts';
import { addressOf, type Machines, names, startMachines, until } from './machines.ts';
import { startTraffic, type Traffic } from './traffic.ts';
import { type Watch, watchHealth } from './watch.ts';

export interface DrillPlan {
  seed: string;
  /** Leaves HAProxy and PgBouncer out: Belfry itself finds the primary. */
  direct: boolean;
  /** Only faults with these words. */
  only?: string;
  say(line: string): void;
}

/** The aim: everything is back within this time. */
const backSecondsMax = 30;
const calmMilliseconds = 6_000;
/** The clocks of eight tickets fall due before, while and after a primary is replaced. */
const clockMilliseconds = 3_500;

/** Starts two machines with everything, lets one thing after the other fail, and accounts for all. Returns the faults found. */
export async function playDrill(plan: DrillPlan): Promise<string[]> {
  const { say, direct } = plan;
  const chance = openChance(plan.seed);
  const folder = mkdtempSync('/tmp/belfry-drill-');
  say('etcd, Patroni, HAProxy and PgBouncer start');
  const machines = await startMachines(folder);
  const relay = await openRecordingRelay(chance);
  say('the desk starts');
  const desk = await openDesk(folder, machines, relay, direct);
  const targets = names.map((name) => `${addressOf(name)}:2424`) as [string, string];
  const away = { lmtpPort: 9, clientPort: 9, policyPort: 9 };
  const postfix = await startPostfix(away, { mydestination: 'without', targets, pair: true });
  const beganAt = new Date().toISOString();
  const traffic = await startTraffic(desk, postfix, chance);
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
    const due = await desk.past.fallDue(chance, {
      from: Date.now() + calmMilliseconds,
      everyMilliseconds: clockMilliseconds,
    });
    account.victim.expected.push(...due);
    if (desk.gone().length > 0) break;
    costs.push(await strike(fault, { machines, desk, traffic, watch, faults: account.faults, due, say }));
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
  due: Due[];
  say(line: string): void;
}

async function strike(fault: Fault, { machines, desk, traffic, watch, faults, due, say }: Scene): Promise<Cost> {
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
  await until(
    () => areClocksDone(desk.databaseUrl, due),
    90,
    () => `a clock that fell due did not act after: ${fault.name}`,
  ).catch((error: Error) => faults.push(error.message));
  const span = { struckAt, upAt, traffic, watch };
  const cost = await measureCost(fault, span, { databaseUrl: desk.databaseUrl, due });
  say(
    `  back after: answers ${cost.answers} s, mail ${cost.mail} s; longest mail ${cost.longestMail} s, clock ${cost.clock} s`,
  );
  say(
    `  health ${cost.health} s (${cost.saidMeanwhile.join('; ') || 'always UP'}), untrue ${cost.untrue} s, load ${loadavg()[0]!.toFixed(1)}`,
  );
  // This fault lasts by itself.
  const outage = fault.name.includes('read-only') ? (endedAt - struckAt) / 1000 : 0;
  for (const what of ['answers', 'mail', 'clock'] as const)
    if (cost[what] - outage > backSecondsMax) faults.push(`${fault.name}: ${what} waited ${cost[what]} s`);
  faults.push(...untruths(cost, span));
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

interface Told {
  costs: Cost[];
  counted: Awaited<ReturnType<typeof takeAccount>>;
  due: number;
  say(line: string): void;
}

function tell({ costs, counted, due, say }: Told): void {
  say(
    '| failure | acknowledged meanwhile | answers back | mail back | longest mail | longest clock | health not UP | health untrue |',
  );
  for (const { fault, acknowledged, answers, mail, longestMail, clock, health, saidMeanwhile, untrue } of costs)
    say(
      `| ${fault} | ${acknowledged} | ${answers} | ${mail} | ${longestMail} | ${clock} | ${health} ${saidMeanwhile.join('; ')} | ${untrue} |`,
    );
  const { mails, letters, again, events, tickets, lost, doubled } = counted;
  say(
    `${mails} mails, ${letters} letters (${again} sent again), ${due} due clocks, ${tickets} tickets, ${events} events`,
  );
  say(`lost ${lost}, doubled ${doubled}`);
}
