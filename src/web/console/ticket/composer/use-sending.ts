import { type FormEvent, useRef, useState } from 'react';
import { useActionData, useNavigate, useRevalidator } from 'react-router';
import { isUnwritten, type MessageTab } from '#domain/messages/written-message.ts';
import { urls } from '#web/app/urls.ts';
import { signedInAgain } from '#web/console/connection/guard-fetch.ts';
import { listAddress, placeInList } from '#web/console/list-place.ts';
import type { ActResult } from '#web/console/ticket/acts/run-act.ts';
import { postTwice } from '#web/console/ticket/composer/post.ts';
import { readLater, readThen } from '#web/console/ticket/composer/send-button.tsx';
import type { Writing } from '#web/console/ticket/composer/use-writing.ts';
import { formOf, leftAfter } from '#web/console/ticket/composer/written.ts';

export type SendFailure = 'offline' | 'failed' | 'unattached';

/** The state of sending: nothing yet, the server's result, or the failure. */
interface Sending {
  busy: boolean;
  result: ActResult | undefined;
  failure: SendFailure | null;
}

/** Tells the record about the message that was just sent; the detail is the server's answer. */
export const sentEvent = 'belfry:sent';

/** Sends a tab's message. After a failure the text stays; a retry is the same message (R26). */
export function useSending(number: string, tab: MessageTab) {
  const sentPlain = useActionData() as ActResult | undefined;
  const { revalidate } = useRevalidator();
  const navigate = useNavigate();
  const first = sentPlain?.intent === tab ? sentPlain : undefined;
  const [state, setState] = useState<Sending>({ busy: false, result: first, failure: null });
  const attempt = useRef({ id: '', said: '' });

  /** The same text is the same message until it was accepted. */
  function idOf(said: string): string {
    if (attempt.current.said !== said) attempt.current = { id: crypto.randomUUID(), said };
    return attempt.current.id;
  }

  async function send(event: FormEvent<HTMLFormElement>, writing: Writing, version: number): Promise<void> {
    event.preventDefault();
    if (state.busy) return;
    const then = readThen(event);
    const later = readLater(event.currentTarget, then);
    setState({ busy: true, result: undefined, failure: null });
    // Waits for uploads; with a refused file the message is not sent.
    if (!(await writing.uploads.settled())) return setState({ busy: false, result: undefined, failure: 'unattached' });
    await writing.draft.saver.settle();
    const content = writing.read();
    const { cursor: _, ...said } = content;
    const intent = then === 'handle' ? 'handle' : tab;
    const id = idOf(JSON.stringify({ intent, later, ...said }));
    const fields = { intent, draftIn: tab, id, version: String(version), ...(later !== null && { later }) };
    const posted = await postSignedIn(urls.ticketSend(number), formOf(content, fields));
    if ('failure' in posted) return setState({ busy: false, result: undefined, failure: posted.failure });
    setState({ busy: false, result: posted.said, failure: null });
    if (!posted.said.done) return;
    attempt.current = { id: '', said: '' };
    const left = leftAfter(content, writing.read());
    writing.leave(left);
    const isEmpty = isUnwritten(left);
    if (isEmpty) dispatchEvent(new CustomEvent(sentEvent, { detail: posted.said }));
    if (isEmpty && then === 'next') await navigate(placeInList(urls.ticket(number))?.onward ?? listAddress());
    else await revalidate();
  }

  return { ...state, send };
}

/** If the session ended, waits for the sign-in over the page, repeatedly if needed, then sends the same message. */
async function postSignedIn(address: string, body: FormData): Promise<{ said: ActResult } | { failure: SendFailure }> {
  for (;;) {
    const posted = await postTwice<ActResult>(address, body);
    if ('said' in posted) return posted;
    if (posted.failure !== 'signedOut') return { failure: posted.failure };
    await signedInAgain();
  }
}
