import { useNavigate, useRevalidator } from 'react-router';
import { urls } from '#web/app/urls.ts';
import { post } from '#web/console/ticket/composer/post.ts';
import { undoneEvent } from '#web/console/ticket/composer/use-writing.ts';
import type { PendingAnswer } from '#web/console/ticket/sending/pending.ts';

/** Returns what an agent can do with their own waiting or refused message. */
export function usePendingActions() {
  const navigate = useNavigate();
  const { revalidate } = useRevalidator();

  async function does(id: string, action: 'undo' | 'now'): Promise<PendingAnswer | null> {
    const form = new FormData();
    form.append('intent', action);
    const posted = await post<PendingAnswer>(urls.pendingMessage(id), form);
    return 'said' in posted ? posted.said : null;
  }

  return {
    async undo(id: string): Promise<void> {
      const said = await does(id, 'undo');
      if (said && 'undone' in said) {
        const { number, tab } = said.undone;
        dispatchEvent(new CustomEvent(undoneEvent, { detail: tab }));
        // On its own page the composer has opened the tab: a change of the address alone would not read the draft.
        if (location.pathname !== urls.ticket(number)) await navigate(urls.ticket(number, { say: tab }));
      }
      await revalidate();
    },
    async sendNow(id: string): Promise<void> {
      await does(id, 'now');
      await revalidate();
    },
  };
}

export type PendingActions = ReturnType<typeof usePendingActions>;
