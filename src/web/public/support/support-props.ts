import type { BandView } from '#web/public/announcements/views.ts';
import type { FramedDesk } from '#web/shared/frame/desk-frame.tsx';
import type { SupportView } from './support-view.ts';

/** Props of each section of the support page. */
export interface SupportProps {
  desk: FramedDesk;
  view: SupportView;
  /** The known incidents; null if there are none. */
  known: BandView | null;
}

/** A desk in the list of all desks. */
export interface NamedDesk {
  href: string;
  name: string;
  purpose: string;
}
