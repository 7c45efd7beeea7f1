import { Icon } from '../icons/icon.tsx';

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
