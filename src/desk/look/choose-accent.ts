import { changeLook } from '#desk/look/change-look.ts';
import type { Outcome, Refused } from '#desk/spine/outcome.ts';
import type { ChangedMeanwhile } from '#desk/spine/seen.ts';
import type { World } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { type Accent, type AccentPair, failingPairs } from '#domain/look/accent.ts';

/** Sets a desk's accent colour. Refuses a colour with too little contrast and returns the pairs that fail. */
export async function chooseAccent(
  world: World,
  actor: Actor,
  deskId: string,
  accent: Accent,
  seen: string | null = null,
): Promise<
  Outcome<{ chosen: Accent }, Refused<'missing'> | Refused<'contrast', { failing: AccentPair[] }> | ChangedMeanwhile>
> {
  const failing = failingPairs(accent);
  if (failing.length > 0) return { refused: 'contrast', failing };
  const changed = await changeLook(world, actor, deskId, { part: { accent }, seen });
  return 'refused' in changed ? changed : { chosen: accent };
}

/** Resets the desk's accent colour to Belfry's. */
export function dropAccent(world: World, actor: Actor, deskId: string, seen: string | null = null) {
  return changeLook(world, actor, deskId, { part: { accent: null }, seen });
}
