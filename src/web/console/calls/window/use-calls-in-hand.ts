import { useState } from 'react';
import { urls } from '#web/app/urls.ts';
import type { CallWindowView } from '#web/console/calls/read-window.ts';
import { useStaffSignal } from '#web/console/live/staff-signals.ts';
import { useReread } from '#web/console/live/use-reread.ts';

/**
 * Returns ringing and active calls as loaded with the page. If the page shows form errors, it fetches only the calls, so that a
 * ringing phone does not clear the errors.
 */
export function useCallsInHand(ofPage: CallWindowView): CallWindowView {
  const [asked, setAsked] = useState<{ over: CallWindowView; view: CallWindowView } | null>(null);
  const ask = async () => {
    // Offline nothing rings. The page shows the connection state and reloads once it is back.
    const reply = await fetch(urls.callsInHand()).catch(() => null);
    if (reply?.ok && !reply.redirected) setAsked({ over: ofPage, view: (await reply.json()) as CallWindowView });
  };
  const reread = useReread(() => void ask());
  useStaffSignal('call', () => void (reread() || ask()));
  return asked?.over === ofPage ? asked.view : ofPage;
}
