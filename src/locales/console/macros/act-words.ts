import type { Language } from '#domain/language.ts';
import type { MacroAct } from '#domain/messages/acts.ts';
import { priorityOf } from '#domain/ticket/vocabulary.ts';
import { macroWords } from '#locales/console/messages.ts';
import { words } from '#locales/messages.ts';

/** Names of people and teams that actions refer to by id. */
export interface ActNames {
  agents: readonly { personId: string; label: string }[];
  teams: readonly { id: string; name: string }[];
}

/** Returns an action in words: "take the ticket", "priority high (a whole site, blocks the work)". */
export function actInWords(act: MacroAct, { agents, teams }: ActNames, language: Language): string {
  const { acts: say } = macroWords[language];
  const called = words[language];
  switch (act.do) {
    case 'assign': {
      if (act.to !== 'agent') return say[act.to];
      const agent = agents.find(({ personId }) => personId === act.personId);
      return agent ? say.agent({ name: agent.label }) : say.noAgent;
    }
    case 'team': {
      if (act.teamId === null) return say.wholeDesk;
      const team = teams.find(({ id }) => id === act.teamId);
      return team ? say.team({ name: team.name }) : say.noTeam;
    }
    case 'priority': {
      const priority = called.priorities[priorityOf(act.impact, act.urgencyLevel)];
      const why = `${called.impacts[act.impact]}, ${small(called.urgencyLevels[act.urgencyLevel], language)}`;
      return say.priority({ priority: small(priority, language), why: small(why, language) });
    }
    case 'kind':
      return say.kind({ kind: called.kinds[act.kind] });
    case 'urgent':
      return act.urgent ? say.urgentOn : say.urgentOff;
    case 'close':
      return say.close({ reason: small(called.closingReasons[act.reason], language) });
  }
}

/** Returns a label for use inside a sentence. German keeps its capital, since the label often begins with a noun. */
function small(text: string, language: Language): string {
  const stays = language === 'de' && /^(?:Spam|Website)/.test(text);
  return stays ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
