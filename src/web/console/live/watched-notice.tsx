import { useNavigate } from 'react-router';
import type { Hits } from '#web/console/find/hits.ts';
import { useNoticing } from '#web/console/live/noticing.ts';
import { mayNotify, notify } from '#web/console/live/notify.ts';
import { useStaffSignal } from '#web/console/live/staff-signals.ts';
import { urls } from '#web/urls.ts';

/**
 * Shows a notification when others did something on a ticket that one watches, to who chose it. The signal says a number; the
 * summary is fetched with the reader's own rights of this moment, so that who may read it no longer is shown nothing (R10).
 */
export function WatchedNotice() {
  const { watchedNotification } = useNoticing();
  const navigate = useNavigate();
  useStaffSignal('watched', ({ ticket }) => {
    if (!watchedNotification || ticket === undefined || !mayNotify() || isBefore(ticket)) return;
    void findTicket(ticket).then((hit) => {
      if (!hit) return;
      const text = hit.summary.map((piece) => piece.text).join('');
      notify({
        title: hit.number,
        text,
        tag: `watched-${hit.number}`,
        onOpen: () => navigate(urls.ticket(hit.number)),
      });
    });
  });
  return null;
}

/** Who has the ticket before them sees it change. */
function isBefore(number: string): boolean {
  return document.visibilityState === 'visible' && location.pathname === urls.ticket(number);
}

/** Nothing where it cannot be read, nor where nobody answers: the next news says more. */
async function findTicket(number: string): Promise<Hits['hits'][number] | undefined> {
  const answer = await fetch(urls.find({ q: number }), { headers: { Accept: 'application/json' } }).catch(() => null);
  if (!answer?.ok) return undefined;
  const { hits } = (await answer.json()) as Hits;
  return hits.find((hit) => hit.number === number);
}
