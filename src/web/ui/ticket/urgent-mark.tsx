import { WarningIcon } from '#web/ui/icons/icon.tsx';

/** Shown beside a status, not instead of it: an urgent ticket still has a status. */
export function UrgentMark({ word }: { word: string }) {
  return (
    <span className="inline-flex flex-none align-middle items-center gap-1.5 font-strong text-urgent">
      <WarningIcon />
      {word}
    </span>
  );
}
