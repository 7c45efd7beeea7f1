import type { DeskLook } from '#domain/desks/desk.ts';
import type { Fields } from '#domain/directory/fields.ts';

/** Returns the accent as form fields; both are empty for Belfry's own. */
export function accentFields(accent: DeskLook['accent']): Fields {
  return { light: accent?.light ?? '', dark: accent?.dark ?? '' };
}

/** Returns the logo's version, which identifies the picture; empty for Belfry's own. */
export function logoFields(logo: DeskLook['logo']): Fields {
  return { logo: logo?.version ?? '' };
}
