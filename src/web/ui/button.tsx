import { useId, useState } from 'react';
import { Icon, type IconName } from './icon.tsx';
import { useListener } from './use-listener.ts';

export type ButtonKind = 'main' | 'outlined' | 'plain' | 'danger' | 'bronze';

interface ButtonProps extends Omit<React.ComponentProps<'button'>, 'disabled' | 'className'> {
  kind?: ButtonKind;
  icon?: IconName;
  /** The label and width stay; a second press does nothing. */
  busy?: boolean;
  /** Why the button is disabled. It stays in the tab order and shows the reason on hover and focus. */
  disabledBecause?: string;
  /** Full width on phones. */
  wide?: boolean;
}

export function Button(props: ButtonProps) {
  const { kind, icon, busy = false, disabledBecause, wide, type = typeOf(props), onClick, children, ...rest } = props;
  const reasonId = useId();
  const idle = busy || disabledBecause !== undefined;
  const button = (
    <button
      {...rest}
      type={idle ? 'button' : type}
      onClick={idle ? undefined : onClick}
      aria-busy={busy || undefined}
      aria-disabled={idle || undefined}
      aria-describedby={disabledBecause === undefined ? rest['aria-describedby'] : reasonId}
      className={buttonLook(kind, wide)}
      data-busy={busy || undefined}
    >
      {busy ? <Spinner /> : icon && <Icon name={icon} />}
      {children}
    </button>
  );
  if (disabledBecause === undefined) return button;
  return (
    <Reasoned id={reasonId} because={disabledBecause}>
      {button}
    </Reasoned>
  );
}

/** Shows the reason while the button is pointed at or has the focus, until Escape (WCAG 1.4.13). */
function Reasoned({ id, because, children }: { id: string; because: string; children: React.ReactNode }) {
  const [isDismissed, setDismissed] = useState(false);
  useListener('document', 'keydown', ({ key }: KeyboardEvent) => {
    if (key === 'Escape') setDismissed(true);
  });
  const offer = () => setDismissed(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it acts on nothing; the button inside does.
    <span
      className="group/reason relative inline-flex"
      data-dismissed={isDismissed || undefined}
      onPointerEnter={offer}
      onFocus={offer}
    >
      {children}
      <span id={id} role="tooltip" className={tooltip}>
        {because}
      </span>
    </span>
  );
}

/** A button without an action of its own sends its form. */
function typeOf(props: ButtonProps) {
  return 'onClick' in props || 'popoverTarget' in props ? 'button' : 'submit';
}

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

/** The button that sends a form, in a paragraph of its own, to which `className` belongs. */
export function Submit({ className, ...button }: ButtonProps & { className?: string }) {
  return (
    <p className={className}>
      <Button kind="main" {...button} type="submit" />
    </p>
  );
}

/** Replaces the icon of a busy button. It does not turn with reduced motion. */
function Spinner() {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" className="turning flex-none">
      <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="2" opacity="0.3" />
      <path d="M8 2a6 6 0 0 1 6 6" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
    </svg>
  );
}

const tooltip =
  'floating absolute top-full left-0 z-10 mt-1 hidden w-max max-w-72 px-3 py-1.5 text-small text-ink ' +
  'max-sm:fixed max-sm:inset-x-gutter max-sm:top-auto max-sm:bottom-18 max-sm:w-auto max-sm:max-w-none ' +
  // The pointer can go from the button to its reason.
  'before:absolute before:inset-x-0 before:-top-1 before:h-1 ' +
  'group-[:focus-within:not([data-dismissed])]/reason:block group-[:hover:not([data-dismissed])]/reason:block';
