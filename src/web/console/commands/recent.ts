import { type CommandId, commands } from '#web/console/commands/table.ts';

/** Recent commands and tickets of the palette, newest first. Stored per window, because a computer may be shared. */
type Recent = { command: CommandId } | { number: string; summary: string };

const key = 'belfry recent';
const recentMax = 6;

export function readRecent(): Recent[] {
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
