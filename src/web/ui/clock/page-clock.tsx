import { asOne } from './condense.ts';
import { ClockEndShape } from './drawn-pieces.tsx';
import { namedSteps } from './named-steps.ts';
import { ClockDays, type ClockProps } from './panel-clock.tsx';
import type { Gap, Piece, Step } from './pieces.ts';

/** Maximum steps with a weekday on a phone, with a day on a phone, and with a day on a page. */
const [weekdaysMax, daysOnPhoneMax, daysMax] = [7, 12, 22];

/** Above this number of days the clock is one bar, because single steps would be too narrow to tell apart. */
const drawnMax = 40;

interface PageClockProps extends ClockProps {
  /** The level of the sentence's heading. */
  heading?: 'h2' | 'h3';
}

/** Up to 656 × 52 px on a page (48 on a phone). Weekday and day stand inside each step; with many steps, some days are below. */
export function PageClock({ pieces: all, heading: Heading = 'h2', ...clock }: PageClockProps) {
  const { end, sentence, now, days, children } = clock;
  const pieces = stepsOf(all) > drawnMax ? asOne(all) : all;
  const steps = stepsOf(pieces);
  const dense = steps > daysMax ? 'all' : steps > daysOnPhoneMax ? 'phone' : undefined;
  const named = dense ? namedSteps(pieces) : null;
  return (
    <div className="max-w-[656px]">
      <Heading className="text-[1.1875rem]/7 font-bold text-pretty in-data-[density=console]:text-[0.9375rem]/[1.3125rem] in-data-[density=console]:font-strong sm:not-in-data-[density=console]:text-[1.4375rem]/[1.875rem]">
        {sentence}
      </Heading>
      <div
        role="img"
        aria-label={sentence}
        data-many={steps > weekdaysMax || undefined}
        data-dense={dense}
        className={`clock group flex h-12 items-stretch gap-0.5 data-dense:max-sm:mb-6 data-[dense=all]:mb-6 data-dense:max-sm:gap-px sm:h-13 ${now ? 'mt-9' : 'mt-4'}`}
      >
        <svg aria-hidden="true" viewBox="0 0 16 16" className="mr-1 w-2.5 flex-none self-center sm:mr-1.5 sm:w-4">
          <circle cx="8" cy="8" r="6" fill="none" strokeWidth="2.2" className="stroke-step-edge" />
        </svg>
        {pieces.map((piece) => (
          <PieceBox key={piece.key} piece={piece} now={now} named={named?.has(piece.key)} />
        ))}
        {end !== 'none' && (
          <span className="ml-1 flex flex-none items-center max-sm:[&>svg]:size-5 sm:ml-2">
            <ClockEndShape end={end} size={30} />
          </span>
        )}
      </div>
      <ClockDays days={days} />
      {children && <div className="mt-4">{children}</div>}
    </div>
  );
}

function stepsOf(pieces: readonly Piece[]): number {
  return pieces.filter(({ kind }) => kind === 'step').length;
}

function PieceBox({ piece, now, named = false }: { piece: Piece; now?: string; named?: boolean }) {
  return (
    <span
      className={
        piece.kind === 'gap'
          ? `relative flex-none ${gapWidths[Math.min(piece.days, 7) - 1]}`
          : '@container relative min-w-0 flex-1'
      }
    >
      {piece.today && now && <Today word={now} past={piece.past} />}
      {piece.kind === 'gap' ? <GapBox {...piece} /> : <StepBox {...piece} />}
      {piece.kind === 'step' && named && (
        <span className="absolute inset-x-0 top-full mt-0.5 hidden justify-center text-small font-strong text-ink-2 group-data-[dense=all]:flex group-data-dense:max-sm:flex">
          {piece.day}
        </span>
      )}
    </span>
  );
}

function StepBox({ weekday, day, past, today, reminder, notice, expected = false }: Step) {
  return (
    <span
      className={`relative flex h-full flex-col items-center justify-center overflow-hidden rounded-step border-[1.5px] text-center ${expected ? 'border-dashed' : ''} ${stepLook(past, today)}`}
    >
      {weekday && (
        <span className="text-[min(0.8125rem,45cqi)]/4 group-data-many:max-sm:hidden group-data-[dense=all]:hidden sm:text-[min(0.9375rem,45cqi)]/[1.125rem]">
          {weekday}
        </span>
      )}
      <span className="text-[min(0.9375rem,68cqi)]/[1.125rem] font-strong group-data-[dense=all]:hidden group-data-dense:max-sm:hidden sm:text-[min(1.0625rem,68cqi)]/5">
        {day}
      </span>
      {today && past > 0 && (
        <svg aria-hidden="true" className="absolute inset-x-0 bottom-0 h-1.5 w-full">
          <rect width={`${past * 100}%`} height="6" className="fill-step-done" />
        </svg>
      )}
      {reminder && (
        <svg aria-hidden="true" viewBox="0 0 10 10" className="absolute right-px bottom-px size-2.5">
          <circle cx="5" cy="5" r="4" strokeWidth="1.5" className="fill-waiting stroke-surface" />
        </svg>
      )}
      {notice && (
        <span className="absolute right-0.5 bottom-0.5">
          <ClockEndShape end="letter" size={11} />
        </span>
      )}
    </span>
  );
}

function stepLook(past: number, today: boolean): string {
  if (today) return 'border-step-edge bg-selected text-ink';
  return past >= 1 ? 'border-step-done bg-step-done text-on-step-done' : 'border-step-edge bg-surface text-ink';
}

function GapBox({ days }: Gap) {
  return (
    <span className="hatch flex h-full items-center justify-center rounded-step">
      {days >= 3 && (
        <span className="rounded-step bg-surface px-1 text-[0.8125rem]/4 font-strong text-ink-2">{days}</span>
      )}
    </span>
  );
}

/** Above its day and never over text: a triangle at the exact position of now. */
function Today({ word, past }: { word: string; past: number }) {
  return (
    <svg aria-hidden="true" className="absolute inset-x-0 -top-8 h-8 w-full overflow-visible">
      <svg aria-hidden="true" x={`${past * 100}%`} className="overflow-visible">
        <text y="15" textAnchor="middle" className="fill-ink text-[0.9375rem] font-strong">
          {word}
        </text>
        <path d="M-6.5 21h13L0 29z" className="fill-ink" />
      </svg>
    </svg>
  );
}

/** 8 + 8n px, at most 64; on a phone 5 + 4n, at most 30. */
const gapWidths = [
  'w-[9px] sm:w-4',
  'w-[13px] sm:w-6',
  'w-[17px] sm:w-8',
  'w-[21px] sm:w-10',
  'w-[25px] sm:w-12',
  'w-[29px] sm:w-14',
  'w-[30px] sm:w-16',
];
