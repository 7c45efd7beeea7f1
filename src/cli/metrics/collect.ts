import { Counter, collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import type { LoopDelay } from '#desk/processes/loop-delay.ts';
import type { Pulse } from '#desk/processes/pulse.ts';
import type { World } from '#desk/spine/world.ts';
import type { PoolUse } from '#store/database/database.ts';
import { readWaitingWork, type WaitingWork } from '#store/processes/waiting-work.ts';

/** Metrics of an installation are read at most this often, however many collectors ask. */
const keptMilliseconds = 2_000;

/** The lag of the event loop is sampled this often; the default of 10 ms wakes an idle process a hundred times a second. */
const lagMilliseconds = 200;

interface ProcessParts {
  pulse: Pulse;
  poolUse: PoolUse;
  loopDelay(): LoopDelay;
  version: string;
}

/** Metrics for Prometheus: of the installation, as any of its processes sees it, and of this process. */
export function collectMetrics(world: World, parts: ProcessParts): Registry {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, eventLoopMonitoringPrecision: lagMilliseconds });
  measureInstallation(world, registry);
  measureProcess(parts, registry);
  return registry;
}

function measureInstallation(world: World, registry: Registry): void {
  const read = readSometimes(world);
  const gauge = (name: string, help: string, value: (work: WaitingWork) => number) =>
    new Gauge({
      name: `belfry_${name}`,
      help,
      registers: [registry],
      async collect() {
        this.set(value(await read()));
      },
    });
  gauge('letters_waiting', 'Letters that no relay has accepted yet.', (work) => work.lettersWaiting);
  gauge('letters_oldest_seconds', 'Age of the oldest of them; 0 without any.', (work) => work.lettersOldestSeconds);
  gauge('mails_unread', 'Mails that are stored and not read into a ticket yet.', (work) => work.mailsUnread);
  gauge('clocks_overdue', 'Tickets whose next reminder, notice or closing is past.', (work) => work.clocksOverdue);
  gauge('held_replies', 'Replies that wait for an agent to accept or dismiss them.', (work) => work.heldReplies);
  gauge(
    'worker_heartbeat_age_seconds',
    'Age of the youngest sign of life of a worker; +Inf without any.',
    (work) => work.heartbeatSeconds ?? Number.POSITIVE_INFINITY,
  );
  new Counter({
    name: 'belfry_sign_ins_failed_total',
    help: 'Failed sign-ins since the installation began.',
    registers: [registry],
    async collect() {
      this.reset();
      this.inc((await read()).signInsFailed);
    },
  });
  new Gauge({
    name: 'belfry_mailbox_up',
    help: '1 if a mailbox is read by IMAP, 0 if it fails or no process reads it.',
    labelNames: ['mailbox'],
    registers: [registry],
    async collect() {
      this.reset();
      for (const { mailbox, isUp } of (await read()).mailboxes) this.set({ mailbox }, Number(isUp));
    },
  });
  new Gauge({
    name: 'belfry_relay_up',
    help: '1 if the relay of a desk takes its letters, 0 if not.',
    labelNames: ['desk'],
    registers: [registry],
    async collect() {
      this.reset();
      for (const { desk, isUp } of (await read()).relays) this.set({ desk }, Number(isUp));
    },
  });
}

function measureProcess({ pulse, poolUse, loopDelay, version }: ProcessParts, registry: Registry): void {
  new Gauge({
    name: 'belfry_build_info',
    help: 'The version of this process.',
    labelNames: ['version'],
    registers: [registry],
  }).set({ version }, 1);
  new Gauge({
    name: 'belfry_event_loop_delay_seconds',
    help: 'How late the event loop of this process was in the last one to two minutes.',
    labelNames: ['figure'],
    registers: [registry],
    collect() {
      for (const [figure, seconds] of Object.entries(loopDelay())) this.set({ figure }, seconds);
    },
  });
  new Counter({
    name: 'belfry_jobs_failed_total',
    help: 'Failed runs of a job in this process; it is retried.',
    labelNames: ['queue'],
    registers: [registry],
    collect() {
      this.reset();
      // Prometheus uses the label `job` itself.
      for (const [queue, count] of pulse.failures()) this.inc({ queue }, count);
    },
  });
  new Gauge({
    name: 'belfry_database_connections',
    help: 'Connections of this process, and callers that wait for one.',
    labelNames: ['state'],
    registers: [registry],
    collect() {
      for (const [state, count] of Object.entries(poolUse)) this.set({ state }, count());
    },
  });
}

/** Reads the counts once for all metrics of a look. */
function readSometimes({ db, clock }: World): () => Promise<WaitingWork> {
  let readAt = Number.NEGATIVE_INFINITY;
  let reading: Promise<WaitingWork>;
  return () => {
    if (performance.now() - readAt > keptMilliseconds) {
      readAt = performance.now();
      reading = readWaitingWork(db, clock.now());
    }
    return reading;
  };
}
