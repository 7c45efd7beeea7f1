import { type Command, type CommandId, commands, meet } from '#web/console/commands/table.ts';

/** What a person made of the keys: another key for a command, or none. */
export type OwnKeys = Partial<Record<CommandId, string>>;

/** Commands whose key can be changed: the palette's is the one that always works. */
export const changeable = commands.filter(({ id }) => id !== 'palette');

/** The table with a person's own keys in it. An own key takes the place of all usual ones. */
export function withOwnKeys(own: OwnKeys): readonly Command[] {
  return commands.map((command) => {
    const key = own[command.id];
    return key === undefined || command.id === 'palette' ? command : { ...command, keys: key === '' ? [] : [key] };
  });
}

/**
 * A key as one writes it down: one sign, or two with a space between, `g n`. Null is none that can be a key here:
 * browsers keep what goes with Ctrl and Alt, and Tab, Enter and Escape move through the page.
 */
export function readKey(text: string): string | null {
  const signs = text.trim().split(/\s+/u);
  if (signs.length > 2 || signs.some((sign) => [...sign].length !== 1)) return null;
  return signs.join(' ');
}

/** Two commands that one key would mean at once, or whose one key begins the other's; null where all is clear. */
export function firstClash(table: readonly Command[]): { key: string; ids: [CommandId, CommandId] } | null {
  for (const [place, one] of table.entries())
    for (const other of table.slice(place + 1)) {
      const key = meet(one.place, other.place) ? clashOf(one.keys, other.keys) : undefined;
      if (key !== undefined) return { key, ids: [one.id, other.id] };
    }
  return null;
}

function clashOf(some: readonly string[], others: readonly string[]): string | undefined {
  return some.find((one) => others.some((other) => begins(one, other) || begins(other, one)));
}

function begins(one: string, other: string): boolean {
  return one === other || other.startsWith(`${one} `);
}
