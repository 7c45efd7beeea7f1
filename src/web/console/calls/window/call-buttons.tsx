import type { MouseEvent } from 'react';
import type { CallView } from '#web/console/calls/call-view.ts';
import type { FindState } from '#web/console/calls/window/use-find.ts';
import { SendKey } from '#web/console/send-key.tsx';
import { useCallWords } from '#web/console/use-words.ts';
import { useHydrated } from '#web/shared/document/use-hydrated.ts';
import { Button } from '#web/ui/button.tsx';
import { Key } from '#web/ui/key.tsx';

/** The outcome that the agent is preparing. */
export type CallMode = 'join' | 'open' | 'callBack';

interface CallButtonsProps {
  call: CallView;
  find: FindState;
  mode: CallMode;
  busy: boolean;
  onEnter(mode: CallMode): void;
}

/** The outcomes of a call. The filled button is the current one; each works without scripts. */
export function CallButtons({ call, find, mode, busy, onEnter }: CallButtonsProps) {
  const { window } = useCallWords();
  const awake = useHydrated();
  // Without scripts nothing can be opened first, so the button submits the fields.
  const first = (next: CallMode) => (event: MouseEvent) => {
    if (!awake || mode === next) return;
    event.preventDefault();
    onEnter(next);
  };
  const { ticket } = find;
  const joins = ticket
    ? ticket.awaited
      ? window.joinPhoned({ number: ticket.value })
      : window.joinNumber({ number: ticket.value })
    : window.join;
  const look = (which: CallMode) => ({
    type: 'submit' as const,
    name: 'intent',
    value: which,
    busy: busy && mode === which,
    kind: mode === which ? ('main' as const) : ('outlined' as const),
    'data-main': mode === which || undefined,
  });
  const mainKey = <SendKey />;
  return (
    <div className="flex flex-none flex-col gap-2 border-t border-line bg-surface px-5 py-3 *:flex [&_button]:flex-1">
      <div className="[&>*]:flex-1">
        <Button
          {...look('join')}
          icon="check"
          onClick={first('join')}
          disabledBecause={awake && ticket === null && mode === 'join' ? window.choose : undefined}
        >
          {joins} {mode === 'join' && ticket && mainKey}
        </Button>
      </div>
      <div className="gap-2 [&_button]:flex-auto">
        <Button {...look('open')} onClick={first('open')}>
          {mode === 'open' ? window.openNow : window.open} {mode === 'open' ? mainKey : <Key>Alt N</Key>}
        </Button>
        <Button {...look('callBack')} onClick={first('callBack')}>
          {mode === 'callBack' ? window.backNow : window.back}
        </Button>
      </div>
      <div className="gap-2 [&_button]:flex-auto">
        {call.runs && (
          <Button kind="plain" name="intent" value="hangUp">
            {window.hangUp}
          </Button>
        )}
        <Button kind="plain" name="intent" value="finish">
          {window.none}
        </Button>
      </div>
    </div>
  );
}
