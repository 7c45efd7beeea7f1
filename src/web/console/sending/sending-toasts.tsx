import { useRef } from 'react';
import { useNavigate, useRevalidator } from 'react-router';
import { isHeld, isTab } from '#domain/messages/written-message.ts';
import type { Refusal } from '#domain/ticket/refusals.ts';
import { problems } from '#locales/problems/messages.ts';
import { urls } from '#web/app/urls.ts';
import { type OnItsWay, useCountdown } from '#web/console/sending/use-countdown.ts';
import { post } from '#web/console/ticket/composer/post.ts';
import { undoneEvent } from '#web/console/ticket/composer/use-writing.ts';
import type { PendingAnswer } from '#web/console/ticket/writing/pending.ts';
import { useWritingWords } from '#web/console/use-writing-words.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';

interface SendingToastsProps {
  sending: OnItsWay[];
  /** The server's time, for the countdown. */
  now: string;
}

/** At the bottom left of every console page: messages about to be sent, which can be undone (guide, 11). */
export function SendingToasts({ sending, now }: SendingToastsProps) {
  const { pending: words } = useWritingWords();
  const area = useRef<HTMLElement>(null);
  const shown = useCountdown(sending, now, area);
  const deeds = useDeeds();
  return (
    <section
      ref={area}
      aria-label={words.label}
      className="fixed bottom-4 left-4 z-30 flex flex-col gap-2 max-sm:right-4 max-sm:bottom-20 print:hidden"
    >
      {shown.map(({ message, seconds, isGone }) =>
        message.state === 'refused' ? (
          <RefusedToast key={message.id} message={message} undo={deeds.undo} />
        ) : (
          <WaitingToast key={message.id} message={message} seconds={seconds} isGone={isGone} deeds={deeds} />
        ),
      )}
    </section>
  );
}

interface WaitingProps {
  message: OnItsWay;
  seconds: number;
  isGone: boolean;
  deeds: ReturnType<typeof useDeeds>;
}

function WaitingToast({ message: { id, intent, number }, seconds, isGone, deeds }: WaitingProps) {
  const { pending: words } = useWritingWords();
  if (!isTab(intent) || !isHeld(intent)) return null;
  const said = seconds > 0 ? words.goesOut[intent]({ seconds }) : words.goes[intent];
  return (
    <div className={box} data-sending={id}>
      <span>
        {/* Announced once, not every second. */}
        <span role="status" className="sr-only">
          {isGone ? words.gone : `${words.goesOut[intent]({ seconds: 10 })}, ${number}`}
        </span>
        <span aria-hidden="true" className="tabular-nums">
          {isGone ? words.gone : said}
        </span>
      </span>
      {!isGone && (
        <span className="flex flex-wrap gap-x-4 gap-y-1">
          <button
            type="button"
            data-act="undo-send"
            onClick={() => void deeds.undo(id)}
            className="link-on-slate font-strong"
          >
            {words.undo}
          </button>
          <button type="button" data-act="send-now" onClick={() => void deeds.sendNow(id)} className="link-on-slate">
            {words.now}
          </button>
        </span>
      )}
    </div>
  );
}

function RefusedToast({ message, undo }: { message: OnItsWay; undo: (id: string) => Promise<void> }) {
  const { pending: words } = useWritingWords();
  const { refusals } = problems[useVisit().language];
  const { id, number, refusal } = message;
  const known = refusal !== null && Object.hasOwn(refusals, refusal);
  const why = known ? refusals[refusal as Refusal].detail : words.noRight;
  return (
    <div role="alert" className={box}>
      <span className="max-w-md">{words.refused({ number, why })}</span>
      <button type="button" onClick={() => void undo(id)} className="link-on-slate flex-none font-strong">
        {words.back}
      </button>
    </div>
  );
}

function useDeeds() {
  const navigate = useNavigate();
  const { revalidate } = useRevalidator();

  async function does(id: string, deed: 'undo' | 'now'): Promise<PendingAnswer | null> {
    const form = new FormData();
    form.append('deed', deed);
    const posted = await post<PendingAnswer>(urls.pendingMessage(id), form);
    return 'said' in posted ? posted.said : null;
  }

  return {
    async undo(id: string): Promise<void> {
      const said = await does(id, 'undo');
      if (said && 'undone' in said) {
        const { number, tab } = said.undone;
        dispatchEvent(new CustomEvent(undoneEvent, { detail: tab }));
        await navigate(urls.ticket(number, { say: tab }));
      }
      await revalidate();
    },
    async sendNow(id: string): Promise<void> {
      await does(id, 'now');
      await revalidate();
    },
  };
}

const box =
  'flex min-w-72 flex-wrap items-center justify-between gap-x-6 gap-y-1 lg:w-46 lg:min-w-0 lg:flex-col lg:items-start rounded-field border border-slate-line bg-slate px-3 py-2.5 text-body text-on-slate';
