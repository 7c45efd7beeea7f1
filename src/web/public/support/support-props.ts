import type { FramedDesk } from '#web/public/frame/desk-frame.tsx';
import type { SupportView } from './support-view.ts';

/** What each part of the support page is given. */
export interface SupportProps {
  desk: FramedDesk;
  view: SupportView;
}
