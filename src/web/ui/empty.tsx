import { Mark } from './mark.tsx';

interface EmptyProps {
  title: string;
  /** The one thing to do next. */
  action?: { href: string; label: string } | null;
  children: React.ReactNode;
}

/** An empty state: what is true, what belongs here, and what comes next. */
export function Empty({ title, action, children }: EmptyProps) {
  return (
    <div className="flex items-center gap-4 py-4">
      <Mark size={36} />
      <div>
        <p className="text-body font-strong">{title}</p>
        <p className="text-body text-pretty text-ink-2">{children}</p>
        {action && (
          <p className="mt-1 text-body">
            <a href={action.href} className="link">
              {action.label}
            </a>
          </p>
        )}
      </div>
    </div>
  );
}
