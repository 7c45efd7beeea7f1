import { useState } from 'react';
import { togetherWords } from '#locales/console/messages.ts';
import type { TicketPage } from '#web/console/ticket/read-page.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Banner } from '#web/ui/banner.tsx';

/** A note mentions the reader. The notice stays while the page is open, although the list already counts it as seen. */
export function MentionNotice({ page }: { page: TicketPage }) {
  const { look } = togetherWords[useVisit().language].mention;
  const [first] = useState(page.mention);
  const mention = page.mention ?? first;
  if (mention === null) return null;
  const note = (
    <a href={`#entry-${mention.entryId}`} className="link">
      {look}
    </a>
  );
  return (
    <Banner tone="accent" icon="note" action={note}>
      {mention.text}
    </Banner>
  );
}
