import { hasRole } from '#domain/actor.ts';
import { callWords } from '#locales/console/calls/messages.ts';
import { readCallsInHand } from '#store/phone-calls.ts';
import { type CallView, callerWords, viewCall } from '#web/console/calls/call-view.ts';
import type { StaffVisit } from '#web/console/staff.ts';

/** A telephone that rings for the agent. */
export interface RingView {
  id: string;
  who: string;
  number: string | null;
  line: string;
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
  const { ringing, own } = await readCallsInHand(db, actor, clock.now());
  const say = callWords[language];
  const [first] = own;
  return {
    // Who only administers a desk answers no telephone.
    ringing: !answers(visit)
      ? []
      : ringing.map((call) => {
          const { who, number } = callerWords(call, say);
          return { id: call.id, who, number, line: say.lines[call.language] };
        }),
    call: first ? await viewCall(visit, first, { q: '', person: null, site: null }) : null,
    others: Math.max(0, own.length - 1),
  };
}

function answers({ actor }: StaffVisit): boolean {
  return hasRole(actor, 'agent') || hasRole(actor, 'complaintCoordinator');
}
