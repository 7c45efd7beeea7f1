import { announcementWords } from '#locales/public/messages.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import type { FramedDesk } from '#web/shared/frame/desk-frame.tsx';

/** The link element by which feed readers find the feed. */
export function FeedLink({ desk }: { desk: FramedDesk }) {
  const { language } = useVisit();
  return (
    <link
      rel="alternate"
      type="application/atom+xml"
      title={announcementWords[language].feedTitle({ desk: desk.name })}
      href={urls.announcementFeed(language, { desk: desk.prefix ?? undefined })}
    />
  );
}
