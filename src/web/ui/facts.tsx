interface Fact {
  label: string;
  value: React.ReactNode;
}

interface FactsProps {
  facts: Fact[];
  /** `beside`: labels on the left, for the console. `above`: more space, for requesters. */
  look?: 'beside' | 'above';
}

/** Facts about a ticket, a person or a site: pairs of label and value. */
export function Facts({ facts, look = 'beside' }: FactsProps) {
  if (look === 'above') return <dl className="flex flex-col gap-4">{facts.map(above)}</dl>;
  return (
    <dl className="grid grid-cols-[minmax(5.5rem,auto)_1fr] gap-x-4 gap-y-1.5 text-body sm:text-row">
      {facts.map(beside)}
    </dl>
  );
}

function above({ label, value }: Fact, place: number) {
  return (
    <div key={`${place} ${label}`} className="text-secondary">
      <dt className="text-ink-2">{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function beside({ label, value }: Fact, place: number) {
  return (
    <div key={`${place} ${label}`} className="contents">
      <dt className="text-ink-2">{label}</dt>
      <dd className="min-w-0">{value}</dd>
    </div>
  );
}
