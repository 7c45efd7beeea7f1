import type { Language } from '#domain/language.ts';
import { answerWords, frameWords } from '#locales/public/messages.ts';
import { AskedQuestions } from '#web/shared/asked/asked-questions.tsx';
import type { AskedView } from '#web/shared/asked/asked-view.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import type { FramedDesk } from '#web/shared/frame/desk-frame.tsx';
import { Alert } from '#web/ui/banner.tsx';
import { buttonLook, Submit } from '#web/ui/button.tsx';
import { ClockLegend } from '#web/ui/clock/drawn-pieces.tsx';
import { PageClock } from '#web/ui/clock/page-clock.tsx';
import { ErrorSummary } from '#web/ui/error-summary.tsx';
import { TextArea } from '#web/ui/field/fields.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { Status } from '#web/ui/status.tsx';
import { TicketNumber } from '#web/ui/ticket-number.tsx';
import type { AnswerView } from './answer-view.ts';
import { sayOf } from './choices.ts';
import type { DoneView } from './done-view.ts';

interface AnswerTicketProps {
  desk: FramedDesk;
  view: AnswerView;
  done: DoneView | null;
  /** The typed text, if it was refused. */
  text: string;
  missing: boolean;
  /** Questions of a form that are still unanswered. */
  asked: AskedView | null;
}

/** A question, the button that answers it, and the clock that explains it. */
export function AnswerTicket({ desk, view, done, text, missing, asked }: AnswerTicketProps) {
  const words = answerWords[useVisit().language];
  const question = titleOf({ view, done, asked }, words);
  const errors = asked?.errors ?? [];
  const failed = missing || errors.length > 0 || view.refused !== null;
  const title = failed && !done ? words.error({ title: question }) : question;
  return (
    <div className="mx-auto max-w-page px-gutter py-8 sm:py-12">
      <title>{`${title} – ${desk.name}`}</title>
      <h1 className="max-w-[720px] text-ticket-title">{question}</h1>
      <TicketLine view={view} />
      {missing && (
        <div className="mt-6 max-w-[720px]">
          <ErrorSummary title={words.fix} errors={[{ field: 'text', text: words.text.required }]} />
        </div>
      )}
      {errors.length > 0 && (
        <div className="mt-6 max-w-[720px]">
          <ErrorSummary title={words.asked.fix({ count: errors.length })} errors={errors} />
        </div>
      )}
      {view.refused !== null && !done && (
        <Alert className="mt-6 max-w-[720px]">
          <strong>{words.refused}.</strong> {view.refused}
        </Alert>
      )}
      {done && <Done done={done} />}
      {(!done || view.clock || view.sentence) && (
        <div className="mt-7 max-w-[720px] border-t-3 border-accent-line bg-surface px-5 py-6 sm:px-8 sm:py-7">
          <ClockOf view={view} />
          {!done && <AnswerForm view={view} text={text} missing={missing} asked={asked} />}
        </div>
      )}
    </div>
  );
}

interface AnswerFormProps {
  view: AnswerView;
  text: string;
  missing: boolean;
  asked: AskedView | null;
}

/** The suggested action with its effect; the other actions are links. */
function AnswerForm({ view: { main, others, status }, text, missing, asked }: AnswerFormProps) {
  const words = answerWords[useVisit().language];
  return (
    <>
      {main === null && (
        <p className="mt-2 text-body">{status.name === 'closed' ? words.effect.closed : words.effect.nothing}</p>
      )}
      {main && asked && <AskedQuestions view={asked} effect={main.effect} />}
      {main && !asked && (
        <form method="post" className="mt-6" noValidate>
          <input type="hidden" name="say" value={sayOf(main.choice)} />
          {main.text && (
            <div className="mb-6">
              <TextArea
                name="text"
                label={main.text.label}
                hint={words.text.hint}
                error={missing ? words.text.required : undefined}
                defaultValue={text}
                rows={5}
              />
            </div>
          )}
          <p className="max-w-measure text-body">{main.effect}</p>
          <Submit className="mt-4" icon={main.choice === 'solved' ? 'check' : undefined} wide>
            {main.button}
          </Submit>
        </form>
      )}
      {others.length > 0 && (
        <nav aria-labelledby="others" className="mt-8 border-t border-line pt-5">
          <h2 id="others" className="text-body font-strong">
            {words.others}
          </h2>
          <p className="mt-3 flex flex-wrap gap-3">
            {others.map(({ label, say }) => (
              <a key={say} href={`?say=${say}`} className={buttonLook('outlined', true)}>
                {label}
              </a>
            ))}
          </p>
        </nav>
      )}
    </>
  );
}

/** The result in one sentence, with the new ticket number if there is one. */
function Done({ done }: { done: DoneView }) {
  const words = answerWords[useVisit().language];
  return (
    <div role="status" className="mt-6 flex max-w-[720px] gap-3 rounded-field bg-handled-soft px-4 py-3.5">
      <Icon name="check" className="mt-1.5 text-handled" />
      <div>
        <p className="text-body">{done.rest ? words.asked.doneText : words.done[done.choice].text}</p>
        {done.rest && done.rest.length > 0 && (
          <p className="mt-2 text-body">{words.asked.rest({ labels: done.rest.join(', ') })}</p>
        )}
        {done.newNumber && (
          <p className="mt-2">
            <TicketNumber number={done.newNumber} look="large" />
          </p>
        )}
      </div>
    </div>
  );
}

function titleOf(
  { view, done, asked }: Pick<AnswerTicketProps, 'view' | 'done' | 'asked'>,
  words: (typeof answerWords)[Language],
): string {
  if (done?.rest) return words.asked.done;
  if (done) return words.done[done.choice].title;
  if (asked && view.main && view.main.choice !== 'late') return words.asked.title;
  return view.main?.question ?? words.question.nothing;
}

function TicketLine({ view: { status, number, summary } }: { view: AnswerView }) {
  const words = answerWords[useVisit().language];
  return (
    <>
      <p className="mt-3 flex flex-wrap items-center gap-x-6 gap-y-1 text-body">
        <Status status={status.name} word={status.word} />
        <span className="text-ink">
          <TicketNumber number={number} />
        </span>
        {summary && <span className="text-ink-2">{summary}</span>}
      </p>
      {summary === null && <p className="mt-1 text-secondary text-ink-2">{words.hidden}</p>}
    </>
  );
}

/** Shows a sentence if no clock is running, and nothing if there is no sentence either. */
function ClockOf({ view: { clock, sentence } }: { view: AnswerView }) {
  const { today } = frameWords[useVisit().language];
  if (clock === null) return sentence && <p className="text-sub">{sentence}</p>;
  return (
    <PageClock {...clock} now={today}>
      {clock.skipped && <ClockLegend shape="hatch">{clock.skipped}</ClockLegend>}
      {clock.reminders && <ClockLegend shape="reminder">{clock.reminders}</ClockLegend>}
    </PageClock>
  );
}
