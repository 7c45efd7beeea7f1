import { finishSteps, type Played } from './play.ts';
import type { Script, Step } from './script.ts';

/** Plays a script in a world of its own, to its last step or until nothing runs any more. */
export type Player = (script: Script, toTheEnd: boolean) => Promise<Played>;

export interface Shrunk {
  script: Script;
  played: Played;
  /** Scripts that were played for it. */
  plays: number;
}

/**
 * The shortest script found that still breaks the same rule: pieces are taken out, large ones first, as long as it does
 * (A. Zeller, R. Hildebrandt, "Simplifying and isolating failure-inducing input"). What is left does what it did, since no
 * step draws from another's chance.
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

/** The rule without the names, numbers and dates of whom it was broken for. */
export function ruleOf({ failure }: Played): string | null {
  const rule = failure?.rules[0];
  if (rule === undefined) return null;
  const said = rule.slice(Math.max(0, rule.search(/R\d+: /)));
  return said.replace(/\S*(?:\d\d|@)\S*/g, (word) => (/^R\d+:$/.test(word) ? word : '…'));
}

function until(script: Script, number: number): Script {
  return { ...script, steps: script.steps.filter((step) => step.number <= number) };
}

/** What is taken out leaves its time: what comes after happens at the moment at which it happened. */
function without(script: Script, from: number, count: number): Script {
  const taken = script.steps.slice(from, from + count).reduce((sum, { after }) => sum + after, 0);
  const rest = script.steps
    .slice(from + count)
    .map((step, place): Step => (place === 0 ? { ...step, after: step.after + taken } : step));
  return { ...script, steps: [...script.steps.slice(0, from), ...rest] };
}
