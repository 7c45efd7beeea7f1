import { answerWords } from '#locales/public/messages.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Icon } from '#web/ui/icons/icon.tsx';
import { TicketNumber } from '#web/ui/ticket/ticket-number.tsx';
import type { DoneView } from './done-view.ts';

/** The result in one sentence, with the new ticket number if there is one. */
export function Done({ done }: { done: DoneView }) {
  const words = answerWords[useVisit().language];
  return (
    <div role="status" className="mt-6 flex max-w-[720px] gap-3 rounded-field bg-handled-soft px-4 py-3.5">
      <Icon name="check" className="mt-1.5 text-handled" />
      <div>
        <p className="text-body">{done.rest ? words.asked.doneText : words.done[done.choice].text}</p>
        {done.rest && done.rest.length > 0 && (
          <p className="mt-2 text-body">{words.asked.rest({ labels: done.rest.join(', ') })}</p>
        )}
        {done.newNumber && (
          <p className="mt-2">
            <TicketNumber number={done.newNumber} look="large" />
          </p>
        )}
      </div>
    </div>
  );
}
