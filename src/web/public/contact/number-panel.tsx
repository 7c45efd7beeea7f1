import { receiptWords } from '#locales/public/messages.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import type { LineView } from '#web/shared/lines.ts';
import { Icon } from '#web/ui/icons/icon.tsx';
import { TicketNumber } from '#web/ui/ticket/ticket-number.tsx';
import type { ReceiptView } from './receipt-view.ts';

/** The panel on top: the ticket number, and for an urgent request the phone number, ready to be read aloud (R12). */
export function NumberPanel({ view }: { view: ReceiptView }) {
  const words = receiptWords[useVisit().language];
  const { call, tickets } = view;
  const count = tickets.length;
  return (
    <div className="border border-transparent bg-slate px-gutter py-7 text-on-slate sm:rounded-field sm:px-10 sm:py-9">
      <h1 className="flex items-center gap-4 text-section max-[22rem]:flex-col max-[22rem]:items-start max-[22rem]:text-sub sm:text-[2.375rem]/[2.875rem]">
        {call && call.lines.length > 0 && <Icon name="phone" size={34} className="text-bronze-on-slate" />}
        {call ? call.title : count > 1 ? words.numbers({ count }) : words.number}
      </h1>
      {call?.otherLanguages && <p className="mt-4 max-w-measure text-body text-on-slate-2">{words.otherLanguages}</p>}
      <div className="mt-7 grid grid-cols-[repeat(auto-fit,minmax(min(100%,21rem),1fr))] gap-x-14 gap-y-7">
        {call && call.lines.length > 0 && (
          <div className="flex flex-col gap-6">
            {call.lines.map((line) => (
              <Line key={line.href} line={line} />
            ))}
          </div>
        )}
        <div>
          {call && <p className="text-body text-on-slate-2">{count > 1 ? words.quoteFirst : words.quote}</p>}
          <ul className={`flex flex-col gap-4 ${call ? '' : 'mb-1'}`}>
            {tickets.map(({ number, summary }) => (
              <li key={number}>
                <p className="text-number">
                  <TicketNumber number={number} look="large" />
                </p>
                {count > 1 && <p className="text-secondary text-on-slate-2 wrap-anywhere">{summary}</p>}
              </li>
            ))}
          </ul>
          <p className="text-secondary text-on-slate-2">{call ? words.quoteNote : words.numberNote}</p>
        </div>
      </div>
    </div>
  );
}

function Line({ line }: { line: LineView }) {
  const words = receiptWords[useVisit().language];
  return (
    <div>
      <p className="text-body text-on-slate-2">{words.phoneIn[line.language]}</p>
      <p className="text-number font-bold whitespace-nowrap">
        <a href={line.href} className="no-underline hover:underline">
          {line.shown}
        </a>
      </p>
      <p className="text-secondary text-on-slate-2">
        {line.until === null ? line.sentence : words.openUntil({ time: line.until })}
      </p>
    </div>
  );
}
