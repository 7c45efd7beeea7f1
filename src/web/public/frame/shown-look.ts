import type { Desk } from '#domain/desks/desk.ts';
import { accentVersion } from '#domain/look/stylesheet.ts';
import { urls } from '#web/urls.ts';

/** A desk's own face as its pages show it; null is Belfry's. */
export interface ShownLook {
  /** The address of the stylesheet of its accent. */
  stylesheet: string | null;
  logo: { src: string; width: number; height: number } | null;
}

export function shownLook({ prefix, look: { accent, logo } }: Pick<Desk, 'prefix' | 'look'>): ShownLook {
  return {
    stylesheet: accent && urls.colours(prefix, accentVersion(accent)),
    logo: logo && { src: urls.logo(prefix, logo.version), width: logo.width, height: logo.height },
  };
}
