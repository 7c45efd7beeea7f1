import { spellNumber } from '#locales/format.ts';

interface TicketNumberProps {
  number: string;
  /** `list` emphasises the digits; `large` is for reading out over the phone. */
  look?: 'plain' | 'list' | 'large';
}

const looks = {
  plain: 'text-[0.97em] font-medium',
  list: 'text-[0.97em] font-medium',
  large: 'text-[min(10vw,2.9375rem)]/[1.25] font-strong tracking-[-0.01em]',
};

/** Never wraps, is read aloud digit by digit, and is fully selected by one click where no script copies it. */
export function TicketNumber({ number, look = 'plain' }: TicketNumberProps) {
  const dash = number.indexOf('-') + 1;
  return (
    <span className={`whitespace-nowrap font-mono ${looks[look]}`}>
      <span aria-hidden="true" className="select-all">
        {look === 'list' ? (
          <span className="ticket-prefix text-ink-2">{number.slice(0, dash)}</span>
        ) : (
          number.slice(0, dash)
        )}
        {number.slice(dash)}
      </span>
      <span className="sr-only select-none">{spellNumber(number)}</span>
    </span>
  );
}
