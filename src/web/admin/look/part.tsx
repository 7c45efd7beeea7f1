import { Meanwhile, type MeanwhileView } from '#web/admin/meanwhile.tsx';
import { Section } from '#web/ui/frame/section.tsx';

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
    <Section id={`${id}-title`} title={title} className="py-5">
      <p className="mt-1 max-w-record text-body text-ink-2">{lead}</p>
      {meanwhile && <Meanwhile {...meanwhile} />}
      {children}
    </Section>
  );
}
