interface PartProps {
  id: string;
  title: string;
  lead: string;
  children: React.ReactNode;
}

/** One thing that a desk's look is made of, between rules. */
export function Part({ id, title, lead, children }: PartProps) {
  return (
    <section aria-labelledby={`${id}-title`} className="py-5">
      <h2 id={`${id}-title`} className="text-section">
        {title}
      </h2>
      <p className="mt-1 max-w-record text-body text-ink-2">{lead}</p>
      {children}
    </section>
  );
}
