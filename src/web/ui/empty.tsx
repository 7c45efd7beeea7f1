import { Mark } from './mark.tsx';

/** An empty state: what is true, and what comes next. */
export function Empty({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <div className="flex items-center gap-4 py-4">
      <Mark size={36} />
      <div>
        <p className="text-body font-strong">{title}</p>
        <p className="text-body text-ink-2">{children}</p>
      </div>
    </div>
  );
}
