import type { TargetLine } from '#web/console/ticket/targets-view.ts';
import { useWords } from '#web/console/use-words.ts';

/** The desk's targets for this ticket, one per line. */
export function TargetsPanel({ targets }: { targets: TargetLine[] }) {
  const { targets: say } = useWords();
  if (targets.length === 0) return null;
  return (
    <dl aria-label={say.title} className="mt-3 flex flex-col gap-1 text-secondary">
      {targets.map(({ label, text, late }) => (
        <div key={label} className="grid grid-cols-[8rem_1fr] gap-x-2">
          <dt className="text-ink-2">{label}</dt>
          <dd className={late ? 'font-strong text-urgent' : undefined}>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
