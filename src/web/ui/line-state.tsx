/** Whether a phone line is open: a disc or a ring, always with the sentence. On slate by default. */
export function LineState({ open, sentence, ground = 'slate' }: LineStateProps) {
  const colour = ground === 'slate' ? slate[Number(open)] : page[Number(open)];
  return (
    <span className="inline-flex items-baseline gap-2 text-secondary">
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" className={`flex-none self-center ${colour}`}>
        {open ? <circle cx="6" cy="6" r="5.5" fill="currentColor" /> : openRing}
      </svg>
      <span>{sentence}</span>
    </span>
  );
}

interface LineStateProps {
  open: boolean;
  /** "Ouverte maintenant, jusqu’à 17 h" */
  sentence: string;
  ground?: 'slate' | 'page';
}

const openRing = <circle cx="6" cy="6" r="4.6" fill="none" stroke="currentColor" strokeWidth="1.8" />;
const slate = ['text-on-slate-2', 'text-handled-on-slate'] as const;
const page = ['text-closed', 'text-handled'] as const;
