import { useEffect, useRef } from 'react';
import { type Obstacle, whyNotAct } from '#domain/macros/macro.ts';
import type { MacroAct } from '#domain/messages/acts.ts';
import { type ChosenActs, tickedActs } from '#domain/messages/chosen-acts.ts';
import type { MessageTab } from '#domain/messages/written-message.ts';
import { actInWords } from '#locales/console/messages.ts';
import { ActErrors, ActForm, ConflictNotice } from '#web/console/ticket/act-form.tsx';
import type { Acting } from '#web/console/ticket/macros/macro-view.ts';
import type { ChosenActsState } from '#web/console/ticket/macros/use-chosen-acts.ts';
import type { TicketPage } from '#web/console/ticket/read-page.ts';
import { type ActState, useAct } from '#web/console/ticket/use-act.ts';
import { useMacroWords } from '#web/console/use-words.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Button } from '#web/ui/button.tsx';

interface ActsPanelProps {
  page: TicketPage;
  tab: MessageTab;
  chosenActs: ChosenActsState;
  act: ActState;
}

/** The actions of the chosen macros: each can be unticked, and all can run without a message. */
export function ActsPanel({ page, tab, chosenActs, act }: ActsPanelProps) {
  const { chosen: words } = useMacroWords();
  const { chosen, led } = chosenActs;
  const panel = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    if (led > 0) panel.current?.querySelector<HTMLElement>('[data-act]')?.focus();
  }, [led]);
  if (chosen === null) return null;
  return (
    <fieldset
      ref={panel}
      id={`acts-${tab}`}
      className="max-w-record rounded-field border border-transparent bg-selected px-3 py-2"
    >
      <legend className="sr-only">{words.title}</legend>
      <p aria-hidden="true" className="text-secondary font-strong">
        {words.title}
      </p>
      <ul className="grid gap-x-6 sm:grid-cols-2">
        {chosen.acts.map((each) => (
          <OneAct key={each.do} act={each} chosen={chosen} acting={page.composer.acting} change={chosenActs.change} />
        ))}
      </ul>
      {chosen.reason !== '' && <p className="text-secondary text-ink-2">{words.because({ reason: chosen.reason })}</p>}
      <ConflictNotice act={act} />
      <ActErrors act={act} />
      <p className="mt-1 flex flex-wrap gap-2">
        <Button
          form={aloneFormId(tab)}
          kind="outlined"
          busy={act.busy}
          data-act={`do-acts-${tab}`}
          disabledBecause={tickedActs(chosen).length === 0 ? words.nothing : undefined}
        >
          {words.alone}
        </Button>
        <Button kind="plain" onClick={() => chosenActs.change(null)}>
          {words.remove}
        </Button>
      </p>
    </fieldset>
  );
}

interface OneActProps {
  act: MacroAct;
  chosen: ChosenActs;
  acting: Acting;
  change: ChosenActsState['change'];
}

/** An impossible action shows why and can only be unticked. */
function OneAct({ act, chosen, acting, change }: OneActProps) {
  const { chosen: words } = useMacroWords();
  const { language } = useVisit();
  const isTicked = !chosen.left.includes(act.do);
  const obstacle = whyNotAct(act, acting);
  const toggle = () => {
    const left = isTicked ? [...chosen.left, act.do] : chosen.left.filter((kind) => kind !== act.do);
    change({ ...chosen, left });
  };
  return (
    <li>
      <label className="flex min-h-11 items-center gap-2 text-body sm:min-h-7 sm:text-row">
        <input
          type="checkbox"
          form=""
          checked={isTicked}
          disabled={!isTicked && obstacle !== null}
          onChange={toggle}
          className="size-4 flex-none accent-accent"
        />
        <span className={isTicked ? '' : 'text-ink-2'}>
          {actInWords(act, acting, language)}
          {obstacle && !saysSo(act, obstacle) && (
            <span className="text-secondary text-ink-2"> · {words.obstacles[obstacle]}</span>
          )}
        </span>
      </label>
    </li>
  );
}

/** "assign to somebody who has left" already states its reason. */
function saysSo(act: MacroAct, obstacle: Obstacle): boolean {
  return (
    obstacle === 'noTeam' ||
    obstacle === 'noTag' ||
    obstacle === 'noField' ||
    obstacle === 'noChecklist' ||
    (obstacle === 'noAgent' && act.do === 'assign' && act.to === 'agent')
  );
}

/** The form to run the actions alone. It is beside the message's form, because forms cannot be nested. */
export function ActsAlone({ tab, chosenActs, act, version }: Omit<ActsPanelProps, 'page'> & { version: number }) {
  return (
    <>
      <ActForm id={aloneFormId(tab)} act={act} version={version}>
        <input type="hidden" name="acts" value={JSON.stringify(chosenActs.chosen)} />
      </ActForm>
      <p role="status" className="text-secondary text-ink-2" data-said={act.result?.done ? '' : undefined}>
        {chosenActs.chosen === null && !act.busy && act.result?.done}
      </p>
    </>
  );
}

/** Runs the actions alone. */
export function useActsAlone(tab: MessageTab, onDone: () => void): ActState {
  return useAct('macro', { key: tab, onDone });
}

function aloneFormId(tab: MessageTab): string {
  return `acts-alone-${tab}`;
}
