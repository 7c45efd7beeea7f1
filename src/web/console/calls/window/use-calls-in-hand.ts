import { useState } from 'react';
import type { CallWindowView } from '#web/console/calls/read-window.ts';
import { useStaffSignal } from '#web/console/live/staff-signals.ts';
import { useReread } from '#web/console/live/use-reread.ts';
import { urls } from '#web/urls.ts';

/**
 * What rings and who is on the line, as the page was read with it. Where the page shows what is wrong with a form it is not
 * read anew, and its calls are asked for alone: a telephone that rings takes no error away.
 */
export function useCallsInHand(ofPage: CallWindowView): CallWindowView {
  const [asked, setAsked] = useState<{ over: CallWindowView; view: CallWindowView } | null>(null);
  const ask = async () => {
    // Without a connection nothing rings; the page says so, and reads everything once it is back.
    const reply = await fetch(urls.callsInHand()).catch(() => null);
    if (reply?.ok && !reply.redirected) setAsked({ over: ofPage, view: (await reply.json()) as CallWindowView });
  };
  const reread = useReread(() => void ask());
  useStaffSignal('call', () => void (reread() || ask()));
  return asked?.over === ofPage ? asked.view : ofPage;
}
