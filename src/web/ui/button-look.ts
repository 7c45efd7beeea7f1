export type ButtonKind = 'main' | 'outlined' | 'plain' | 'danger' | 'bronze';

/** The classes of a button, for a link that looks like one. One `main` a view; `bronze` is the main one on slate. */
export function buttonLook(kind: ButtonKind = 'outlined', wide = false): string {
  return `button ${looks[kind]}${wide ? ' w-full sm:w-auto' : ''}`;
}

/** Whole, so that the style sheet is made with them. */
const looks: Record<ButtonKind, string> = {
  main: 'button-main',
  outlined: 'button-outlined',
  plain: 'button-plain',
  danger: 'button-danger',
  bronze: 'button-bronze',
};
