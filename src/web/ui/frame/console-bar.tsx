interface ConsoleBarProps {
  title: string;
  count?: string;
  /** Buttons; one of them may be the main one. */
  actions?: React.ReactNode;
}

/** 56 px above the work area: what it shows, how many, what can be done. */
export function ConsoleBar({ title, count, actions }: ConsoleBarProps) {
  return (
    <header className="flex min-h-14 flex-none flex-wrap items-center gap-x-3 gap-y-2 border-b border-line px-5 py-2">
      <h1 className="text-title">{title}</h1>
      {count && <span className="text-body text-ink-2">{count}</span>}
      {actions && <div className="flex flex-wrap items-center gap-2 ml-auto">{actions}</div>}
    </header>
  );
}
