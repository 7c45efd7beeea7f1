import { href } from 'react-router';
import type { ConsoleWords } from '#locales/console/messages.ts';
import { urls } from '#web/app/urls.ts';

export type CommandId = keyof ConsoleWords['commands']['names'];

/** Where a command is available. `anywhere` includes lists and tickets. */
const places = ['anywhere', 'list', 'ticket'] as const;
export type Place = (typeof places)[number];

/** The heading of a command in the overview and the settings. */
export const commandGroups = ['anywhere', 'go', 'list', 'selection', 'ticket'] as const;
type CommandGroup = (typeof commandGroups)[number];

/**
 * How a command runs. `press` clicks a button or link with this `data-act`, so that a command can do no more than the page
 * offers.
 */
export type CommandEffect =
  | { go: string }
  | { press: string; or?: string }
  | { row: 'down' | 'up' | 'open' | 'select' | 'selectTo' }
  | { select: 'page' | 'none' }
  | { bulk: string }
  | { focus: 'find' }
  | { open: 'palette' | 'keys' }
  | { ticket: 'back' | 'onward' | 'before' };

export interface Command {
  id: CommandId;
  group: CommandGroup;
  place: Place;
  /** `g n` is a sequence; `Ctrl+k` also works with ⌘; other keys use the browser's key names. */
  keys: readonly string[];
  does: CommandEffect;
  /** Not in the palette, where it would make no sense. */
  byKeyAlone?: boolean;
}

