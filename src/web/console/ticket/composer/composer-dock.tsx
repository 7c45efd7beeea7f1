import { type ReactNode, useRef } from 'react';
import { urls } from '#web/app/urls.ts';
import { SendKey } from '#web/console/send-key.tsx';
import { ActErrors, ActForm } from '#web/console/ticket/act-form.tsx';
import { MessageForm } from '#web/console/ticket/composer/message-form.tsx';
import { type ChosenTab, type Tab, tabIcons, tabs } from '#web/console/ticket/composer/use-chosen-tab.ts';
import { useMacroChoice } from '#web/console/ticket/composer/use-macro-choice.ts';
import type { TicketPage } from '#web/console/ticket/read-page.ts';
import { useAct } from '#web/console/ticket/use-act.ts';
import { useWords } from '#web/console/use-words.ts';
import { Later } from '#web/shared/document/later.tsx';
import { useHydrated } from '#web/shared/document/use-hydrated.ts';
import { Button } from '#web/ui/button.tsx';
import { CheckField, PhoneField, SelectField, TextField } from '#web/ui/field/fields.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { sendByKey } from './send-button.tsx';
import { PlainArea } from './writing-area.tsx';

interface DockProps {
  page: TicketPage;
  tab: ChosenTab;
}

/**
 * Docked below the record, up to 45 % of the window's height, and collapsed to its tabs on demand, or in a low window until one is
 * chosen. Its tabs are links, so that they work without scripts; other tabs keep their forms. On a phone the other ways are near
 * the thumb (`TicketPhoneActions`), so that nothing scrolls sideways (WCAG 1.4.10).
 */
export function ComposerDock({ page, tab }: DockProps) {
  const { composer } = useWords();
  const macros = useMacroChoice(page, tab);
  const isAwake = useHydrated();
  return (
    <section
      aria-label={composer.label}
      className={`flex @container/composer max-h-[45dvh] flex-none flex-col border-t border-line-strong bg-surface ${tab.isOpen ? '' : 'max-sm:hidden'}`}
    >
      <nav aria-label={composer.tabsLabel} className="flex flex-none items-center border-b border-line px-2.5">
        {tabs.map((name) => (
          <TabLink key={name} name={name} page={page} tab={tab} />
        ))}
        {isAwake && !tab.isFolded && (
          <span className={`ml-auto flex-none ${tab.isOpen ? '' : 'low:hidden'}`}>
            <Button kind="plain" onClick={tab.fold}>
              {composer.fold}
            </Button>
          </span>
        )}
      </nav>
      {tabs.map((name) => (
        <Panel key={name} name={name} open={tab.tab === name && !tab.isFolded} isChosen={tab.isOpen}>
          {name === 'call' ? <CallForm page={page} /> : <MessageForm page={page} tab={name} macros={macros} />}
        </Panel>
      ))}
    </section>
  );
}

function TabLink({ name, page, tab }: DockProps & { name: Tab }) {
  const { composer } = useWords();
  const isCurrent = tab.tab === name && !tab.isFolded;
  return (
    <a
      href={urls.ticket(page.number, { say: name })}
      data-tab={name}
      data-act={`say-${name}`}
      title={composer.tabs[name]}
      aria-current={isCurrent ? 'true' : undefined}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        tab.choose(name);
      }}
      className={`${look} min-w-0 ${isCurrent ? 'border-accent-line font-strong text-ink' : 'border-transparent text-ink-2 hover:text-ink max-sm:hidden'}`}
    >
      {/* Between the two widths there is room for the words alone, and below for the icons alone. */}
      <Icon name={tabIcons[name]} className="@min-[40rem]/composer:@max-[48rem]/composer:hidden" />
      <span className={`truncate ${isCurrent ? '' : '@max-[40rem]/composer:sr-only'}`}>{composer.tabs[name]}</span>
    </a>
  );
}

interface PanelProps {
  name: Tab;
  open: boolean;
  isChosen: boolean;
  children: ReactNode;
}

function Panel({ name, open, isChosen, children }: PanelProps) {
  return (
    // Scroll padding keeps the focused element above the sticky bar, which may have two rows (WCAG 2.4.11).
    <div
      id={`say-${name}`}
      hidden={!open}
      className={`min-h-0 relative overflow-y-auto px-5 py-3 scroll-pb-26 max-sm:scroll-pb-44 ${isChosen ? '' : 'low:hidden'}`}
    >
      <Later isNow={open}>{children}</Later>
    </div>
  );
}

const look =
  'flex h-11 items-center gap-2 border-b-2 px-3 text-body whitespace-nowrap no-underline focus-visible:-outline-offset-3 sm:h-9 sm:text-row';

/** Logs a call: the person on the line, what was said, and its effect (R12, R16, R19). */
function CallForm({ page }: { page: TicketPage }) {
  const { composer } = useWords();
  const form = useRef<HTMLFormElement>(null);
  const act = useAct('call', { onDone: () => form.current?.reset() });
  const values = act.result?.values;
  const { requester, people, urgent, toBeTold } = page.composer;
  return (
    <ActForm ref={form} act={act} version={page.version} onKeyDown={sendByKey} className="flex flex-col gap-3">
      <div className="grid max-w-page grid-cols-[repeat(auto-fill,minmax(11rem,1fr))] gap-3">
        <SelectField
          name="direction"
          label={composer.direction}
          choices={[
            { value: 'in', label: composer.directions.in },
            { value: 'out', label: composer.directions.out },
          ]}
          defaultValue={values?.direction}
        />
        <TextField
          name="callerName"
          label={composer.callerName}
          defaultValue={values?.callerName ?? requester.name}
          list="people-of-ticket"
          autoComplete="off"
        />
        <PhoneField
          name="callerPhone"
          label={composer.callerPhone}
          defaultValue={values?.callerPhone}
          autoComplete="off"
        />
        <TextField
          name="callerEmail"
          type="email"
          label={composer.callerEmail}
          title={composer.callerHint}
          defaultValue={values?.callerEmail}
          autoComplete="off"
        />
      </div>
      <datalist id="people-of-ticket">
        {people.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <PlainArea id="text-call" label={composer.text.call} defaultValue={values?.text} />
      <div className="flex flex-wrap gap-x-6 gap-y-2">
        <CheckField name="nothingNew" label={composer.nothingNew} hint={composer.nothingNewHint} />
        <CheckField name="reached" label={composer.reached} defaultChecked />
        <CheckField name="urgent" label={composer.urgent} defaultChecked={urgent} />
        {toBeTold && <CheckField name="told" label={composer.wasTold} hint={composer.wasToldHint} />}
      </div>
      <ActErrors act={act} />
      <div className="flex flex-wrap items-center justify-end gap-x-4 gap-y-2">
        <p role="status" data-said={act.result?.done ? '' : undefined} className="text-secondary text-ink-2">
          {act.busy ? '' : act.result?.done}
        </p>
        <Button kind="main" data-act="send-call" busy={act.busy} disabledBecause={page.whyNot.call ?? undefined}>
          {composer.send.call} <SendKey />
        </Button>
      </div>
    </ActForm>
  );
}
