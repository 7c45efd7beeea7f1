import { finishSteps, type Played } from './play.ts';
import type { Script, Step } from './script.ts';

/** Plays a script in its own world, to its last step or until nothing runs any more. */
export type Player = (script: Script, toTheEnd: boolean) => Promise<Played>;

export interface Shrunk {
  script: Script;
  played: Played;
  /** Number of scripts played to shrink it. */
  plays: number;
}

/**
 * The shortest script found that still breaks the same rule: removes pieces, large ones first, while it still fails (A. Zeller,
 * R. Hildebrandt, "Simplifying and isolating failure-inducing input"). The remaining steps are unchanged, since no step draws
 * from another's randomness.
 */
export async function shrink(script: Script, played: Played, player: Player, playsMax: number): Promise<Shrunk> {
  const rule = ruleOf(played);
  const brokeAtTheEnd = played.failure!.step >= finishSteps;
  let best: Shrunk = { script: until(script, played.failure!.step), played, plays: 0 };
  let plays = 0;
  for (let pieces = 2; pieces <= best.script.steps.length && plays < playsMax; ) {
    const size = Math.ceil(best.script.steps.length / pieces);
    let isShorter = false;
    for (let from = 0; from < best.script.steps.length && plays < playsMax; from += size) {
      const shorter = without(best.script, from, size);
      plays += 1;
      const again = await player(shorter, brokeAtTheEnd);
      if (ruleOf(again) !== rule) continue;
      best = { script: until(shorter, again.failure!.step), played: again, plays };
      isShorter = true;
      break;
    }
    pieces = isShorter ? Math.max(2, pieces - 1) : size === 1 ? Number.POSITIVE_INFINITY : pieces * 2;
  }
  return { ...best, plays };
}

/** The broken rule without names, numbers and dates. */
export function ruleOf({ failure }: Played): string | null {
  const rule = failure?.rules[0];
  if (rule === undefined) return null;
  const said = rule.slice(Math.max(0, rule.search(/R\d+: /)));
  return said.replace(/\S*(?:\d\d|@)\S*/g, (word) => (/^R\d+:$/.test(word) ? word : '…'));
}

function until(script: Script, number: number): Script {
  return { ...script, steps: script.steps.filter((step) => step.number <= number) };
}

/** Removed steps keep their duration, so that later steps happen at the same moments. */
function without(script: Script, from: number, count: number): Script {
  const taken = script.steps.slice(from, from + count).reduce((sum, { after }) => sum + after, 0);
  const rest = script.steps
    .slice(from + count)
    .map((step, place): Step => (place === 0 ? { ...step, after: step.after + taken } : step));
  return { ...script, steps: [...script.steps.slice(0, from), ...rest] };
}
