import type { Command, Place } from '#web/console/commands/table.ts';

/** The state of a key sequence. */
interface KeysSoFar {
  /** The first of two keys, valid until `until`. */
  first: string | null;
  until: number;
}

export const noKeys: KeysSoFar = { first: null, until: 0 };

/** How long to wait for the second key. */
const patienceMilliseconds = 1_500;

interface Pressed {
  key: string;
  /** Ctrl, or ⌘ on a Mac. */
  ctrl: boolean;
  at: number;
}

/** Returns the command of a key, or the state after the first key of two. */
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
