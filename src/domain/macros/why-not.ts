import type { MacroAct } from '#domain/messages/acts.ts';
import { isPossible } from '#domain/ticket/lifecycle.ts';
import type { Kind, Status } from '#domain/ticket/vocabulary.ts';

/** What a page knows of a ticket and of those to whom it can be given. */
export interface ActFacts {
  status: Status;
  kind: Kind;
  /** Who would do it. */
  me: string;
  agents: readonly { personId: string; mayHave: boolean }[];
  teamIds: readonly string[];
  /** `unreachable` would be true of its requester (R16). */
  unreachable: boolean;
}

/** Why an act of a macro cannot be done to a ticket. */
export const obstacles = [
  'closed',
  'noAgent',
  'mayNotRead',
  'noTeam',
  'complaint',
  'noContact',
  'notTriedTwice',
] as const;
export type Obstacle = (typeof obstacles)[number];

/** What stands in the way of one act now; null is nothing. The verbs say no to the same (R10). */
export function whyNotAct(act: MacroAct, facts: ActFacts): Obstacle | null {
  const { status, kind, me, agents, teamIds } = facts;
  switch (act.do) {
    case 'assign': {
      if (!isPossible('assign', status)) return 'closed';
      if (act.to === 'nobody') return null;
      const id = act.to === 'agent' ? act.personId : me;
      const agent = agents.find(({ personId }) => personId === id);
      return agent ? (agent.mayHave ? null : 'mayNotRead') : 'noAgent';
    }
    case 'team':
      if (!isPossible('moveToTeam', status)) return 'closed';
      if (act.teamId === null) return null;
      if (kind === 'complaint') return 'complaint';
      return teamIds.includes(act.teamId) ? null : 'noTeam';
    case 'close':
      if (!isPossible('close', status)) return 'closed';
      if (act.reason === 'redirected') return 'noContact';
      return act.reason === 'unreachable' && !facts.unreachable ? 'notTriedTwice' : null;
    default:
      return null;
  }
}
