import { useNavigate } from 'react-router';
import { urls } from '#web/app/urls.ts';
import type { Hits } from '#web/console/find/hits.ts';
import { mayNotify, notify, useNoticing } from '#web/console/live/notify.ts';
import { useStaffSignal } from '#web/console/live/staff-signals.ts';

/**
 * Shows a notification when something concerns the reader, if the reader chose it. The signal contains only the number; the
 * summary is fetched with current rights, so that people who lost access see nothing (R10).
 */
export function NewsNotice() {
  const { watchedNotification } = useNoticing();
  const navigate = useNavigate();
  useStaffSignal('news', ({ ticket }) => {
    if (!watchedNotification || ticket === undefined || !mayNotify() || isBefore(ticket)) return;
    void findTicket(ticket).then((hit) => {
      if (!hit) return;
      const text = hit.summary.map((piece) => piece.text).join('');
      notify({
        title: hit.number,
        text,
        tag: `news-${hit.number}`,
        onOpen: () => navigate(urls.ticket(hit.number)),
      });
    });
  });
  return null;
}

/** No notification for a ticket that is on screen. */
function isBefore(number: string): boolean {
  return document.visibilityState === 'visible' && location.pathname === urls.ticket(number);
}

/** Undefined if the ticket is not readable or the request failed; the next event brings it. */
async function findTicket(number: string): Promise<Hits['hits'][number] | undefined> {
  const answer = await fetch(urls.find({ q: number }), { headers: { Accept: 'application/json' } }).catch(() => null);
  if (!answer?.ok) return undefined;
  const { hits } = (await answer.json()) as Hits;
  return hits.find((hit) => hit.number === number);
}
