import { useState } from 'react';
import { flushSync } from 'react-dom';
import { useSearchParams } from 'react-router';
import { readTab, type Tab } from '#web/console/ticket/composer/tabs.ts';

/**
 * Which tab of the composer is open: at first the one of the address, where the page works without script too. On a
 * phone none is open until one is chosen.
 */
export function useChosenTab() {
  const [parameters] = useSearchParams();
  const asked = readTab(parameters.get('say'));
  const [chosen, setChosen] = useState({ asked, tab: asked });
  if (chosen.asked !== asked) setChosen({ asked, tab: asked });

  function choose(tab: Tab | null, { intoField = true } = {}): void {
    // At once: what is typed next belongs to the field, and is no key of the page.
    flushSync(() => setChosen({ asked, tab }));
    if (tab === null) return;
    document.querySelector(`[data-tab=${tab}]`)?.scrollIntoView({ inline: 'nearest', block: 'nearest' });
    if (intoField) firstField(tab)?.focus();
  }

  return { tab: chosen.tab ?? 'answer', isOpen: chosen.tab !== null, choose };
}

export type ChosenTab = ReturnType<typeof useChosenTab>;

function firstField(tab: Tab): HTMLElement | null {
  return document.querySelector(`#say-${tab} :is([contenteditable=true], textarea:not([hidden]))`);
}
