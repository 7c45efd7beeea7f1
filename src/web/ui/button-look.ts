export type ButtonKind = 'main' | 'outlined' | 'plain' | 'danger' | 'bronze';

/**
 * Returns the classes of a button, for a link that looks like one. Use one `main` per view; `bronze` is the main button on slate.
 */
export function buttonLook(kind: ButtonKind = 'outlined', wide = false): string {
  return `button ${looks[kind]}${wide ? ' w-full sm:w-auto' : ''}`;
}

/** Complete class names, so that Tailwind finds them. */
const looks: Record<ButtonKind, string> = {
  main: 'button-main',
  outlined: 'button-outlined',
  plain: 'button-plain',
  danger: 'button-danger',
  bronze: 'button-bronze',
};
