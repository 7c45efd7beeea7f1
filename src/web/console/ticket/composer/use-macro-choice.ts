import { useEffect, useEffectEvent, useState } from 'react';
import { isTab, type MessageTab } from '#domain/messages/written-message.ts';
import type { ChosenTab } from '#web/console/ticket/composer/use-chosen-tab.ts';
import type { MacroView } from '#web/console/ticket/macros/macro-view.ts';
import { noteUse } from '#web/console/ticket/macros/uses.ts';
import type { TicketPage } from '#web/console/ticket/read-page.ts';

/** Event for the composer: a macro was chosen elsewhere, by id. */
export const macroEvent = 'belfry:macro';

/** A macro and its tab; a new object for each choice. */
export interface MacroChoice {
  macro: MacroView;
  tab: MessageTab;
}

/** Opens the tab of a macro chosen in the composer or the palette, and passes it to the tab. */
export function useMacroChoice(page: TicketPage, { tab, choose: open }: ChosenTab) {
  const [choice, setChoice] = useState<MacroChoice | null>(null);

  function choose(macro: MacroView): void {
    const to = macro.tab ?? (isTab(tab) ? tab : 'answer');
    noteUse(page.composer.acting.me, macro.id);
    open(to, { intoField: macro.text !== '' || macro.tab !== null });
    setChoice({ macro, tab: to });
  }

  const chosenElsewhere = useEffectEvent((id: string) => {
    const macro = page.composer.macros.find((each) => each.id === id);
    if (macro) choose(macro);
  });
  useEffect(() => {
    const onChosen = (event: Event) => chosenElsewhere((event as CustomEvent<string>).detail);
    addEventListener(macroEvent, onChosen);
    return () => removeEventListener(macroEvent, onChosen);
  }, []);
  return { choice, choose };
}
