import { Meanwhile, type MeanwhileView } from '#web/admin/meanwhile.tsx';

/** The state of the settings that a form of the page changes. */
export interface PartState {
  /** The version that the form shows; sent back to detect conflicts. */
  seen: string;
  /** The values that another user has saved since. */
  meanwhile: MeanwhileView | undefined;
}

interface PartProps extends Pick<PartState, 'meanwhile'> {
  id: string;
  title: string;
  lead: string;
  children: React.ReactNode;
}

/** A section of the look, between rules. */
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
