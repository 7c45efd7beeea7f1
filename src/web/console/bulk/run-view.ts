import { type BulkOutcome, canBeUndone } from '#domain/bulk/bulk.ts';
import { consoleWords } from '#locales/console/messages.ts';
import { shortDateTime } from '#locales/format.ts';
import { problems } from '#locales/problems/messages.ts';
import { findRun, isTakenBack, listRunTickets } from '#store/bulk/bulk-runs.ts';
import { isId } from '#store/database/ids.ts';
import type { StaffVisit } from '#web/console/staff.ts';

const runGroups = ['refused', 'waiting', 'done', 'same'] as const;
type RunGroup = (typeof runGroups)[number];

/** Returns a run, its progress and the result per ticket; null if it does not exist for this actor. */
export async function readRunPage({ actor, services, language }: StaffVisit, id: string) {
  const { db } = services.world;
  const run = isId(id) ? await findRun(db, actor, id) : undefined;
  if (!run) return null;
  const words = consoleWords[language].bulk;
  const [desk] = await services.world.allDesks(db);
  const tickets = await listRunTickets(db, actor, id);
  const groups = runGroups.map((group) => ({
    group,
    tickets: tickets
      .filter(({ outcome }) => groupOf(outcome) === group)
      .map(({ number, summary, outcome }) => ({ number, summary, why: why(outcome) })),
  }));
  const hadTurn = tickets.filter(({ outcome }) => outcome !== null).length;
  const changed = tickets.some(({ outcome, before }) => outcome === 'done' && before !== null);
  return {
    id,
    groups,
    of: tickets.length,
    hadTurn,
    isOver: run.endedAt !== null,
    action: words.actions[run.act.do],
    done: tickets.filter(({ outcome }) => outcome === 'done' || outcome === 'same').length,
    begun: shortDateTime(run.begunAt, language, desk?.zone ?? 'UTC', services.world.clock.now()),
    canUndo: run.endedAt !== null && changed && canBeUndone(run.act) && !(await isTakenBack(db, id)),
  };

  function why(outcome: BulkOutcome | null): string | null {
    if (outcome === null || outcome === 'done' || outcome === 'same') return null;
    if (outcome === 'missing' || outcome === 'changedSince' || outcome === 'failed') return words.outcomes[outcome];
    return problems[language].refusals[outcome].detail;
  }
}

export type RunPage = NonNullable<Awaited<ReturnType<typeof readRunPage>>>;

function groupOf(outcome: BulkOutcome | null): RunGroup {
  if (outcome === null) return 'waiting';
  return outcome === 'done' || outcome === 'same' ? outcome : 'refused';
}
