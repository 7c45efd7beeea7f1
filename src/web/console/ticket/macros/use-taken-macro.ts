import { useEffect, useEffectEvent } from 'react';
import { whyNotAct } from '#domain/macros/why-not.ts';
import { readActs } from '#domain/messages/acts.ts';
import type { ChosenActs } from '#domain/messages/chosen-acts.ts';
import type { MessageTab } from '#domain/messages/written-message.ts';
import type { Writing } from '#web/console/ticket/composer/use-writing.ts';
import type { Acting } from '#web/console/ticket/macros/macro-view.ts';
import type { MacroChoice } from '#web/console/ticket/macros/use-macro-choice.ts';
import type { TicketPage } from '#web/console/ticket/read-page.ts';

/** Takes a macro that was chosen for this tab: its text where the cursor is, its acts beside it. */
export function useTakenMacro(page: TicketPage, tab: MessageTab, writing: Writing, choice: MacroChoice | null): void {
  const take = useEffectEvent(({ macro }: MacroChoice) => {
    if (macro.acts) writing.also.add(possible(macro.acts, page.composer.acting));
    if (macro.text !== '') writing.whenReady((editor) => editor.insertText(macro.text));
    // One that writes nothing is done from there.
    else if (macro.tab === null) writing.also.lead();
  });
  useEffect(() => {
    if (choice?.tab === tab) take(choice);
  }, [choice, tab]);
}

/** What cannot be done to this ticket is unticked, and says why. */
function possible(chosen: ChosenActs, acting: Acting): ChosenActs {
  const not = readActs(chosen.acts).filter((act) => whyNotAct(act, acting) !== null);
  return { ...chosen, left: not.map((act) => act.do) };
}
