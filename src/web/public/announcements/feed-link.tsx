import { announcementWords } from '#locales/public/messages.ts';
import { useVisit } from '#web/document/use-visit.ts';
import type { FramedDesk } from '#web/public/frame/desk-frame.tsx';
import { urls } from '#web/urls.ts';

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
