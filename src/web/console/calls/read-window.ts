import { hasRole } from '#domain/actor.ts';
import { callWords } from '#locales/console/calls/messages.ts';
import { consoleWords } from '#locales/console/messages.ts';
import { type PhoneCallSummary, readCallsInHand } from '#store/phone-calls.ts';
import { listAbsent } from '#store/staff-settings.ts';
import { type CallView, callerWords, viewCall } from '#web/console/calls/call-view.ts';
import { todayOf } from '#web/console/settings/today.ts';
import type { StaffVisit } from '#web/console/staff.ts';

/** A telephone that rings for the agent. */
export interface RingView {
  id: string;
  who: string;
  number: string | null;
  line: string;
  /** "for Nadia", where it is the telephone of who is away. */
  whose: string | null;
}

/** What the call window shows over any page: what rings, and the call that the agent has in hand. */
export interface CallWindowView {
  ringing: RingView[];
  call: CallView | null;
  /** Calls of theirs that wait behind it. */
  others: number;
}

export async function readCallWindow(visit: StaffVisit): Promise<CallWindowView> {
  const { actor, services, language } = visit;
  const { db, clock } = services.world;
  const absent = await listAbsent(db, [actor.personId], await todayOf(visit));
  const { ringing, own } = await readCallsInHand(db, actor, clock.now(), { isAway: absent.has(actor.personId) });
  const say = callWords[language];
  const [first] = own;
  return {
    // Who only administers a desk answers no telephone.
    ringing: !answers(visit)
      ? []
      : ringing.map((call) => {
          const { who, number } = callerWords(call, say);
          return { id: call.id, who, number, line: say.lines[call.language], whose: whoseOf(call, visit) };
        }),
    call: first ? await viewCall(visit, first, { q: '', person: null, site: null }) : null,
    others: Math.max(0, own.length - 1),
  };
}

function whoseOf({ deputyId, calledName }: PhoneCallSummary, { actor, language }: StaffVisit): string | null {
  if (deputyId !== actor.personId || calledName === null) return null;
  return consoleWords[language].absences.standsInFor({ name: calledName });
}

function answers({ actor }: StaffVisit): boolean {
  return hasRole(actor, 'agent') || hasRole(actor, 'complaintCoordinator');
}
