import { useState } from 'react';
import { TicketNumber } from './ticket-number.tsx';

interface CopiedNumberProps {
  number: string;
  /** "Copy the number" and, after copying, "Copied". */
  copy: string;
  copied: string;
}

/** A ticket number that is copied on click, for pages with scripts. Elsewhere a click selects `TicketNumber`. */
export function CopiedNumber({ number, copy, copied }: CopiedNumberProps) {
  const [done, setDone] = useState(false);
  const onClick = () => navigator.clipboard.writeText(number).then(() => setDone(true));
  return (
    <span className="relative inline-flex">
      <button
        type="button"
        onClick={onClick}
        onBlur={() => setDone(false)}
        title={copy}
        className="min-h-6 rounded-tag hover:bg-hover"
      >
        <TicketNumber number={number} />
      </button>
      <span role="status" className={done ? 'floating absolute top-full left-0 z-10 mt-1 px-2 text-small' : 'sr-only'}>
        {done && copied}
      </span>
    </span>
  );
}
