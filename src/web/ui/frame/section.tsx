interface SectionProps {
  /** Id of the heading. */
  id: string;
  title: React.ReactNode;
  /** The size of the heading; `sub` is smaller in the console and larger for the public. */
  heading?: 'section' | 'sub';
  className?: string | undefined;
  children: React.ReactNode;
}

/** A section that its heading names. */
export function Section({ id, title, heading = 'section', className, children }: SectionProps) {
  return (
    <section aria-labelledby={id} className={className}>
      <h2 id={id} className={heading === 'sub' ? 'text-sub' : 'text-section'}>
        {title}
      </h2>
      {children}
    </section>
  );
}

interface SideSectionProps {
  title: string;
  action?: React.ReactNode;
  children: React.ReactNode;
}

/** A section of a ticket's side panel, between rules. */
export function SideSection({ title, action, children }: SideSectionProps) {
  return (
    <section className="border-b border-line py-4 last:border-b-0">
      <header className="mb-2 flex items-baseline justify-between gap-4">
        <h2 className="text-section">{title}</h2>
        {action && <span className="text-secondary text-ink-2">{action}</span>}
      </header>
      {children}
    </section>
  );
}
