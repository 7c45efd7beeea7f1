import { useEffect, useEffectEvent } from 'react';
import { whyNotAct } from '#domain/macros/why-not.ts';
import { readActs } from '#domain/messages/acts.ts';
import type { ChosenActs } from '#domain/messages/chosen-acts.ts';
import type { MessageTab } from '#domain/messages/written-message.ts';
import type { MacroChoice } from '#web/console/ticket/composer/use-macro-choice.ts';
import type { Writing } from '#web/console/ticket/composer/use-writing.ts';
import type { Acting } from '#web/console/ticket/macros/macro-view.ts';
import type { TicketPage } from '#web/console/ticket/read-page.ts';

/** Applies a macro chosen for this tab: inserts its text at the cursor and adds its actions. */
export function useTakenMacro(page: TicketPage, tab: MessageTab, writing: Writing, choice: MacroChoice | null): void {
  const take = useEffectEvent(({ macro }: MacroChoice) => {
    if (macro.acts) writing.also.add(possible(macro.acts, page.composer.acting));
    if (macro.text !== '') writing.whenReady((editor) => editor.insertText(macro.text));
    // A macro without text is run from the panel, so focus it.
    else if (macro.tab === null) writing.also.lead();
  });
  useEffect(() => {
    if (choice?.tab === tab) take(choice);
  }, [choice, tab]);
}

/** Unticks the actions that are impossible on this ticket; they show why. */
function possible(chosen: ChosenActs, acting: Acting): ChosenActs {
  const not = readActs(chosen.acts).filter((act) => whyNotAct(act, acting) !== null);
  return { ...chosen, left: not.map((act) => act.do) };
}
