import { hasRole } from '#domain/actor.ts';
import { callWords, consoleWords } from '#locales/console/messages.ts';
import { countCallBacks, type PhoneCallSummary, readActiveCalls } from '#store/calls/phone-calls.ts';
import { callerWords, viewCall } from '#web/console/calls/call-view.ts';
import { cachedCounts } from '#web/console/list/cached-counts.ts';
import { absentOn, cached } from '#web/console/reads/staff-tables.ts';
import { todayOf } from '#web/console/reads/zone-of.ts';
import type { StaffVisit } from '#web/console/staff.ts';

export async function readCallWindow(visit: StaffVisit) {
  const { language } = visit;
  const { ringing, own } = await readActive(visit);
  const say = callWords[language];
  const [first] = own;
  return {
    // A desk administrator without an agent role takes no calls.
    ringing: !answers(visit)
      ? []
      : ringing.map((call) => {
          const { who, number } = callerWords(call, say);
          const whose = whoseOf(call, visit);
          return { id: call.id, who, number, line: say.lines[call.language], whose };
        }),
    call: first ? await viewCall(visit, first, { q: '', person: null, site: null }) : null,
    /** The agent's other calls waiting behind it. */
    others: Math.max(0, own.length - 1),
  };
}

/** Contents of the call window on every page: ringing calls and the agent's active call. */
export type CallWindowView = Awaited<ReturnType<typeof readCallWindow>>;

/** A call ringing for the agent. */
export type RingView = CallWindowView['ringing'][number];

/** Returns how many call-backs are due. */
export function countDueCallBacks({ actor, services, revisions }: StaffVisit): Promise<number> {
  const { world } = services;
  const count = () => countCallBacks(world.db, actor, world.clock.now());
  return revisions === null ? count() : cachedCounts(world, actor, `call backs ${revisions.calls}`, count);
}

/** Usually an agent has no call; that is cached until a call changes. Ringing calls end with time, so they are always read. */
async function readActive(visit: StaffVisit) {
  const { actor, services } = visit;
  const { db, clock } = services.world;
  const absent = await absentOn(visit, [actor.personId], await todayOf(visit));
  const isAway = absent.has(actor.personId);
  const read = () => readActiveCalls(db, actor, clock.now(), { isAway });
  const hasAny = await cached(visit, 'calls', ['active', actor, isAway], async () => {
    const { ringing, own } = await read();
    return ringing.length + own.length > 0;
  });
  return hasAny ? read() : { ringing: [], own: [] };
}

/** "for Nadia", if it is the phone of an absent colleague. */
function whoseOf({ deputyId, calledName }: PhoneCallSummary, { actor, language }: StaffVisit): string | null {
  if (deputyId !== actor.personId || calledName === null) return null;
  return consoleWords[language].absences.standsInFor({ name: calledName });
}

function answers({ actor }: StaffVisit): boolean {
  return hasRole(actor, 'agent') || hasRole(actor, 'complaintCoordinator');
}
