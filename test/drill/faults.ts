import { setTimeout as pause } from 'node:timers/promises';
import { signal } from './apart.ts';
import type { Belfry, Desk } from './desk.ts';
import { asSuperuser } from './desk.ts';
import { type Machines, type Name, names, type Program } from './machines.ts';

/** Something that fails, and what the operator or systemd does about it. */
export interface Fault {
  name: string;
  /** Whether nothing can be saved until something else takes over, so that `/health` must say so. */
  isOutage: boolean;
  /** Lets it fail. Returns how to mend it; what the machines do by themselves needs no mending. */
  strike(): Promise<() => Promise<void>>;
}

/** How long a program stays away before systemd starts it again. */
const restartMilliseconds = 5_000;
/** Longer than a health check may take to notice. */
const readOnlyMilliseconds = 20_000;

export function listFaults(machines: Machines, desk: Desk): Fault[] {
  const { patroni } = machines;
  const primary = async (): Promise<Name> => {
    const found = await machines.primary();
    if (found === null) throw new Error('There is no primary.');
    return found;
  };
  const frozen = (name: Name) => [patroni[name].child()!.pid!, ...machines.postgres(name)];
  return [
    {
      name: 'the machine of the primary dies (kill -9 of PostgreSQL and Patroni)',
      isOutage: true,
      async strike() {
        const name = await primary();
        for (const pid of frozen(name)) signal(pid, 'SIGKILL');
        return async () => patroni[name].start();
      },
    },
    {
      name: 'the primary dies (kill -9 of PostgreSQL only)',
      isOutage: true,
      async strike() {
        for (const pid of machines.postgres(await primary())) signal(pid, 'SIGKILL');
        return async () => undefined;
      },
    },
    {
      name: 'the machine of the primary stands still (SIGSTOP, no RST)',
      isOutage: true,
      async strike() {
        const name = await primary();
        const stopped = frozen(name);
        for (const pid of stopped) signal(pid, 'SIGSTOP');
        return async () => {
          for (const pid of stopped) signal(pid, 'SIGCONT');
        };
      },
    },
    {
      name: 'the primary is demoted (switchover)',
      isOutage: false,
      async strike() {
        await machines.switchover(await primary());
        return async () => undefined;
      },
    },
    {
      name: `the primary is read-only for ${readOnlyMilliseconds / 1000} s`,
      isOutage: true,
      async strike() {
        await asSuperuser(['alter system set default_transaction_read_only = on', 'select pg_reload_conf()']);
        await pause(readOnlyMilliseconds);
        await asSuperuser(['alter system reset default_transaction_read_only', 'select pg_reload_conf()']);
        return async () => undefined;
      },
    },
    restarted('PgBouncer of a', [machines.pgbouncer.a]),
    restarted('HAProxy of a', [machines.haproxy.a]),
    restarted(
      'HAProxy of both machines',
      names.map((name) => machines.haproxy[name]),
    ),
    killed('one serve', desk.serve.a),
    killed('one work', desk.work.b),
  ];
}

function restarted(what: string, programs: readonly Program[]): Fault {
  return {
    name: `${what}: stopped, and started after ${restartMilliseconds / 1000} s`,
    isOutage: false,
    async strike() {
      await Promise.all(programs.map((program) => program.stop()));
      await pause(restartMilliseconds);
      for (const program of programs) program.start();
      return async () => undefined;
    },
  };
}

function killed(what: string, belfry: Belfry): Fault {
  return {
    name: `${what} dies (kill -9), and is started after ${restartMilliseconds / 1000} s`,
    isOutage: false,
    async strike() {
      await belfry.current().kill();
      await pause(restartMilliseconds);
      return async () => belfry.start();
    },
  };
}
