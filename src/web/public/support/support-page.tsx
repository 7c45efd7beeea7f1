import { supportWords } from '#locales/public/messages.ts';
import { AnnouncementBand } from '#web/public/announcements/band.tsx';
import { FeedLink } from '#web/public/announcements/feed-link.tsx';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { DeskFrame } from '#web/shared/frame/desk-frame.tsx';
import { PageHead } from '#web/shared/frame/page-head.tsx';
import { Closing } from './closing.tsx';
import { Helped } from './helped.tsx';
import { Hero } from './hero.tsx';
import { Questions } from './questions.tsx';
import type { SupportProps } from './support-props.ts';
import { Urgent } from './urgent.tsx';
import { Ways } from './ways.tsx';

/** The support page. Each promise comes from the desk's settings. */
export function SupportPage(props: SupportProps) {
  const words = supportWords[useVisit().language];
  return (
    <DeskFrame
      desk={props.desk}
      current="support"
      announcement={props.known && <AnnouncementBand desk={props.desk} view={props.known} />}
    >
      <FeedLink desk={props.desk} />
      <PageHead title={words.question} description={props.view.lead} desk={props.desk} />
      <Hero {...props} />
      <div className="mx-auto flex max-w-page flex-col gap-between px-gutter py-between">
        <Ways {...props} />
        <Urgent {...props} />
        <Helped {...props} />
        <Closing {...props} />
        <Questions {...props} />
      </div>
    </DeskFrame>
  );
}
