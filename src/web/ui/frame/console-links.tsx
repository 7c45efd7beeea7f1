import type { Status } from '#domain/ticket/vocabulary.ts';
import { Icon, type IconName, WarningIcon } from '#web/ui/icon.tsx';
import { StatusShape } from '#web/ui/status.tsx';

export interface ConsoleLink {
  href: string;
  label: string;
  /** An icon, a status shape, or the triangle of the urgent board. */
  shape: IconName | Status | 'urgent';
  count?: string;
  current?: boolean;
}

export interface ConsoleGroup {
  title?: string;
  links: ConsoleLink[];
}

export function ConsoleLinks({ title, links }: ConsoleGroup) {
  return (
    <section className="mb-3 last:mb-0 rail:not-first:border-t rail:not-first:border-line rail:not-first:pt-3">
      {title && <h2 className="px-2 pb-1 text-secondary font-strong text-ink-2 rail:sr-only">{title}</h2>}
      <ul>
        {links.map((link) => (
          <li key={link.href}>
            <ConsoleLinkRow {...link} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function ConsoleLinkRow({ href, label, shape, count, current = false }: ConsoleLink) {
  return (
    <a
      href={href}
      title={label}
      aria-current={current ? 'page' : undefined}
      className={`${row} ${look(shape, current)}`}
    >
      <LinkShape shape={shape} />
      <span className="min-w-0 flex-1 truncate rail:sr-only">{label}</span>
      {count && (
        <span
          className={`text-secondary rail:text-small ${shape === 'urgent' || current ? 'font-strong' : 'text-ink-2'}`}
        >
          {count}
        </span>
      )}
    </a>
  );
}

export function LinkShape({ shape }: Pick<ConsoleLink, 'shape'>) {
  if (shape === 'urgent') return <WarningIcon className="text-urgent" />;
  if (isStatus(shape)) return <StatusShape status={shape} />;
  return <Icon name={shape} className="text-ink-2" />;
}

function isStatus(shape: ConsoleLink['shape']): shape is Status {
  return ['new', 'open', 'waiting', 'handled', 'closed'].includes(shape);
}

function look(shape: ConsoleLink['shape'], current: boolean): string {
  const colour = shape === 'urgent' ? 'text-urgent' : 'text-ink';
  return current ? `${colour} bg-selected font-strong` : `${colour} hover:bg-hover`;
}

const row =
  'relative flex h-11 items-center gap-2.5 rounded-field px-2 text-body no-underline focus-visible:-outline-offset-3 sm:h-7 sm:text-row ' +
  'rail:justify-center rail:gap-0.5 rail:px-0';
