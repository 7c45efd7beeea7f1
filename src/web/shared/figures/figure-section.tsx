import { workWords } from '#locales/public/messages.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import type { Definition } from './views.ts';

interface FigureSectionProps {
  id: string;
  title: string;
  /** The target in one sentence. */
  promise?: string;
  /** The drawing in words; the first sentence is the main one. */
  sentences: string[];
  definitions: Definition[];
  /** The drawing and its legend; undefined without data. */
  children?: React.ReactNode;
}

/** A figure: its sentence, its drawing and its definitions. */
export function FigureSection({ id, title, promise, sentences, definitions, children }: FigureSectionProps) {
  const words = workWords[useVisit().language];
  const [first, ...others] = sentences;
  return (
    <section aria-labelledby={id} className="grid gap-x-14 gap-y-8 md:grid-cols-[minmax(0,1fr)_20rem]">
      <div className="min-w-0">
        <h2 id={id} className="text-section">
          {title}
        </h2>
        {promise && <p className="mt-3 max-w-measure text-body">{promise}</p>}
        <p className="mt-3 max-w-measure text-sub">{first}</p>
        {others.map((sentence) => (
          <p key={sentence} className="mt-2 max-w-measure text-body text-ink-2">
            {sentence}
          </p>
        ))}
        {children && <div className="mt-5">{children}</div>}
      </div>
      <aside aria-label={`${title} – ${words.counting}`} className="md:border-l md:border-line md:pl-8">
        <dl className="flex flex-col gap-4 text-secondary">
          {definitions.map(({ term, text }) => (
            <div key={term}>
              <dt className="font-strong">{term}</dt>
              <dd className="mt-0.5 text-ink-2">{text}</dd>
            </div>
          ))}
        </dl>
      </aside>
    </section>
  );
}
