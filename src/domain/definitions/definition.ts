import type { Instant } from '#domain/instant.ts';

/** What the definitions of a desk have in common: its checklists, ticket templates, fields, macros and tags. */
export interface Definition {
  id: string;
  deskId: string;
  /** Its place in the order of the desk; tags have none. */
  position?: number;
  /** Retired definitions stay where they are in use, and cannot be chosen any more. Macros are deleted instead. */
  retiredAt?: Instant | null;
}

/** Returns the definitions that can be chosen. */
export function inUse<T extends { retiredAt: Instant | null }>(definitions: readonly T[]): T[] {
  return definitions.filter(({ retiredAt }) => retiredAt === null);
}
