import { Icon } from '../icons/icon.tsx';

export function Attachment({ href, name, size }: { href: string; name: string; size: string }) {
  return (
    <span className="inline-flex min-w-0 items-center gap-2">
      <Icon name="paperclip" className="text-ink-2" />
      <a
        href={href}
        className="min-w-0 truncate pb-1 text-ink underline decoration-1 underline-offset-4 hover:decoration-2"
      >
        {name}
      </a>
      <span className="whitespace-nowrap text-ink-2">{size}</span>
    </span>
  );
}
