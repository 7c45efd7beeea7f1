import type { MacroAct } from '#domain/messages/acts.ts';
import { isPossible } from '#domain/ticket/lifecycle.ts';
import type { Kind, Status } from '#domain/ticket/vocabulary.ts';

/** The facts about a ticket and its possible assignees. */
export interface ActFacts {
  status: Status;
  kind: Kind;
  /** The signed-in agent. */
  me: string;
  agents: readonly { personId: string; mayHave: boolean }[];
  teamIds: readonly string[];
  /** The requester can be closed as `unreachable` (R16). */
  unreachable: boolean;
}

/** Why a macro's action cannot be done on a ticket. */
const obstacles = ['closed', 'noAgent', 'mayNotRead', 'noTeam', 'complaint', 'noContact', 'notTriedTwice'] as const;
export type Obstacle = (typeof obstacles)[number];

/** Returns why an action is impossible now, or null. The verbs refuse the same (R10). */
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
