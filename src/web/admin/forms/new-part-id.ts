import type { Visit } from '#web/app/context.ts';

/** Returns the random end of an id, as a unique name for a section, question or choice. */
export function newPartId({ services }: Visit): string {
  return services.world.newId().slice(-10);
}
