import type { Desk } from '#domain/desks/desk.ts';
import { accentVersion } from '#domain/look/stylesheet.ts';
import { urls } from '#web/app/urls.ts';

export function shownLook({ prefix, look: { accent, logo } }: Pick<Desk, 'prefix' | 'look'>) {
  return {
    /** Address of the stylesheet with the accent colour. */
    stylesheet: accent && urls.colours(prefix, accentVersion(accent)),
    logo: logo && { src: urls.logo(prefix, logo.version), width: logo.width, height: logo.height },
  };
}

/** A desk's own look; null fields use Belfry's. */
export type ShownLook = ReturnType<typeof shownLook>;
