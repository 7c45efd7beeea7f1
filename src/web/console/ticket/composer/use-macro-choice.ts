import { useEffect, useEffectEvent, useState } from 'react';
import { whyNotAct } from '#domain/macros/macro.ts';
import type { ChosenActs } from '#domain/messages/chosen-acts.ts';
import { isTab, type MessageTab } from '#domain/messages/written-message.ts';
import type { ChosenTab } from '#web/console/ticket/composer/use-chosen-tab.ts';
import type { Writing } from '#web/console/ticket/composer/use-writing.ts';
import type { Acting, MacroView } from '#web/console/ticket/macros/macro-view.ts';
import { noteUse } from '#web/console/ticket/macros/uses.ts';
import type { TicketPage } from '#web/console/ticket/read-page.ts';
import { useListener } from '#web/ui/use-listener.ts';

/** Event for the composer: a macro was chosen elsewhere, by id. */
export const macroEvent = 'belfry:macro';

/** A macro and its tab; a new object for each choice. */
interface MacroChoice {
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

  useListener('window', macroEvent, ({ detail }: CustomEvent<string>) => {
    const macro = page.composer.macros.find(({ id }) => id === detail);
    if (macro) choose(macro);
  });
  return { choice, choose };
}

/** Applies a macro chosen for this tab: inserts its text at the cursor and adds its actions. */
export function useTakenMacro(page: TicketPage, tab: MessageTab, writing: Writing, choice: MacroChoice | null): void {
  const take = useEffectEvent(({ macro }: MacroChoice) => {
    if (macro.acts) writing.chosenActs.add(possible(macro.acts, page.composer.acting));
    if (macro.text !== '') writing.whenReady((editor) => editor.insertText(macro.text));
    // A macro without text is run from the panel, so focus it.
    else if (macro.tab === null) writing.chosenActs.lead();
  });
  useEffect(() => {
    if (choice?.tab === tab) take(choice);
  }, [choice, tab]);
}

/** Unticks the actions that are impossible on this ticket; they show why. */
function possible(chosen: ChosenActs, acting: Acting): ChosenActs {
  const not = chosen.acts.filter((act) => whyNotAct(act, acting) !== null);
  return { ...chosen, left: not.map((act) => act.do) };
}
