/** Progress in a multi-step form, drawn like the clock and always in words: "Stap 3 van 4 · Incident". */
export function FormSteps({ at, of, sentence }: { at: number; of: number; sentence: string }) {
  return (
    <p className="flex flex-wrap items-center gap-x-4 gap-y-1 text-secondary text-ink-2">
      <span aria-hidden="true" className="flex gap-1">
        {Array.from({ length: of }, (_, index) => index + 1).map((step) => (
          <span key={step} className="form-step">
            {step <= at && <span className={step === at ? 'w-1/2' : undefined} />}
          </span>
        ))}
      </span>
      {sentence}
    </p>
  );
}
