interface SectionProps {
  /** Id of the heading. */
  id: string;
  title: React.ReactNode;
  className?: string | undefined;
  children: React.ReactNode;
}

/** A section that its heading names. */
export function Section({ id, title, className, children }: SectionProps) {
  return (
    <section aria-labelledby={id} className={className}>
      <h2 id={id} className="text-section">
        {title}
      </h2>
      {children}
    </section>
  );
}
