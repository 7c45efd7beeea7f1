import type { Command, Place } from '#web/console/commands/table.ts';

/** What keys have said so far. */
export interface KeysSoFar {
  /** The first of two, until `until`. */
  first: string | null;
  until: number;
}

export const noKeys: KeysSoFar = { first: null, until: 0 };

/** How long the second of two keys is waited for. */
const patienceMilliseconds = 1_500;

export interface Pressed {
  key: string;
  /** Ctrl, or ⌘ on a Mac. */
  ctrl: boolean;
  at: number;
}

/** What a key means here: a command, or the first half of one. */
export function readKeys(
  table: readonly Command[],
  place: Place,
  before: KeysSoFar,
  { key, ctrl, at }: Pressed,
): { command: Command | null; after: KeysSoFar } {
  const here = table.filter((command) => command.place === 'anywhere' || command.place === place);
  const alone = ctrl ? `Ctrl+${key.toLowerCase()}` : key;
  const said = before.first !== null && at <= before.until && !ctrl ? `${before.first} ${key}` : alone;
  const command = here.find(({ keys }) => keys.includes(said)) ?? null;
  if (command) return { command, after: noKeys };
  const isFirst = !ctrl && here.some(({ keys }) => keys.some((each) => each.startsWith(`${key} `)));
  return { command: null, after: isFirst ? { first: key, until: at + patienceMilliseconds } : noKeys };
}
