import { type Command, type CommandId, commands, meet } from '#web/console/commands/table.ts';

/** A person's own shortcuts: another key for a command, or none. */
export type OwnKeys = Partial<Record<CommandId, string>>;

/** Commands whose shortcut can be changed; the palette's is fixed so that one always works. */
export const changeable = commands.filter(({ id }) => id !== 'palette');

/** Returns the commands with a person's own shortcuts. An own shortcut replaces all defaults. */
export function withOwnKeys(own: OwnKeys): readonly Command[] {
  return commands.map((command) => {
    const key = own[command.id];
    return key === undefined || command.id === 'palette' ? command : { ...command, keys: key === '' ? [] : [key] };
  });
}

/**
 * Returns a shortcut as people write it: one key, or two with a space, `g n`. Null if it cannot be used: browsers reserve Ctrl
 * and Alt, and Tab, Enter and Escape move through the page.
 */
export function readKey(text: string): string | null {
  const signs = text.trim().split(/\s+/u);
  if (signs.length > 2 || signs.some((sign) => [...sign].length !== 1)) return null;
  return signs.join(' ');
}

/** Returns two commands with the same shortcut, or where one shortcut is the start of the other; null if there is no clash. */
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
