import { createHash } from 'node:crypto';

/** Chance that comes from a seed alone: the same seed gives the same draws, on every machine. */
export interface Chance {
  /** From 0 to 1, which is never reached. */
  next(): number;
  /** A whole number from 0 to one below `count`. */
  below(count: number): number;
  /** True in so many of a hundred. */
  percent(share: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** One of the names, each as often as its weight says. */
  weighted<T extends string>(weights: Record<T, number>): T;
  bytes(count: number): Buffer;
}

/** `seed` is any text: one for each place that draws, so that no place shifts the draws of another. */
export function openChance(seed: string): Chance {
  const hash = createHash('sha256').update(seed).digest();
  let [a, b, c, counter] = [0, 4, 8, 12].map((place) => hash.readUInt32LE(place)) as [number, number, number, number];

  /** Small and fast (sfc32, Chris Doty-Humphrey, of PractRand). */
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

/** A number that depends on both and on nothing else: whoever has the smallest is picked, whoever else is there. */
export function mixed(one: number, other: number): number {
  let mix = Math.imul(one ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(other + 0x7f4a7c15, 0xc2b2ae35);
  mix = Math.imul(mix ^ (mix >>> 15), 0x2c1b3c6d);
  return (mix ^ (mix >>> 13)) >>> 0;
}

/** A text as a number. */
export function wordOf(text: string): number {
  return createHash('sha256').update(text).digest().readUInt32LE(0);
}
