import { finishSteps, type Played } from './play.ts';
import type { Script } from './script.ts';
import type { Shrunk } from './shrink.ts';

/** A failure as a developer needs it: the rule, the seed, and the shortest story that breaks it. */
export function tellFailure(script: Script, played: Played, shrunk: Shrunk): string {
  const { rules, step } = played.failure!;
  const told = shrunk.script.steps.map(
    ({ number, act }) => `  ${number} ${act}: ${shrunk.played.story.get(number) ?? ''}`,
  );
  return [
    `Seed ${script.seed}, ${script.steps.length} steps, ${step >= finishSteps ? 'at the end' : `after step ${step}`}:`,
    ...rules.slice(0, rulesShownMax).map((rule) => `  ${rule}`),
    `The shortest script found that breaks it (${shrunk.script.steps.length} steps, ${shrunk.plays} plays):`,
    ...told,
    `Again: npm run simulate -- --replay ${script.seed} --steps ${script.steps.length}`,
  ].join('\n');
}

/** One fault often breaks a rule for many tickets. */
const rulesShownMax = 5;
