import { useState } from 'react';
import { flushSync } from 'react-dom';
import { useSearchParams } from 'react-router';
import { sentEvent } from '#web/console/ticket/composer/use-sending.ts';
import { undoneEvent } from '#web/console/ticket/composer/use-writing.ts';
import type { TicketPage } from '#web/console/ticket/read-page.ts';
import type { IconName } from '#web/ui/icon.tsx';
import { useListener } from '#web/ui/use-listener.ts';

/** The tabs of the composer, in order. */
export const tabs = ['answer', 'ask', 'note', 'call', 'handle'] as const;
export type Tab = (typeof tabs)[number];

export const tabIcons: Record<Tab, IconName> = {
  answer: 'mail',
  ask: 'question',
  note: 'note',
  call: 'phone',
  handle: 'check',
};

/**
 * The open tab of the composer: the one in the address, which works without scripts, else the first one possible when the ticket
 * was opened. If no tab is possible, as on a closed ticket, it is folded. A tab stays open while it is used. On a phone none is open until one is chosen. `fold` leaves only the tabs, and on a
 * phone nothing, until one is chosen; its text stays.
 */
export function useChosenTab({ number, whyNot }: Pick<TicketPage, 'number' | 'whyNot'>) {
  const [parameters] = useSearchParams();
  const asked = readTab(parameters.get('say'));
  const opened = {
    number,
    asked,
    tab: asked,
    first: tabs.find((tab) => whyNot[tab] === null) ?? 'answer',
    isFolded: asked === null && tabs.every((tab) => whyNot[tab] !== null),
  };
  const [chosen, setChosen] = useState(opened);
  if (chosen.number !== number || chosen.asked !== asked) setChosen(opened);

  // On a phone the composer covers the message that was sent.
  useListener('window', sentEvent, () => {
    if (matchMedia('(max-width: 40rem)').matches) setChosen({ ...chosen, tab: null, isFolded: true });
  });
  useListener('window', undoneEvent, ({ detail }: CustomEvent<Tab>) => choose(detail, { intoField: false }));

  function choose(tab: Tab, { intoField = true } = {}): void {
    // Synchronous, so that the next key goes to the field and not to a shortcut.
    flushSync(() => setChosen((now) => ({ ...now, tab, isFolded: false })));
    document.querySelector(`[data-tab=${tab}]`)?.scrollIntoView({ inline: 'nearest', block: 'nearest' });
    if (intoField) firstField(tab)?.focus();
  }

  const { tab, first, isFolded } = chosen;
  return { tab: tab ?? first, first, isOpen: tab !== null, isFolded, choose, fold };

  function fold(): void {
    flushSync(() => setChosen((now) => ({ ...now, tab: null, first: now.tab ?? now.first, isFolded: true })));
    // The button that had the focus is gone: its tab opens the composer again. On a phone the tabs are gone too.
    const link = document.querySelector<HTMLElement>(`[data-tab=${tab ?? first}]`);
    (link?.checkVisibility() ? link : document.getElementById('record'))?.focus();
  }
}

function readTab(text: string | null): Tab | null {
  return tabs.find((tab) => tab === text) ?? null;
}

export type ChosenTab = ReturnType<typeof useChosenTab>;

function firstField(tab: Tab): HTMLElement | null {
  return document.querySelector(`#say-${tab} :is([contenteditable=true], textarea:not([hidden]))`);
}
