import { changeLook, type LookChanged } from '#desk/look/change-look.ts';
import type { Refused } from '#desk/spine/outcome.ts';
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
): Promise<Refused<'contrast', { failing: AccentPair[] }> | LookChanged> {
  const failing = failingPairs(accent);
  if (failing.length > 0) return { refused: 'contrast', failing };
  return changeLook(world, actor, deskId, { part: { accent }, seen });
}

/** Resets the desk's accent colour to Belfry's. */
export function dropAccent(world: World, actor: Actor, deskId: string, seen: string | null = null) {
  return changeLook(world, actor, deskId, { part: { accent: null }, seen });
}
