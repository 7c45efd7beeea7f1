import { Meanwhile, type MeanwhileView } from '#web/admin/meanwhile.tsx';

/** What a form of the page carries of the part that it changes. */
export interface PartState {
  /** What the form shows, as a word that it sends back. */
  seen: string;
  /** What another saved meanwhile. */
  meanwhile: MeanwhileView | undefined;
}

interface PartProps extends Pick<PartState, 'meanwhile'> {
  id: string;
  title: string;
  lead: string;
  children: React.ReactNode;
}

/** One thing that a desk's look is made of, between rules. */
export function Part({ id, title, lead, meanwhile, children }: PartProps) {
  return (
    <section aria-labelledby={`${id}-title`} className="py-5">
      <h2 id={`${id}-title`} className="text-section">
        {title}
      </h2>
      <p className="mt-1 max-w-record text-body text-ink-2">{lead}</p>
      {meanwhile && <Meanwhile {...meanwhile} />}
      {children}
    </section>
  );
}
