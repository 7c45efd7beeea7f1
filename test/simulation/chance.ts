import { createHash } from 'node:crypto';

/** A seeded random source: the same seed gives the same draws on every machine. */
export interface Chance {
  /** A number from 0 up to but excluding 1. */
  next(): number;
  /** An integer from 0 to `count` - 1. */
  below(count: number): number;
  /** True with a probability of `share` percent. */
  percent(share: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** One of the names, with a probability proportional to its weight. */
  weighted<T extends string>(weights: Record<T, number>): T;
  bytes(count: number): Buffer;
}

/** `seed` is any text. Each place that draws has its own seed, so that it does not shift the draws of others. */
export function openChance(seed: string): Chance {
  const hash = createHash('sha256').update(seed).digest();
  let [a, b, c, counter] = [0, 4, 8, 12].map((place) => hash.readUInt32LE(place)) as [number, number, number, number];

  /** Small and fast (sfc32 by Chris Doty-Humphrey, from PractRand). */
  function word(): number {
    const sum = (a + b + counter++) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  }

  const next = () => word() / 2 ** 32;
  const below = (count: number) => Math.floor(next() * count);
  return {
    next,
    below,
    percent: (share) => next() * 100 < share,
    pick: (list) => list[below(list.length)]!,
    weighted<T extends string>(weights: Record<T, number>): T {
      const entries = Object.entries(weights) as [T, number][];
      let left = next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [name, weight] of entries) {
        left -= weight;
        if (left < 0) return name;
      }
      return entries.at(-1)![0];
    },
    bytes: (count) => Buffer.from(Array.from({ length: count }, () => word() & 0xff)),
  };
}

/** A hash of both numbers. The item with the smallest hash is picked, regardless of the other items. */
export function mixed(one: number, other: number): number {
  let mix = Math.imul(one ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(other + 0x7f4a7c15, 0xc2b2ae35);
  mix = Math.imul(mix ^ (mix >>> 15), 0x2c1b3c6d);
  return (mix ^ (mix >>> 13)) >>> 0;
}

/** A hash of a text. */
export function wordOf(text: string): number {
  return createHash('sha256').update(text).digest().readUInt32LE(0);
}
