import type { Instant } from '#domain/instant.ts';
import type { Word } from '#domain/ticket/events/commands.ts';
import type { Refusal } from '#domain/ticket/refusals.ts';

/** An entry of the record, as splitting needs it. */
export interface SplitEntry {
  id: string;
  at: Instant;
  kind: 'message' | 'note' | 'call';
  direction: 'in' | 'out' | null;
  held: 'held' | 'accepted' | 'dismissed' | null;
  automatic: boolean;
  /** A call in which a participant said something new (R19). */
  reacts: boolean;
}

/** The entries to move and to leave, in the order of the record. */
export interface SplitPlan<Entry extends SplitEntry> {
  /** The requester's message that opens the new ticket. Its first answer counts from when it was received. */
  opening: Entry;
  moved: Entry[];
  /** The messages of the new ticket, also those that keep a part. */
  movedWords: Word[];
  leavingWords: Word[];
  leftWords: Word[];
}

/**
 * Returns the entries for a new ticket (R5), or why they cannot be split. `entries` is the whole record, oldest first; of `cutIds`
 * only passages move.
 */
export function planSplit<Entry extends SplitEntry>(
  entries: readonly Entry[],
  chosenIds: readonly string[],
  cutIds: readonly string[] = [],
): SplitPlan<Entry> | Refusal {
  const moved = entries.filter(({ id }) => chosenIds.includes(id));
  if (moved.some(({ id }) => id === entries[0]?.id)) return 'openingStays';
  const parts = entries.filter(({ id }) => chosenIds.includes(id) || cutIds.includes(id));
  const opening = parts.find((entry) => sideOf(entry) === 'requester');
  if (!opening) return 'nothingToSplit';
  const left = entries.filter(({ id }) => !chosenIds.includes(id));
  return { opening, moved, movedWords: wordsOf(parts), leavingWords: wordsOf(moved), leftWords: wordsOf(left) };
}

/** Returns the state of a ticket that consists of these messages, oldest first. */
export function turnStateOfWords(words: readonly Word[]) {
  const firstAnsweredAt = words.find(({ of }) => of === 'desk')?.at ?? null;
  const answeredAt = words.findLastIndex(({ of }) => of === 'desk');
  const reactions = words.slice(answeredAt === -1 ? 1 : answeredAt + 1).filter(({ of }) => of === 'requester');
  return {
    firstAnsweredAt,
    reactionAt: reactions[0]?.at ?? null,
    lastWord: words.at(-1)?.of ?? ('requester' as const),
    status: firstAnsweredAt === null ? ('new' as const) : ('open' as const),
  };
}

/** Returns the public messages of both sides. Held mail, automatic mail and notes do not count (R22, R23). */
function wordsOf(entries: readonly SplitEntry[]): Word[] {
  const words = entries.flatMap((entry): Word[] => {
    const side = sideOf(entry);
    return side === null ? [] : [{ of: side, at: entry.at }];
  });
  return words.sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
}

function sideOf({ kind, direction, held, automatic, reacts }: SplitEntry): Word['of'] | null {
  if (kind === 'call') return reacts ? 'requester' : null;
  if (kind === 'note' || automatic || held === 'held' || held === 'dismissed') return null;
  return direction === 'in' ? 'requester' : 'desk';
}
