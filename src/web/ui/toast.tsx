interface ToastProps {
  /** "Answer goes out in 8 s": the caller updates the seconds in the text. */
  children: React.ReactNode;
  action?: { label: string; onPress: () => void };
}

/** At the bottom left, above everything, announced to screen readers; the action is reachable by keyboard. */
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
