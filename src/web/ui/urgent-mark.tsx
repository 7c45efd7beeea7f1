import { WarningIcon } from './icons/icon.tsx';

/** Stands beside a status and is none: an urgent ticket still has one. */
export function UrgentMark({ word }: { word: string }) {
  return (
    <span className="inline-flex flex-none align-middle items-center gap-1.5 font-strong text-urgent">
      <WarningIcon />
      {word}
    </span>
  );
}
