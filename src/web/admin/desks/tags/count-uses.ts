import type { World } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { idsOf, type Tag } from '#domain/tags/tag.ts';
import { countFilters } from '#store/views/ticket-counts.ts';

/** Returns how many tickets show each tag, of those that the actor may see; counted up to a thousand. */
export async function countUses(
  world: World,
  actor: Actor,
  tags: readonly Tag[],
  of = tags,
): Promise<Map<string, number>> {
  const now = world.clock.now();
  const plain = { operator: 'tag' as const, values: [], negated: false, none: false, moments: [], now, today: '' };
  const filters = of.map((tag) => ({ conditions: [{ ...plain, ids: idsOf(tag, tags) }] }));
  const counts = await countFilters(world.db, actor, filters);
  return new Map(of.map(({ id }, place) => [id, counts[place]!]));
}
