import { Icon, WarningIcon } from '#web/ui/icon.tsx';

interface AttachmentProps {
  href: string;
  name: string;
  size: string;
  /** Documents use the file icon. */
  icon?: 'paperclip' | 'file';
  /** A further action on the file. */
  action?: React.ReactNode;
}

export function Attachment({ href, name, size, icon = 'paperclip', action }: AttachmentProps) {
  return (
    <span className="inline-flex min-w-0 flex-wrap items-center gap-x-2">
      <Icon name={icon} className="text-ink-2" />
      <a
        href={href}
        className="min-w-0 truncate pb-1 text-ink underline decoration-1 underline-offset-4 hover:decoration-2"
      >
        {name}
      </a>
      <span className="whitespace-nowrap text-ink-2">{size}</span>
      {action}
    </span>
  );
}

interface BlockedFileProps {
  name: string;
  size: string;
  /** "being checked", or the finding. */
  because: string;
  alarm: boolean;
}

/** A file that nobody can download: its name with the reason, without a link. */
export function BlockedFile({ name, size, because, alarm }: BlockedFileProps) {
  return (
    <span className="inline-flex min-w-0 flex-wrap items-center gap-x-2 text-ink-2">
      <Icon name="paperclip" />
      <span className="min-w-0 truncate text-ink">{name}</span>
      <span className="whitespace-nowrap">{size}</span>
      <span className={`inline-flex items-center gap-1.5 ${alarm ? 'font-strong text-urgent' : ''}`}>
        {alarm && <WarningIcon size={14} />}
        {because}
      </span>
    </span>
  );
}

/** Text quoted in a reply: folded, because the record already has it. */
export function Quoted({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <details className="open:w-full">
      <summary className="inline-flex items-center gap-2 rounded-tag border border-line px-2 py-0.5 text-secondary text-ink-2 hover:bg-hover hover:text-ink">
        <Icon name="more" />
        {label}
      </summary>
      <div className="mt-2 border-l-2 border-line pl-3 text-secondary whitespace-pre-line text-ink-2">{children}</div>
    </details>
  );
}
