import { stateAt } from '#domain/announcements/announcement.ts';
import { announcementWords } from '#locales/public/messages.ts';
import { recentAnnouncements } from '#store/announcements/announcements.ts';
import { visitContext } from '#web/app/context.ts';
import { urls } from '#web/app/urls.ts';
import type { PageHandle } from '#web/shared/document/page-handle.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { DeskFrame } from '#web/shared/frame/desk-frame.tsx';
import { findPublicDesk, framedInAddress, languageOf } from '#web/shared/frame/find-desk.ts';
import { StandsIn } from '#web/shared/stands-in.tsx';
import { Section } from '#web/ui/frame/section.tsx';
import type { Route } from './+types/page.ts';
import { FeedLink } from './feed-link.tsx';
import { type AnnouncementView, anchorOf, announcementView, pastDays } from './views.ts';

/** Current incidents, and those that ended in the last days. */
export async function loader({ params, request, context }: Route.LoaderArgs) {
  const visit = context.get(visitContext);
  const { world } = visit.services;
  const language = languageOf(params);
  const desk = await findPublicDesk(visit, new URL(request.url).searchParams.get('desk'));
  const now = world.clock.now();
  const all = await recentAnnouncements(world.db, desk.id, now, pastDays);
  const [current, past] = (['current', 'past'] as const).map((state) =>
    all
      .filter((announcement) => stateAt(announcement, now) === state)
      .map((announcement) => announcementView(announcement, language, { ...desk, now })),
  );
  return { desk: await framedInAddress(visit, desk), current: current!, past: past!, days: pastDays };
}

export const handle: PageHandle = { cached: { query: ['desk'] } };

export default function Page({ loaderData: { desk, current, past, days } }: Route.ComponentProps) {
  const { language } = useVisit();
  const words = announcementWords[language];
  const feed = urls.announcementFeed(language, { desk: desk.prefix ?? undefined });
  return (
    <DeskFrame desk={desk} current="announcements">
      <title>{`${words.title} – ${desk.name}`}</title>
      <FeedLink desk={desk} />
      <div className="mx-auto flex max-w-page flex-col gap-10 px-gutter py-8 sm:py-10">
        <header>
          <h1 className="text-title">{words.title}</h1>
          <p className="mt-3 max-w-measure text-lead text-ink-2">{words.lead}</p>
          <p className="mt-4 max-w-measure text-body">
            <a href={feed} type="application/atom+xml">
              {words.subscribe}
            </a>
            <span className="block text-secondary text-ink-2">{words.subscribeText}</span>
          </p>
        </header>
        <Announcements id="current" title={words.current} announcements={current} none={words.none} />
        <Announcements id="past" title={words.past({ days })} announcements={past} none={words.nonePast({ days })} />
      </div>
    </DeskFrame>
  );
}

interface AnnouncementsProps {
  id: string;
  title: string;
  announcements: AnnouncementView[];
  none: string;
}

function Announcements({ id, title, announcements, none }: AnnouncementsProps) {
  return (
    <Section id={id} title={title}>
      {announcements.length === 0 ? (
        <p className="mt-3 text-body text-ink-2">{none}</p>
      ) : (
        <div className="mt-4 border-b border-line">
          {announcements.map((announcement) => (
            <Announcement key={announcement.id} announcement={announcement} />
          ))}
        </div>
      )}
    </Section>
  );
}

function Announcement({
  announcement: { id, language, title, paragraphs, site, when, changed },
}: {
  announcement: AnnouncementView;
}) {
  return (
    <article
      id={anchorOf(id)}
      className="grid gap-x-14 gap-y-2 border-t border-line py-6 md:grid-cols-[16rem_minmax(0,1fr)]"
    >
      <div className="text-secondary text-ink-2">
        <p className="font-strong text-ink">{site}</p>
        <p className="mt-1">{when}</p>
        {changed && <p className="mt-1">{changed}</p>}
      </div>
      <div className="row-start-1 md:col-start-2">
        <div lang={language}>
          <h3 className="text-sub">{title}</h3>
          {paragraphs.map((paragraph) => (
            <p key={paragraph} className="mt-2 max-w-measure text-body whitespace-pre-line">
              {paragraph}
            </p>
          ))}
        </div>
        <StandsIn language={language} />
      </div>
    </article>
  );
}
