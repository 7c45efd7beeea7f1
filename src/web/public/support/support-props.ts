import type { BandView } from '#web/public/announcements/views.ts';
import type { FramedDesk } from '#web/public/frame/desk-frame.tsx';
import type { SupportView } from './support-view.ts';

/** What each part of the support page is given. */
export interface SupportProps {
  desk: FramedDesk;
  view: SupportView;
  /** What is known to be broken; null is nothing. */
  known: BandView | null;
}
