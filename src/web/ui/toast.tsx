interface ToastProps {
  /** "Answer goes out in 8 s": seconds are counted in words, by whoever shows it. */
  children: React.ReactNode;
  action?: { label: string; onPress: () => void };
}

/** At the bottom left, over everything, said aloud; its action is reached by keyboard. */
export function Toast({ children, action }: ToastProps) {
  return (
    <div
      role="status"
      className="flex min-w-72 items-center justify-between gap-6 rounded-field border border-slate-line bg-slate px-3 py-2.5 text-body text-on-slate"
    >
      <span>{children}</span>
      {action && (
        <button type="button" onClick={action.onPress} className="link-on-slate font-strong">
          {action.label}
        </button>
      )}
    </div>
  );
}
