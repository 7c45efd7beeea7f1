import { Icon, type IconName, WarningIcon } from './icon.tsx';

interface BannerProps {
  /** `urgent`: something failed. `accent`: news. `sunken`: a state, such as being offline. */
  tone: 'urgent' | 'accent' | 'sunken' | 'handled';
  icon?: IconName;
  children: React.ReactNode;
  /** The one action for it: a link or a plain button. */
  action?: React.ReactNode;
  /** Screen readers announce it when it appears on an open page. */
  live?: boolean;
}

/** A sentence that asks for action, placed where the problem is. */
export function Banner({ tone, icon = 'info', children, action, live = false }: BannerProps) {
  const shape =
    tone === 'urgent' ? (
      <WarningIcon className="mt-[0.25em] text-urgent" />
    ) : (
      <Icon name={icon} className={`mt-[0.25em] ${iconColours[tone]}`} />
    );
  return (
    <div
      role={live ? 'status' : undefined}
      className={`flex gap-3 rounded-field border border-transparent px-3 py-2.5 text-body text-ink ${grounds[tone]}`}
    >
      {shape}
      {/* Not a paragraph: the HTML parser would end it at a nested form, and hydration would fail. */}
      <div className="min-w-0 text-pretty">
        {children}
        {action && <> {action}</>}
      </div>
    </div>
  );
}

/** Says what failed; screen readers interrupt for it. */
export function Alert({ className, children }: { className?: string; children: React.ReactNode }) {
  return (
    <div role="alert" className={className}>
      <Banner tone="urgent">{children}</Banner>
    </div>
  );
}

/** Says that something was done. */
export function Done({ children }: { children: React.ReactNode }) {
  return (
    <Banner tone="handled" icon="check" live>
      {children}
    </Banner>
  );
}

const grounds = { urgent: 'bg-urgent-soft', accent: 'bg-accent-soft', sunken: 'bg-sunken', handled: 'bg-handled-soft' };
const iconColours = { accent: 'text-accent', sunken: 'text-ink', handled: 'text-handled' };