/** All commands with a shortcut or a place in the palette, one per line. The keys follow similar tools. */
export const commands: readonly Command[] = [
  {
    id: 'palette',
    group: 'anywhere',
    place: 'anywhere',
    keys: ['Ctrl+k'],
    does: { open: 'palette' },
    byKeyAlone: true,
  },
  { id: 'keys', group: 'anywhere', place: 'anywhere', keys: ['?'], does: { open: 'keys' } },
  { id: 'find', group: 'anywhere', place: 'anywhere', keys: ['/'], does: { focus: 'find' } },
  { id: 'undo', group: 'anywhere', place: 'anywhere', keys: ['z'], does: { press: 'undo-send', or: 'undo' } },
  { id: 'newContact', group: 'anywhere', place: 'anywhere', keys: ['+'], does: { go: href('/console/new') } },

  { id: 'goNext', group: 'go', place: 'anywhere', keys: ['g n'], does: { go: urls.console() } },
  { id: 'goUrgent', group: 'go', place: 'anywhere', keys: ['g u'], does: { go: href('/console/urgent') } },
  view('goMine', 'g m', 'mine'),
  view('goSnoozed', 'g l', 'snoozed'),
  { id: 'goInbox', group: 'go', place: 'anywhere', keys: ['g i'], does: { go: href('/console/inbox') } },
  { id: 'readAll', group: 'anywhere', place: 'anywhere', keys: [], does: { press: 'read-all' } },
  view('goUnassigned', 'g a', 'unassigned'),
  view('goNew', 'g e', 'new'),
  view('goOpen', 'g o', 'open'),
  view('goWaiting', 'g w', 'waiting'),
  view('goHandled', 'g h', 'handled'),
  view('goClosed', 'g c', 'closed'),
  view('goTold', 'g t', 'told'),
  view('goComplaints', 'g k', 'complaints'),
  view('goSpam', 'g s', 'spam'),
  { id: 'goUnplaced', group: 'go', place: 'anywhere', keys: ['g p'], does: { go: href('/console/unplaced') } },
  { id: 'goFigures', group: 'go', place: 'anywhere', keys: ['g f'], does: { go: urls.figures() } },
  { id: 'goClock', group: 'go', place: 'anywhere', keys: ['g d'], does: { go: urls.forecast() } },
  { id: 'goSettings', group: 'go', place: 'anywhere', keys: ['g ,'], does: { go: urls.ownSettings() } },
  { id: 'goAccount', group: 'go', place: 'anywhere', keys: [], does: { go: urls.account() } },
  { id: 'goAdministration', group: 'go', place: 'anywhere', keys: [], does: { go: href('/admin') } },

  { id: 'rowDown', group: 'list', place: 'list', keys: ['j', 'ArrowDown'], does: { row: 'down' }, byKeyAlone: true },
  { id: 'rowUp', group: 'list', place: 'list', keys: ['k', 'ArrowUp'], does: { row: 'up' }, byKeyAlone: true },
  { id: 'rowOpen', group: 'list', place: 'list', keys: ['o'], does: { row: 'open' }, byKeyAlone: true },
  { id: 'rowSelect', group: 'list', place: 'list', keys: ['x'], does: { row: 'select' }, byKeyAlone: true },
  { id: 'rowSelectTo', group: 'list', place: 'list', keys: ['X'], does: { row: 'selectTo' }, byKeyAlone: true },
  { id: 'selectPage', group: 'list', place: 'list', keys: ['* a'], does: { select: 'page' } },
  { id: 'selectNone', group: 'list', place: 'list', keys: ['* n'], does: { select: 'none' } },
  { id: 'listOnward', group: 'list', place: 'list', keys: [']'], does: { press: 'list-onward' } },
  { id: 'preview', group: 'list', place: 'list', keys: ['v'], does: { press: 'preview' } },
  { id: 'filter', group: 'list', place: 'list', keys: ['f'], does: { press: 'filter' } },
  { id: 'listFirst', group: 'list', place: 'list', keys: ['['], does: { press: 'list-first' } },

  { id: 'bulkTake', group: 'selection', place: 'list', keys: ['t'], does: { bulk: 'take' } },
  { id: 'bulkAssign', group: 'selection', place: 'list', keys: ['s'], does: { bulk: 'assign' } },
  { id: 'bulkPriority', group: 'selection', place: 'list', keys: ['p'], does: { bulk: 'priority' } },
  { id: 'bulkNote', group: 'selection', place: 'list', keys: ['n'], does: { bulk: 'note' } },
  { id: 'bulkHandle', group: 'selection', place: 'list', keys: ['h'], does: { bulk: 'handle' } },
  { id: 'bulkMacro', group: 'selection', place: 'list', keys: ['b'], does: { bulk: 'macro' } },
  { id: 'bulkTag', group: 'selection', place: 'list', keys: ['T'], does: { bulk: 'tag' } },
  { id: 'bulkClose', group: 'selection', place: 'list', keys: ['e'], does: { bulk: 'close' } },
  { id: 'bulkSpam', group: 'selection', place: 'list', keys: ['!'], does: { bulk: 'spam' } },

  { id: 'answer', group: 'ticket', place: 'ticket', keys: ['a', 'r'], does: { press: 'say-answer' } },
  { id: 'ask', group: 'ticket', place: 'ticket', keys: ['i'], does: { press: 'say-ask' } },
  { id: 'note', group: 'ticket', place: 'ticket', keys: ['n'], does: { press: 'say-note' } },
  { id: 'call', group: 'ticket', place: 'ticket', keys: ['c'], does: { press: 'say-call' } },
  { id: 'handle', group: 'ticket', place: 'ticket', keys: ['h'], does: { press: 'say-handle' } },
  { id: 'macro', group: 'ticket', place: 'ticket', keys: ['b'], does: { press: 'macro' } },
  { id: 'article', group: 'ticket', place: 'ticket', keys: ['A'], does: { press: 'article' } },
  { id: 'take', group: 'ticket', place: 'ticket', keys: ['t'], does: { press: 'take' } },
  { id: 'assign', group: 'ticket', place: 'ticket', keys: ['s'], does: { press: 'assign' } },
  { id: 'priority', group: 'ticket', place: 'ticket', keys: ['p'], does: { press: 'priority' } },
  { id: 'change', group: 'ticket', place: 'ticket', keys: ['m'], does: { press: 'change' } },
  { id: 'tags', group: 'ticket', place: 'ticket', keys: ['T'], does: { press: 'tags' } },
  { id: 'close', group: 'ticket', place: 'ticket', keys: ['e'], does: { press: 'close' } },
  { id: 'reopen', group: 'ticket', place: 'ticket', keys: [], does: { press: 'reopen' } },
  { id: 'watch', group: 'ticket', place: 'ticket', keys: ['w'], does: { press: 'watch' } },
  { id: 'snooze', group: 'ticket', place: 'ticket', keys: ['l'], does: { press: 'snooze' } },
  { id: 'wake', group: 'ticket', place: 'ticket', keys: ['L'], does: { press: 'wake' } },
  { id: 'split', group: 'ticket', place: 'ticket', keys: ['d'], does: { press: 'split' } },
  { id: 'join', group: 'ticket', place: 'ticket', keys: ['y'], does: { press: 'join' } },
  { id: 'draftArticle', group: 'ticket', place: 'ticket', keys: [], does: { press: 'draft-article' } },
  { id: 'answerCause', group: 'ticket', place: 'ticket', keys: [], does: { press: 'answer-cause' } },
  { id: 'back', group: 'ticket', place: 'ticket', keys: ['u'], does: { ticket: 'back' } },
  { id: 'ticketOnward', group: 'ticket', place: 'ticket', keys: ['j'], does: { ticket: 'onward' } },
  { id: 'ticketBefore', group: 'ticket', place: 'ticket', keys: ['k'], does: { ticket: 'before' } },
];

export function commandOf(id: CommandId): Command {
  return commands.find((command) => command.id === id)!;
}

/** Returns true if one key could trigger both at the same time. */
export function meet(one: Place, other: Place): boolean {
  return one === other || one === 'anywhere' || other === 'anywhere';
}

function view(id: CommandId, key: string, name: string): Command {
  return { id, group: 'go', place: 'anywhere', keys: [key], does: { go: urls.console({ view: name }) } };
}
