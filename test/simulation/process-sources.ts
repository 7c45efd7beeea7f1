import crypto from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';
import { type Chance, openChance } from './chance.ts';

/** The time and the chance of this whole process, libraries too, while a simulation plays. */
export interface ProcessSources {
  /** Ms since 1970. */
  now(): number;
  moveTo(moment: number): void;
  /** What is drawn from now on depends on this text alone. */
  reseed(seed: string): void;
  restore(): void;
}

const RealDate = Date;
const real = { now: performance.now.bind(performance), randomBytes: crypto.randomBytes, randomUUID: crypto.randomUUID };

/**
 * Desk time and ids come into the world as values. What keeps real time (retries, leases) or draws by itself (the boundaries of
 * a composed mail) asks the process: so the process is given the seed's, and nothing is left that would differ at a replay.
 */
export function seedProcess(start: number): ProcessSources {
  let moment = start;
  let chance: Chance = openChance('unseeded');
  globalThis.Date = simulatedDate(() => moment);
  // What is remembered for seconds is forgotten when it changes: here there is one process, and it hears of every change.
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
    // Dates that Node itself makes are dates too.
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

/** A UUID of 16 bytes, in the form of version 4. */
function uuidOf(bytes: Buffer): string {
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
