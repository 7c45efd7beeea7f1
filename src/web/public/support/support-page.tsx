import { announcementWords, supportWords } from '#locales/public/messages.ts';
import { urls } from '#web/app/urls.ts';
import { FeedLink } from '#web/public/announcements/feed-link.tsx';
import type { BandView } from '#web/public/announcements/views.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { DeskFrame, type FramedDesk } from '#web/shared/frame/desk-frame.tsx';
import { PageHead } from '#web/shared/frame/page-head.tsx';
import { Banner } from '#web/ui/banner.tsx';
import { ClockLegend } from '#web/ui/clock/clock-legend.tsx';
import { PageClock } from '#web/ui/clock/page-clock.tsx';
import { Section } from '#web/ui/frame/section.tsx';
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

/** How and when tickets close (R15–R20), with the closing date for a notice sent today. */
function Closing({ desk, view: { closing } }: SupportProps) {
  const { language } = useVisit();
  const words = supportWords[language].closing;
  return (
    <Section id="closing" title={words.title}>
      <div className="mt-3 grid gap-x-14 gap-y-8 md:grid-cols-2">
        <div className="flex flex-col gap-3">
          {closing.paragraphs.map((paragraph) => (
            <p key={paragraph} className="text-body">
              {paragraph}
            </p>
          ))}
          <p className="text-body">
            <a className="link" href={`${urls.howWeWork(language, { desk: desk.prefix ?? undefined })}#days-off`}>
              {words.daysOff}
            </a>
          </p>
        </div>
        <PageClock heading="h3" pieces={closing.pieces} end="closing" sentence={closing.example} days={closing.days}>
          {closing.notCounted && <ClockLegend shape="hatch">{closing.notCounted}</ClockLegend>}
        </PageClock>
      </div>
    </Section>
  );
}

/** A band below the navigation with the latest known incident and a link to all of them. */
function AnnouncementBand({ desk, view }: { desk: FramedDesk; view: BandView }) {
  const { language } = useVisit();
  const words = announcementWords[language];
  const address = urls.announcements(language, { desk: desk.prefix ?? undefined });
  return (
    <Banner
      tone="accent"
      action={
        <>
          <a className="link" href={address}>
            {words.follow}
          </a>
          {view.others > 0 && (
            <>
              {' · '}
              <a className="link" href={address}>
                {words.more({ others: view.others })}
              </a>
            </>
          )}
        </>
      }
    >
      <b>{view.lead}</b> {view.title}
      {/[.!?]$/.test(view.title) ? '' : '.'}
    </Banner>
  );
}
