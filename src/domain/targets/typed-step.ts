import {
  type EscalationStep,
  type StepAct,
  type StepMoment,
  targetLimits,
  targetNames,
} from '#domain/targets/targets.ts';

/** The form of a new step: the target, the time and the action. */
export interface TypedStep {
  target: string;
  /** `used`, `due` or `after`. `used` and `after` need a figure. */
  when: string;
  figure: string;
  act: string;
  /** The person or team of the action, if it needs one. */
  personId: string;
  teamId: string;
}

export const momentKinds = ['used', 'due', 'after'] as const;
export const actKinds = [
  'notifyAssignee',
  'notifyTeam',
  'notifyAdministrators',
  'notifyPerson',
  'reassignPerson',
  'reassignTeam',
  'reassignNobody',
  'raise',
] as const;
export type ActKind = (typeof actKinds)[number];

export type StepProblem = {
  field: keyof TypedStep;
  problem: 'share' | 'hoursAfter' | 'person' | 'team' | 'choose' | 'tooMany';
};

/** The empty form. */
export const freshStep: TypedStep = {
  target: 'firstAnswer',
  when: 'used',
  figure: '75',
  act: 'notifyAssignee',
  personId: '',
  teamId: '',
};

/** Returns the typed step, or every wrong field. Only the given people and teams are allowed. */
export function readStep(
  typed: TypedStep,
  { staffIds, teamIds, steps }: { staffIds: readonly string[]; teamIds: readonly string[]; steps: number },
): { step: Omit<EscalationStep, 'id'> } | { refused: 'invalid'; problems: StepProblem[] } {
  const problems: StepProblem[] = [];
  const target = targetNames.find((each) => each === typed.target);
  const kind = actKinds.find((each) => each === typed.act);
  if (!target) problems.push({ field: 'target', problem: 'choose' });
  if (!kind) problems.push({ field: 'act', problem: 'choose' });
  if (steps >= targetLimits.stepsMax) problems.push({ field: 'target', problem: 'tooMany' });
  const when = readMoment(typed, problems);
  const act = kind && readAct(kind, typed, { staffIds, teamIds }, problems);
  return problems.length > 0 || !target || !when || !act
    ? { refused: 'invalid', problems }
    : { step: { target, when, act } };
}

/** Returns a step as one line for the audit trail. */
export function stepText({ target, when, act }: Omit<EscalationStep, 'id'>): string {
  const moment = 'used' in when ? `${when.used} %` : `+${when.after} h`;
  return `${target} ${moment}: ${actKindOf(act)}`;
}

/** Returns the action of a step as its form's choice. */
export function actKindOf(act: StepAct): ActKind {
  if (act.do === 'raise') return 'raise';
  if (act.do === 'notify')
    return (
      {
        assignee: 'notifyAssignee',
        team: 'notifyTeam',
        administrators: 'notifyAdministrators',
        people: 'notifyPerson',
      } as const
    )[act.whom];
  return ({ person: 'reassignPerson', team: 'reassignTeam', nobody: 'reassignNobody' } as const)[act.to];
}

function readMoment({ when, figure }: TypedStep, problems: StepProblem[]): StepMoment | null {
  if (when === 'due') return { after: 0 };
  const typed = figure.trim();
  const value = Number((typed.endsWith('%') ? typed.slice(0, -1).trimEnd() : typed) || 'none');
  if (when === 'used' && Number.isInteger(value) && value >= 1 && value <= 99) return { used: value };
  if (when === 'after' && Number.isInteger(value) && value >= 1 && value <= targetLimits.afterMax)
    return { after: value };
  const known = when === 'used' || when === 'after';
  problems.push(
    known
      ? { field: 'figure', problem: when === 'used' ? 'share' : 'hoursAfter' }
      : { field: 'when', problem: 'choose' },
  );
  return null;
}

function readAct(
  kind: ActKind,
  { personId, teamId }: TypedStep,
  { staffIds, teamIds }: { staffIds: readonly string[]; teamIds: readonly string[] },
  problems: StepProblem[],
): StepAct {
  if ((kind === 'notifyPerson' || kind === 'reassignPerson') && !staffIds.includes(personId))
    problems.push({ field: 'personId', problem: 'person' });
  if (kind === 'reassignTeam' && !teamIds.includes(teamId)) problems.push({ field: 'teamId', problem: 'team' });
  const acts: Record<ActKind, StepAct> = {
    notifyAssignee: { do: 'notify', whom: 'assignee' },
    notifyTeam: { do: 'notify', whom: 'team' },
    notifyAdministrators: { do: 'notify', whom: 'administrators' },
    notifyPerson: { do: 'notify', whom: 'people', personIds: [personId] },
    reassignPerson: { do: 'reassign', to: 'person', personId },
    reassignTeam: { do: 'reassign', to: 'team', teamId },
    reassignNobody: { do: 'reassign', to: 'nobody' },
    raise: { do: 'raise' },
  };
  return acts[kind];
}
