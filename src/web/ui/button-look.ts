export type ButtonKind = 'main' | 'outlined' | 'plain' | 'danger' | 'bronze';

/** The classes of a button, for a link that looks like one. One `main` a view; `bronze` is the main one on slate. */
export function buttonLook(kind: ButtonKind = 'outlined', wide = false): string {
  return `button ${kinds[kind]}${wide ? ' w-full sm:w-auto' : ''}`;
}

const kinds: Record<ButtonKind, string> = {
  main:
    'border border-transparent bg-accent text-on-accent hover:bg-accent-hover forced-colors:border-3 ' +
    'aria-disabled:border-line-strong aria-disabled:bg-sunken aria-disabled:text-ink-3 aria-disabled:hover:bg-sunken',
  outlined:
    'border-[1.5px] border-line-strong bg-surface text-ink hover:bg-hover active:bg-selected ' +
    'aria-disabled:bg-sunken aria-disabled:text-ink-3',
  plain:
    'border border-transparent text-ink hover:bg-hover active:bg-selected ' +
    'aria-disabled:text-ink-3 aria-disabled:hover:bg-transparent',
  danger: 'border border-transparent text-urgent hover:bg-urgent-soft aria-disabled:text-ink-3',
  bronze: 'border border-transparent bg-bronze-on-slate text-on-bronze hover:bg-on-slate forced-colors:border-3',
};
