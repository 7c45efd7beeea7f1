import { supportWords } from '#locales/public/messages.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { buttonLook } from '#web/ui/button.tsx';
import type { SupportProps } from './support-props.ts';

/** The question, one button, and the phone lines with their current state (R11). */
export function Hero({ desk, view }: SupportProps) {
  const { language } = useVisit();
  const words = supportWords[language];
  return (
    <section className="relative overflow-hidden bg-slate text-on-slate">
      <Skyline />
      <div className="relative mx-auto grid max-w-page gap-x-20 gap-y-8 px-gutter py-8 md:min-h-111 md:grid-cols-[1fr_408px] md:pt-15 md:pb-20">
        <div>
          <h1 className="text-title">{words.question}</h1>
          <p className="mt-4 max-w-measure text-lead text-on-slate-2">{view.lead}</p>
          <p className="mt-8">
            <a href={urls.contact(language, { desk: desk.prefix ?? undefined })} className={buttonLook('bronze')}>
              {words.write}
            </a>
          </p>
        </div>
        {view.lines.length > 0 ? <Lines view={view} /> : <Notes view={view} />}
      </div>
    </section>
  );
}

/** Stepped gables and a belfry: the only ornament. Shown on the support page only, hidden on narrow screens. */
function Skyline() {
  return (
    <svg
      viewBox="0 0 1440 140"
      preserveAspectRatio="xMidYMax slice"
      aria-hidden="true"
      className="pointer-events-none absolute inset-x-0 bottom-0 hidden h-35 w-full fill-slate-2 md:block forced-colors:hidden"
    >
      {gables.map(([x, width, height, steps]) => (
        <path key={x} d={steps === 0 ? roof(x, width, height) : gable(x, width, height, steps)} />
      ))}
      <path fillRule="evenodd" d={belfry} />
    </svg>
  );
}

/** Left edge, width, height at the top, steps per side; 0 steps make a plain roof. */
const gables: [number, number, number, number][] = [
  [-30, 118, 70, 5],
  [92, 64, 64, 0],
  [160, 104, 88, 5],
  [268, 76, 58, 4],
  [348, 84, 66, 0],
  [436, 92, 78, 4],
  [532, 70, 64, 0],
  [606, 80, 64, 4],
  [792, 92, 72, 4],
  [888, 72, 64, 0],
  [964, 108, 92, 5],
  [1076, 80, 64, 0],
  [1160, 76, 60, 4],
  [1240, 96, 80, 5],
  [1340, 130, 74, 0],
];

const belfry = 'M700 140V96h18V54h-5v-7h8V30L736 0l15 30v17h8v7h-5v42h26v44zM729 96h14V80a7 7 0 0 0-14 0z';

function roof(x: number, width: number, height: number): string {
  return `M${x} 140V${140 - height + 26}L${x + width / 2} ${140 - height}L${x + width} ${140 - height + 26}V140z`;
}

function gable(x: number, width: number, height: number, steps: number): string {
  const tread = width / (2 * steps + 1);
  const rise = 6;
  const up = Array.from({ length: steps }, () => `v${-rise}h${tread}`).join('');
  const down = Array.from({ length: steps }, () => `h${tread}v${rise}`).join('');
  return `M${x} 140V${140 - height + rise * (steps + 1)}${up}v${-rise}h${tread}v${rise}${down}V140z`;
}

function Lines({ view }: Pick<SupportProps, 'view'>) {
  const { lines, hoursDiffer } = view;
  const words = supportWords[useVisit().language];
  return (
    <div>
      <h2 className="border-b border-slate-line pb-3 text-body font-strong">{words.phones}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line.href} className="border-b border-slate-line py-4">
            <p className="flex flex-wrap items-baseline justify-between gap-x-4">
              <span className="text-secondary text-on-slate-2">{line.name}</span>
              <a
                href={line.href}
                className="text-[1.625rem]/8 font-strong whitespace-nowrap text-on-slate no-underline hover:underline"
              >
                {line.shown}
              </a>
            </p>
            <LineState open={line.open} sentence={line.sentence} />
            {hoursDiffer && <p className="mt-0.5 text-small text-on-slate-2">{line.hours}</p>}
          </li>
        ))}
      </ul>
      <Notes view={view} />
    </div>
  );
}

/** Whether a phone line is open: a disc or a ring, always with the sentence: "Ouverte maintenant, jusqu’à 17 h". */
function LineState({ open, sentence }: { open: boolean; sentence: string }) {
  const colour = open ? 'text-handled-on-slate' : 'text-on-slate-2';
  return (
    <span className="inline-flex items-baseline gap-2 text-secondary">
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" className={`flex-none self-center ${colour}`}>
        {open ? <circle cx="6" cy="6" r="5.5" fill="currentColor" /> : openRing}
      </svg>
      <span>{sentence}</span>
    </span>
  );
}

const openRing = <circle cx="6" cy="6" r="4.6" fill="none" stroke="currentColor" strokeWidth="1.8" />;

function Notes({ view: { notes, exceptions } }: Pick<SupportProps, 'view'>) {
  return (
    <>
      {exceptions.map((exception) => (
        <p key={exception} className="mt-3 text-small font-strong text-pretty">
          {exception}
        </p>
      ))}
      <p className="mt-3 text-small text-pretty text-on-slate-2">{notes.join(' ')}</p>
    </>
  );
}
