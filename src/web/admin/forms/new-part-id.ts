import type { Visit } from '#web/context.ts';

/** A name for a new section, question or choice, which no other of its form has: the chance at the end of an id. */
export function newPartId({ services }: Visit): string {
  return services.world.newId().slice(-10);
}
