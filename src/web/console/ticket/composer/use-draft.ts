import { type FormEvent, useState } from 'react';
import type { TicketPage } from '#web/console/ticket/read-page.ts';
import type { ActInHand } from '#web/console/ticket/use-act.ts';

/**
 * What its writer has seen: the ticket as it was when they began to write, until they look. What comes in meanwhile is
 * counted, and the server does not send before it was seen (issue of two agents who save at once).
 */
export function useDraft(page: TicketPage, act: ActInHand) {
  const [begun, setBegun] = useState<number | null>(null);
  const [told, setTold] = useState(act.result);
  if (told !== act.result) {
    setTold(act.result);
    if (act.result?.conflict) setBegun(act.result.version);
    if (act.result?.done) setBegun(null);
  }
  const seen = begun ?? page.version;
  const newMessages = page.record.filter(
    (item) => item.kind === 'entry' && item.side === 'requester' && item.seq > seen,
  );
  return {
    seen,
    newMessages: newMessages.length,
    /** Writing begins with the first sign, and ends when the field is empty again. */
    onInput(event: FormEvent<HTMLFormElement>) {
      const text = new FormData(event.currentTarget).get('text');
      const isEmpty = typeof text !== 'string' || text.trim() === '';
      setBegun((before) => (isEmpty ? null : (before ?? page.version)));
    },
    look() {
      setBegun(page.version);
      document
        .querySelector(`[data-entry="${newMessages.at(-1)?.kind === 'entry' ? firstSeq(newMessages) : ''}"]`)
        ?.scrollIntoView({ block: 'center' });
    },
  };
}

function firstSeq(items: TicketPage['record']): number | string {
  const [first] = items;
  return first?.kind === 'entry' ? first.seq : '';
}
