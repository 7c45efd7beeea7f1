import { useEffect, useRef, useState } from 'react';
import type { MessageTab } from '#domain/messages/written-message.ts';
import { urls } from '#web/app/urls.ts';
import { type DraftPage, DraftSaver, noDraft } from '#web/console/ticket/composer/draft/draft-saver.ts';
import { draftShelf } from '#web/console/ticket/composer/draft/draft-shelf.ts';
import type { TicketPage } from '#web/console/ticket/read-page.ts';
import { useListener } from '#web/ui/use-listener.ts';

/**
 * Saves the text on the server while typing, so that the writer finds it on any computer; offline it is stored in this browser. A
 * newer draft of another browser is offered, and nothing is overwritten.
 */
export function useDraft(page: TicketPage, tab: MessageTab, { read, adopt }: Omit<DraftPage, 'show'>) {
  const own = page.composer.drafts.find((draft) => draft.tab === tab);
  const [state, show] = useState(noDraft);
  const [saver] = useState(() => {
    const shelf = draftShelf(`${page.me} ${page.number} ${tab}`);
    return new DraftSaver({ address: urls.ticketDraft(page.number), tab, shelf }, own);
  });
  // Timers must read the current state of the page.
  const latest = useRef({ read, adopt });
  latest.current = { read, adopt };
  useEffect(() => {
    saver.page = { read: () => latest.current.read(), adopt: (content) => latest.current.adopt(content), show };
    saver.begin();
    return () => saver.saveNow(true);
  }, [saver]);
  useListener('window', 'online', () => saver.saveNow(false));
  useListener('window', 'pagehide', () => saver.saveNow(true));
  useEffect(() => saver.meet(own), [saver, own]);
  return { ...state, saver };
}

export type Draft = ReturnType<typeof useDraft>;
