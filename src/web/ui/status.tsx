import type { Status as StatusName } from '#domain/ticket/vocabulary.ts';
import { WarningIcon } from '#web/ui/icon.tsx';

const colours: Record<StatusName, string> = {
  new: 'text-new',
  open: 'text-open',
  waiting: 'text-waiting',
  handled: 'text-handled',
  closed: 'text-closed',
};

/** Shape and word: five silhouettes that differ without colour and at 14 px. `word` is the status in the reader's language. */
export function Status({ status, word }: { status: StatusName; word: string }) {
  return (
    <span
      className={`inline-flex items-center gap-1.5 align-middle ${status === 'closed' ? 'text-ink-2' : 'text-ink'}`}
    >
      <StatusShape status={status} />
      <span className="list-status-word">{word}</span>
    </span>
  );
}

export function StatusShape({ status }: { status: StatusName }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" className={`flex-none ${colours[status]}`}>
      {shapes[status]}
    </svg>
  );
}

const ring = <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="1.8" />;
const line = { fill: 'none', strokeWidth: 1.8, strokeLinecap: 'round', strokeLinejoin: 'round' } as const;

const shapes: Record<StatusName, React.ReactNode> = {
  new: <path d="M8 1.2 14.8 8 8 14.8 1.2 8z" fill="currentColor" />,
  open: (
    <>
      {ring}
      <path d="M8 3.8v8.4a4.2 4.2 0 0 0 0-8.4z" fill="currentColor" />
    </>
  ),
  waiting: (
    <>
      {ring}
      <path d="M6.3 5.6v4.8M9.7 5.6v4.8" stroke="currentColor" {...line} />
    </>
  ),
  handled: (
    <>
      {ring}
      <path d="m5.3 8.3 1.9 1.9 3.5-4" stroke="currentColor" {...line} />
    </>
  ),
  closed: (
    <>
      <rect x="1.8" y="1.8" width="12.4" height="12.4" rx="2" fill="currentColor" />
      <path d="m5 8.3 2.1 2.1 4-4.6" className="stroke-surface" {...line} />
    </>
  ),
};

/** Shown beside a status, not instead of it: an urgent ticket still has a status. */
export function UrgentMark({ word }: { word: React.ReactNode }) {
  return (
    <span className="inline-flex flex-none align-middle items-center gap-1.5 font-strong text-urgent">
      <WarningIcon />
      {word}
    </span>
  );
}
