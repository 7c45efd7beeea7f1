import { type KeyboardEvent, useRef } from 'react';
import { ActErrors, ActForm } from '#web/console/ticket/act-form.tsx';
import { Checklist } from '#web/console/ticket/composer/checklist.tsx';
import { ConflictNotice } from '#web/console/ticket/composer/conflict-notice.tsx';
import { FilePicker } from '#web/console/ticket/composer/file-picker.tsx';
import { NewMessages } from '#web/console/ticket/composer/new-messages.tsx';
import type { Tab } from '#web/console/ticket/composer/tabs.ts';
import { useDraft } from '#web/console/ticket/composer/use-draft.ts';
import { WritingArea } from '#web/console/ticket/composer/writing-area.tsx';
import type { TicketPage } from '#web/console/ticket/read-page.ts';
import { useAct } from '#web/console/ticket/use-act.ts';
import { useWords } from '#web/console/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Icon } from '#web/ui/icons/icon.tsx';
import { Key } from '#web/ui/key.tsx';

type MessageTab = Exclude<Tab, 'call'>;

/** Answer, information request, note, closing notice: a text, perhaps files, and what follows from sending it. */
export function MessageForm({ page, tab }: { page: TicketPage; tab: MessageTab }) {
  const { composer } = useWords();
  const form = useRef<HTMLFormElement>(null);
  const act = useAct(tab, { onDone: () => form.current?.reset() });
  const draft = useDraft(page, act);
  const values = act.result?.values;
  return (
    <ActForm
      ref={form}
      act={act}
      intent={tab}
      version={draft.seen}
      onInput={draft.onInput}
      onKeyDown={sendByKey}
      className="flex flex-col gap-3"
    >
      <To page={page} tab={tab} />
      <WritingArea id={`text-${tab}`} label={composer.text[tab]} lang={page.language} defaultValue={values?.text} />
      {tab === 'ask' && <Checklist page={page} values={values} />}
      <NewMessages count={act.result?.conflict ? 0 : draft.newMessages} look={draft.look} />
      <ConflictNotice act={act} />
      <ActErrors act={act} />
      <div className="sticky -bottom-3 flex flex-wrap items-center gap-x-4 gap-y-2 bg-surface py-1">
        <FilePicker id={`files-${tab}`} />
        <p
          role="status"
          className="min-w-0 flex-1 text-secondary text-pretty text-ink-2 max-sm:order-first max-sm:basis-full sm:text-right"
        >
          {act.result?.done && !act.busy ? act.result.done : <Follows page={page} tab={tab} />}
        </p>
        <span className="ml-auto">
          <Button type="submit" kind="main" busy={act.busy} disabledBecause={page.whyNot[tab] ?? undefined}>
            {composer.send[tab]} <Key>Ctrl ↵</Key>
          </Button>
        </span>
      </div>
    </ActForm>
  );
}

function To({ page, tab }: { page: TicketPage; tab: MessageTab }) {
  const { composer } = useWords();
  if (tab === 'note') return <p className="text-secondary text-ink-2">{composer.noteHint}</p>;
  const { to } = page.composer;
  return (
    <p className="flex flex-wrap justify-between gap-x-6 text-secondary text-ink-2">
      <span>
        {composer.to} {to.length === 0 ? composer.nobodyByMail : <b className="text-ink">{to.join(', ')}</b>}
      </span>
      <span className="inline-flex items-center gap-2">
        <Icon name="globe" />
        {page.composer.writtenIn}
      </span>
    </p>
  );
}

/** The date that sending promises, before anything is sent (R16). */
function Follows({ page, tab }: { page: TicketPage; tab: MessageTab }) {
  if (tab === 'handle') return <b className="text-ink">{page.composer.closesOn}</b>;
  return tab === 'ask' ? page.composer.asksUntil : null;
}

export function sendByKey(event: KeyboardEvent<HTMLFormElement>): void {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  event.currentTarget.requestSubmit();
}
