import { Icon } from '#web/ui/icon.tsx';

interface RecordEventsProps {
  /** "4 events: acknowledged, assigned to Nadia, …" */
  summary: React.ReactNode;
  at: React.ReactNode;
  /** One line per event; without lines there is nothing to unfold. */
  children?: React.ReactNode;
}

/** Events between two entries, folded into one line. */
export function RecordEvents({ summary, at, children }: RecordEventsProps) {
  if (!children) return <EventLine at={at}>{summary}</EventLine>;
  return (
    <details className="group">
      <summary className="rounded-tag hover:bg-hover">
        <EventLine at={at} folded>
          {summary}
        </EventLine>
      </summary>
      <ul className="mt-1 flex flex-col gap-1 pl-11.5 text-secondary text-ink-2 in-data-[density=console]:pl-8.5">
        {children}
      </ul>
    </details>
  );
}

function EventLine({
  at,
  folded = false,
  children,
}: {
  at: React.ReactNode;
  folded?: boolean;
  children: React.ReactNode;
}) {
  return (
    <div className="flex flex-wrap items-baseline gap-x-3 py-1 text-secondary text-ink-2">
      <span className="w-8.5 flex-none self-center text-center in-data-[density=console]:w-5.5">
        {folded && <Icon name="chevronRight" className="mx-auto text-ink group-open:rotate-90" />}
      </span>
      <span className="min-w-0 flex-1">{children}</span>
      <span className="whitespace-nowrap max-sm:ml-11.5 max-sm:w-full in-data-[density=console]:max-sm:ml-8.5">
        {at}
      </span>
    </div>
  );
}
