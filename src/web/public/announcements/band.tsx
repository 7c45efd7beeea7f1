import { announcementWords } from '#locales/public/messages.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import type { FramedDesk } from '#web/shared/frame/desk-frame.tsx';
import { Banner } from '#web/ui/banner.tsx';
import type { BandView } from './views.ts';

/** A band below the navigation with the latest known incident and a link to all of them. */
export function AnnouncementBand({ desk, view }: { desk: FramedDesk; view: BandView }) {
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
