import { isHeld, type MessageTab } from '#domain/messages/written-message.ts';
import { SendKey } from '#web/console/send-key.tsx';
import type { TicketPage } from '#web/console/ticket/read-page.ts';
import { useWords } from '#web/console/use-words.ts';
import { useHydrated } from '#web/shared/document/use-hydrated.ts';
import { menuRow } from '#web/shared/frame/account-menu.tsx';
import { Button, buttonLook } from '#web/ui/button.tsx';
import { TextField } from '#web/ui/field/fields.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { closePanel, PopoverPanel } from '#web/ui/popover-panel.tsx';

/** What sending does besides: open the next ticket of the list, send an answer as the closing notice, or wait for business hours. */
export type Then = 'next' | 'handle' | 'later' | 'laterAt';

/** The keys that send, pressed with Ctrl in any field of the form. */
const keys = { next: 'Shift', handle: 'Alt' } as const;

interface SendButtonProps {
  page: TicketPage;
  tab: MessageTab;
  busy: boolean;
}

/** The button that sends, and with scripts a menu of what else it may do. */
export function SendButton({ page, tab, busy }: SendButtonProps) {
  const { composer } = useWords();
  const isAwake = useHydrated();
  const menu = `send-more-${tab}`;
  const close = () => closePanel(menu);
  const because = page.whyNot[tab] ?? undefined;
  const { opensAt } = page.composer;
  const offered: ('next' | 'handle')[] =
    tab === 'answer' && page.whyNot.handle === null ? ['next', 'handle'] : ['next'];
  return (
    <span className="ml-auto flex gap-1">
      <Button kind="main" busy={busy} disabledBecause={because} data-act={`send-${tab}`}>
        {composer.send[tab]} <SendKey />
      </Button>
      {isAwake && because === undefined && (
        <>
          <button
            type="button"
            popoverTarget={menu}
            data-act={menu}
            title={composer.sendMore}
            aria-label={composer.sendMore}
            className={buttonLook()}
          >
            <Icon name="chevronDown" />
          </button>
          <PopoverPanel id={menu} title={composer.sendMore}>
            <ul>
              {offered.map((then) => (
                <li key={then}>
                  <button type="submit" name="then" value={then} className={menuRow}>
                    {tab === 'note' ? composer.addThenNext : composer.sendThen[then]} <SendKey also={keys[then]} />
                  </button>
                </li>
              ))}
              {isHeld(tab) && opensAt && (
                <li>
                  <button
                    type="submit"
                    name="then"
                    value="later"
                    data-act="send-later"
                    onClick={close}
                    className={menuRow}
                  >
                    {composer.sendLater({ when: opensAt.text })}
                  </button>
                </li>
              )}
            </ul>
            {isHeld(tab) && opensAt && (
              <div className="mt-3 flex flex-col gap-2 border-t border-line pt-3">
                <TextField
                  id={`later-${tab}`}
                  name="laterAt"
                  type="datetime-local"
                  length="short"
                  label={composer.laterAt}
                  min={opensAt.now}
                  defaultValue={opensAt.value}
                />
                <p>
                  <Button type="submit" name="then" value="laterAt" onClick={close}>
                    {composer.sendLaterAt}
                  </Button>
                </p>
              </div>
            )}
          </PopoverPanel>
        </>
      )}
    </span>
  );
}

/** Sends by Ctrl+Enter, with Shift or Alt for what the menu offers. */
export function sendByKey(event: React.KeyboardEvent<HTMLFormElement>): void {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  const then: Then | null = event.shiftKey ? 'next' : event.altKey ? 'handle' : null;
  const choice = then && event.currentTarget.querySelector<HTMLButtonElement>(`[name=then][value=${then}]`);
  if (then === null || choice) event.currentTarget.requestSubmit(choice);
}

/** Returns what the pressed button asked for. */
export function readThen({ nativeEvent }: React.FormEvent<HTMLFormElement>): Then | null {
  const { submitter } = nativeEvent as SubmitEvent;
  const { name, value } = submitter instanceof HTMLButtonElement ? submitter : { name: '', value: '' };
  return name === 'then' ? (value as Then) : null;
}

/** Returns what a message waits for: the next `opening`, or the typed moment; null if it goes out in ten seconds. */
export function readLater(form: HTMLFormElement, then: Then | null): string | null {
  if (then === 'later') return 'opening';
  return then === 'laterAt' ? String(new FormData(form).get('laterAt') ?? '') : null;
}
