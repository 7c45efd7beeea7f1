import type { Theme } from '#web/app/kept-choice.ts';
import { fit } from '#web/console/commands/fuzzy.ts';
import { type Recent, readRecent } from '#web/console/commands/recent.ts';
import type { Command, CommandId } from '#web/console/commands/table.ts';
import type { Hit, Hits } from '#web/console/find/hits.ts';

/** The groups of the palette, in order. */
const paletteGroups = [
  'recent',
  'tickets',
  'people',
  'sites',
  'tags',
  'views',
  'actions',
  'administration',
  'theme',
] as const;
type PaletteGroup = (typeof paletteGroups)[number];

/** A row of the palette. `names` are the texts by which it is found. */
export type PaletteItem = { id: string; group: PaletteGroup } & (
  | { kind: 'command'; command: Command; names: string }
  | { kind: 'macro'; label: string; names: string }
  | { kind: 'link'; label: string; detail?: string | null; names: string }
  | { kind: 'theme'; theme: Theme; label: string; names: string }
  | { kind: 'ticket'; ticket: Hit | null; number: string; summary: string }
);

/** A macro of the open ticket, found by its name in any language. */
export interface PaletteMacro {
  id: string;
  name: string;
  names: Record<string, string>;
}

/** A row that this page offers now, without a search. */
export type LocalItem = Exclude<PaletteItem, { kind: 'ticket' }>;

/** What a search found; null while nothing was found yet. */
interface PaletteFinds {
  tickets: Hits | null;
  people: readonly PaletteItem[];
  sites: readonly PaletteItem[];
}

/** Rows of one group, so that each group is seen. */
const rowsMax = 6;

/** A match of less than this for each word is letters in order, or the middle of a word. */
const exactPoints = 100;

/**
 * Returns the rows for a text, group by group. An empty text gives recent rows first, then everything that the page offers. A
 * ticket number comes first, then exact names, then what was found, and similar names only if there are no exact ones.
 */
export function paletteItems(
  text: string,
  local: readonly LocalItem[],
  finds: PaletteFinds,
  me: string,
): PaletteItem[] {
  const recent = readRecent(me);
  if (text.trim() === '')
    return [...recentItems(recent, local), ...inOrder(local.filter(({ kind }) => kind !== 'macro'))];
  const { tickets: hits, people, sites } = finds;
  const tickets = (hits?.hits ?? []).slice(0, rowsMax).map(foundItem);
  // A wrong number offers what was probably meant, and nothing else (R2).
  if (hits?.by === 'wrongNumber') return tickets;
  const tags = (hits?.tags ?? [])
    .slice(0, rowsMax)
    .map(({ name, ...tag }) => linkItem('tags', { ...tag, label: name }));
  const found = [...tickets, ...people.slice(0, rowsMax), ...sites.slice(0, rowsMax), ...tags];
  const { exact, similar } = named(text, local, recent);
  return hits?.by === 'number' || /\d{3}/.test(text) ? [...found, ...exact] : [...exact, ...found, ...similar];
}

/** Rows whose names match, by group; the best and the last used ones first. */
function named(text: string, local: readonly LocalItem[], recent: readonly Recent[]) {
  const wanted = text.trim().split(/\s+/).length * exactPoints;
  const rank = (item: LocalItem) => recent.findIndex((each) => 'id' in each && each.id === item.id);
  const all = local
    .map((item) => ({ item, points: fit(text, item.names), used: rank(item) }))
    .filter((each): each is typeof each & { points: number } => each.points !== null)
    .sort((one, other) => other.points - one.points || (other.used === -1 ? 0 : 1) - (one.used === -1 ? 0 : 1));
  const exact = inGroups(all.filter(({ points }) => points >= wanted).map(({ item }) => item));
  const similar = inGroups(all.map(({ item }) => item));
  return { exact, similar: exact.length > 0 ? [] : similar };
}

/** The group with the best row comes first. */
function inGroups(items: readonly LocalItem[]): LocalItem[] {
  return [...Map.groupBy(items, ({ group }) => group).values()].flatMap((group) => group.slice(0, rowsMax));
}

function inOrder(items: readonly LocalItem[]): LocalItem[] {
  return items.toSorted((one, other) => paletteGroups.indexOf(one.group) - paletteGroups.indexOf(other.group));
}

function recentItems(recent: readonly Recent[], local: readonly LocalItem[]): PaletteItem[] {
  return recent.flatMap((each): PaletteItem[] => {
    if ('number' in each) return [{ kind: 'ticket', id: each.number, group: 'recent', ticket: null, ...each }];
    const item = local.find(({ id }) => id === each.id);
    return item ? [{ ...item, group: 'recent' }] : [];
  });
}

const searched: readonly PaletteGroup[] = ['tickets', 'people', 'sites', 'tags'];

/** Rows that stay the same are remembered by their id; what was found by a search is not. */
export function isLocal({ kind, group }: PaletteItem): boolean {
  return kind !== 'ticket' && !searched.includes(group);
}

export function commandItem(command: Command, nameOf: (id: CommandId) => string): LocalItem {
  const { id, group } = command;
  const own = id === 'goAdministration' ? 'administration' : group === 'go' ? 'views' : 'actions';
  return { kind: 'command', id, group: own, command, names: nameOf(id) };
}

export function macroItem({ id, name, names }: PaletteMacro): LocalItem {
  return { kind: 'macro', id, group: 'actions', label: name, names: [...new Set(Object.values(names))].join(' · ') };
}

/** A link to an address of the console. */
export function linkItem(
  group: PaletteGroup,
  link: { href: string; label: string; detail?: string | null },
): LocalItem {
  const { href, label, detail } = link;
  return { kind: 'link', id: href, group, label, detail, names: label };
}

function foundItem(ticket: Hit): PaletteItem {
  const summary = ticket.summary.map(({ text }) => text).join('');
  return { kind: 'ticket', id: ticket.number, group: 'tickets', ticket, number: ticket.number, summary };
}
