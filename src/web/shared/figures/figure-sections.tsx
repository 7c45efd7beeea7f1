import { workWords } from '#locales/public/messages.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Legend } from './bars.tsx';
import { DurationTable, KeptTable } from './drawn-tables.tsx';
import type { TargetView } from './target-view.ts';
import type { Definition } from './views.ts';
import type { WorkView } from './work-view.ts';

/** The public figures, each with its drawing and definitions. */
export function FigureSections({ view }: { view: WorkView }) {
  return (
    <>
      <First view={view.first} />
      <Kept view={view.kept} />
      <Complete view={view.complete} />
      <Target name="handled" view={view.handled} />
      <Closing view={view.closing} />
    </>
  );
}

export function First({ view: { promise, sentences, definitions, table } }: { view: WorkView['first'] }) {
  const { first: words, month } = workWords[useVisit().language];
  return (
    <FigureSection id="first-answer" title={words.title} {...{ promise, sentences, definitions }}>
      <DurationTable
        {...{ table, head: month, caption: words.caption, half: words.half, nine: words.nine, beside: words.gross1 }}
      />
      <DurationLegend target={words.legendTarget} />
    </FigureSection>
  );
}

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
    <section aria-labelledby={id} className="grid gap-x-14 gap-y-8 @min-[53rem]/page:grid-cols-[minmax(0,1fr)_20rem]">
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
      <aside
        aria-label={`${title} – ${words.counting}`}
        className="@min-[53rem]/page:border-l @min-[53rem]/page:border-line @min-[53rem]/page:pl-8"
      >
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

export function Kept({ view: { sentences, definitions, rows } }: { view: WorkView['kept'] }) {
  const { kept: words } = workWords[useVisit().language];
  return (
    <FigureSection id="in-time" title={words.title} {...{ sentences, definitions }}>
      <KeptTable rows={rows} caption={words.caption} />
      <Legends>
        <Legend shape="kept">{words.legendKept}</Legend>
        <Legend shape="missed">{words.legendMissed}</Legend>
      </Legends>
    </FigureSection>
  );
}

export function Complete({ view: { sentence, definitions, table } }: { view: WorkView['complete'] }) {
  const { complete: words, first, kept } = workWords[useVisit().language];
  return (
    <FigureSection id="complete" title={words.title} sentences={[sentence]} definitions={definitions}>
      {table && (
        <>
          <DurationTable
            {...{ table, head: words.kind, caption: words.caption, half: first.half, nine: first.nine }}
            beside={kept.tickets}
          />
          <DurationLegend target={first.legendTarget} />
        </>
      )}
    </FigureSection>
  );
}

/** A target of the desk: how long it took, and how often it was met. */
export function Target({ name, view }: { name: 'handled' | 'nextAnswer'; view: TargetView }) {
  const { targets: both, first, kept, month } = workWords[useVisit().language];
  const { promise, sentences, definitions, table, kept: rows } = view;
  const words = both[name];
  return (
    <FigureSection id={name} title={words.title} {...{ promise, sentences, definitions }}>
      {table.rows.length > 0 && (
        <>
          <DurationTable
            {...{ table, head: month, caption: words.caption, half: first.half, nine: first.nine }}
            beside={first.gross1}
          />
          <DurationLegend target={table.target && both.legend} />
          <details className="mt-4">
            <summary className="link w-fit text-body">{words.keptCaption}</summary>
            <div className="mt-3">
              <KeptTable rows={rows} caption={words.keptCaption} />
              <Legends>
                <Legend shape="kept">{kept.legendKept}</Legend>
                <Legend shape="missed">{kept.legendMissed}</Legend>
              </Legends>
            </div>
          </details>
        </>
      )}
    </FigureSection>
  );
}

function Closing({ view: { promise, sentence, definitions, table } }: { view: WorkView['closing'] }) {
  const { closing: words, month } = workWords[useVisit().language];
  return (
    <FigureSection id="closing" title={words.title} sentences={[sentence]} {...{ promise, definitions }}>
      <DurationTable {...{ table, head: month, caption: words.caption, half: words.half, nine: words.nine }} />
      <DurationLegend />
    </FigureSection>
  );
}

function DurationLegend({ target = null }: { target?: string | null }) {
  const { first: words } = workWords[useVisit().language];
  return (
    <Legends>
      <Legend shape="half">{words.legendHalf}</Legend>
      <Legend shape="nine">{words.legendNine}</Legend>
      {target && <Legend shape="target">{target}</Legend>}
    </Legends>
  );
}

/** The legend of a drawing; readers of the table do not need it. */
function Legends({ children }: { children: React.ReactNode }) {
  return (
    <ul
      aria-hidden="true"
      className="mt-3 flex flex-wrap gap-x-6 gap-y-1 border-t border-line pt-3 text-small text-ink-2"
    >
      {children}
    </ul>
  );
}
