/** A line below a clock that explains one of its shapes. */
export function ClockLegend({ shape, children }: { shape: 'past' | 'hatch' | 'reminder'; children: React.ReactNode }) {
  return (
    <p className="mt-1.5 flex gap-3 text-secondary text-ink-2">
      <span aria-hidden="true" className={`flex-none forced-color-adjust-none ${shapes[shape]}`} />
      <span className="min-w-0">{children}</span>
    </p>
  );
}

const shapes = {
  past: 'mt-[0.35em] h-3 w-5 rounded-step bg-step-done',
  hatch: 'hatch mt-[0.35em] h-3 w-5 rounded-step',
  reminder: 'mx-1.5 mt-[0.5em] size-2 rounded-full bg-waiting',
};
