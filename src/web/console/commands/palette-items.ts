import { best } from '#web/console/commands/fuzzy.ts';
import { type Command, type CommandId, commands } from '#web/console/commands/table.ts';
import type { Hit, Hits } from '#web/console/find/hits.ts';

/** A row of the palette: a command, a macro of the ticket's desk, a search result or a recent ticket. */
export type PaletteItem =
  | { kind: 'command'; id: CommandId; command: Command; recent: boolean }
  | { kind: 'macro'; id: string; macro: PaletteMacro; recent: boolean }
  | { kind: 'ticket'; id: string; ticket: Hit | null; number: string; summary: string; recent: boolean };

/** Commands and macros together. */
const actionsMax = 12;

/** A macro in the palette, found by its name in any language. */
export interface PaletteMacro {
  id: string;
  name: string;
  names: Record<string, string>;
}

/** Commands and macros available on this page now. */
export interface Possible {
  commands: readonly Command[];
  macros: readonly PaletteMacro[];
}

const key = 'belfry recent';
const recentMax = 6;

/** Returns the palette rows for a text. An empty text gives recent items, then every possible command. */
export function paletteItems(
  text: string,
  { commands: possible, macros }: Possible,
  found: Hits | null,
  nameOf: (command: Command) => string,
): PaletteItem[] {
  if (text.trim() === '') return [...recentItems(possible), ...possible.map((command) => commandItem(command))];
  const all = [...possible.map(commandItem), ...macros.map(macroItem)];
  const named = best(text, all, (item) => (item.kind === 'macro' ? namesOf(item.macro) : nameOf(item.command)));
  const actions = named.slice(0, actionsMax);
  const tickets = (found?.hits ?? []).map(foundItem);
  // Text with a number puts tickets first.
  return /\d{3}/.test(text) ? [...tickets, ...actions] : [...actions, ...tickets];
}

/** Recent commands and tickets of the palette, newest first. Stored per window, because a computer may be shared. */
type Recent = { command: CommandId } | { number: string; summary: string };

function readRecent(): Recent[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isRecent) : [];
  } catch {
    return [];
  }
}

export function saveRecent(recent: Recent): void {
  const others = readRecent().filter((each) => nameOf(each) !== nameOf(recent));
  try {
    sessionStorage.setItem(key, JSON.stringify([recent, ...others].slice(0, recentMax)));
  } catch {}
}

function nameOf(recent: Recent): string {
  return 'command' in recent ? recent.command : recent.number;
}

function isRecent(value: { command?: unknown; number?: unknown; summary?: unknown } | null): value is Recent {
  if (typeof value?.number === 'string') return typeof value.summary === 'string';
  return commands.some(({ id }) => id === value?.command);
}

function recentItems(possible: readonly Command[]): PaletteItem[] {
  return readRecent().flatMap((recent): PaletteItem[] => {
    if ('number' in recent) return [{ kind: 'ticket', id: recent.number, ticket: null, ...recent, recent: true }];
    const command = possible.find(({ id }) => id === recent.command);
    return command ? [{ ...commandItem(command), recent: true }] : [];
  });
}

function commandItem(command: Command): PaletteItem & { kind: 'command' } {
  return { kind: 'command', id: command.id, command, recent: false };
}

function macroItem(macro: PaletteMacro): PaletteItem & { kind: 'macro' } {
  return { kind: 'macro', id: macro.id, macro, recent: false };
}

function namesOf({ names }: PaletteMacro): string {
  return [...new Set(Object.values(names))].join(' · ');
}

function foundItem(ticket: Hit): PaletteItem {
  const summary = ticket.summary.map(({ text }) => text).join('');
  return { kind: 'ticket', id: ticket.number, ticket, number: ticket.number, summary, recent: false };
}
