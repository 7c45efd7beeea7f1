import crypto from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';
import { type Chance, openChance } from './chance.ts';

/** The time and randomness of this whole process, including libraries, while a simulation runs. */
export interface ProcessSources {
  /** Milliseconds since 1970. */
  now(): number;
  moveTo(moment: number): void;
  /** Makes all further draws depend only on this text. */
  reseed(seed: string): void;
  restore(): void;
}

const RealDate = Date;
const real = { now: performance.now.bind(performance), randomBytes: crypto.randomBytes, randomUUID: crypto.randomUUID };

/**
 * Desk time and ids are injected values. Code that uses real time (retries, leases) or draws itself (the boundaries of a composed
 * mail) uses the process's clock and randomness, so these are seeded too and a replay is identical.
 */
export function seedProcess(start: number): ProcessSources {
  let moment = start;
  let chance: Chance = openChance('unseeded');
  globalThis.Date = simulatedDate(() => moment);
  // Caches that expire after seconds never expire here: there is one process, and it is notified of every change.
  performance.now = () => 0;
  replaceChance(
    (count) => chance.bytes(count),
    () => uuidOf(chance.bytes(16)),
  );
  return {
    now: () => moment,
    moveTo(to) {
      if (to > moment) moment = to;
    },
    reseed(seed) {
      chance = openChance(seed);
    },
    restore() {
      globalThis.Date = RealDate;
      performance.now = real.now;
      replaceChance(real.randomBytes, real.randomUUID);
    },
  };
}

function simulatedDate(now: () => number): DateConstructor {
  class SimulatedDate extends RealDate {
    // Dates created by Node itself count as dates too.
    static override [Symbol.hasInstance](value: unknown): boolean {
      return Object.prototype.toString.call(value) === '[object Date]';
    }
    static override now(): number {
      return now();
    }
    constructor(...given: unknown[]) {
      super(...((given.length === 0 ? [now()] : given) as [number]));
    }
  }
  return SimulatedDate as unknown as DateConstructor;
}

function replaceChance(randomBytes: (count: number) => Buffer, randomUUID: () => string): void {
  Object.assign(crypto, { randomBytes, randomUUID });
  syncBuiltinESMExports();
}

/** A UUID of version 4 from 16 bytes. */
function uuidOf(bytes: Buffer): string {
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
