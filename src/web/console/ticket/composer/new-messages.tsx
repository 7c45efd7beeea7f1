import { useState } from 'react';
import type { ActResult } from '#web/console/ticket/acts/run-act.ts';
import type { TicketPage } from '#web/console/ticket/read-page.ts';
import { useWords } from '#web/console/use-words.ts';
import { Banner } from '#web/ui/banner.tsx';

/** Announces at once that a message arrived while writing. */
export function NewMessages({ count, look }: { count: number; look: () => void }) {
  const { composer } = useWords();
  if (count === 0) return null;
  const action = (
    <button type="button" onClick={look} className="link">
      {composer.look}
    </button>
  );
  return (
    <Banner tone="accent" icon="mail" action={action} live>
      <b>{composer.newMessages({ count })}</b>
    </Banner>
  );
}

/**
 * The version that the writer has seen: the ticket as it was when they started writing, until they look. New messages are
 * counted, and the server refuses to send before they were seen (two agents saving at once).
 */
export function useSeen(page: TicketPage, result: ActResult | undefined, alone: ActResult | undefined) {
  const [begun, setBegun] = useState<number | null>(null);
  const [told, setTold] = useState(result);
  const [reportedAlone, setReportedAlone] = useState(alone);
  if (told !== result) {
    setTold(result);
    if (result?.conflict) setBegun(result.version);
    if (result?.done) setBegun(null);
  }
  // The actions ran without the message: the text and the unseen events stay.
  if (reportedAlone !== alone) {
    setReportedAlone(alone);
    if (alone?.conflict) setBegun(alone.version);
  }
  const seen = begun ?? page.version;
  const newMessages = page.record.filter(
    (item) => item.kind === 'entry' && item.side === 'requester' && item.seq > seen,
  );
  return {
    seen,
    newMessages: newMessages.length,
    /** Writing starts with the first character and ends when the field is empty again. */
    note(isEmpty: boolean) {
      setBegun((before) => (isEmpty ? null : (before ?? page.version)));
    },
    look() {
      setBegun(page.version);
      const entry = document.querySelector<HTMLElement>(`[data-entry="${firstSeq(newMessages)}"]`);
      entry?.scrollIntoView({ block: 'center' });
      // Moves the screen reader's focus there too.
      entry?.setAttribute('tabindex', '-1');
      entry?.focus({ preventScroll: true });
    },
  };
}

function firstSeq(items: TicketPage['record']): number | string {
  const [first] = items;
  return first?.kind === 'entry' ? first.seq : '';
}
