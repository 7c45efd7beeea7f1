import { explainWords, forecastWords } from '#locales/console/messages.ts';
import { listDesks } from '#store/desks/desks.ts';
import { urls } from '#web/app/urls.ts';
import { staffVisit } from '#web/console/staff.ts';
import { useExplainWords } from '#web/console/use-words.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { buttonLook, Submit } from '#web/ui/button.tsx';
import { ClockLegend } from '#web/ui/clock/drawn-pieces.tsx';
import { PageClock } from '#web/ui/clock/page-clock.tsx';
import { ErrorSummary } from '#web/ui/error-summary.tsx';
import { choicesOf } from '#web/ui/field/choices.ts';
import { ChoiceGroup, FieldErrors, fieldProps, NumberField, SelectField, TextField } from '#web/ui/field/fields.tsx';
import { ConsolePage } from '#web/ui/frame/console-page.tsx';
import type { Route } from './+types/page.ts';
import { type DayRow, explain } from './explain-view.ts';
import { countKinds, readQuestion } from './read-question.ts';

export async function loader({ context, request }: Route.LoaderArgs) {
  const { actor, services, language } = staffVisit(context, request);
  const { db, clock } = services.world;
  const desks = (await listDesks(db)).filter(({ id }) => actor.deskIds.includes(id));
  const read = readQuestion(new URL(request.url).searchParams, { desks, now: clock.now(), language });
  return {
    desks: desks.map(({ prefix, names }) => ({ value: prefix, label: names[language] })),
    zone: desks.find(({ prefix }) => prefix === read?.typed.desk)?.zone ?? '',
    typed: read?.typed ?? null,
    errors: read?.errors ?? [],
    explained: read?.question ? explain(read.question, language) : null,
  };
}

export default function Page({ loaderData }: Route.ComponentProps) {
  const { errors, explained, typed } = loaderData;
  const { language } = useVisit();
  const words = explainWords[language];
  return (
    <ConsolePage
      title={words.title}
      actions={
        <a href={urls.forecast()} className={buttonLook('outlined')}>
          {forecastWords[language].title}
        </a>
      }
      lead={words.lead}
    >
      {errors.length > 0 && (
        <div className="mt-3 max-w-fields">
          <ErrorSummary title={words.fix} errors={errors} />
        </div>
      )}
      <div className="mt-4 flex flex-wrap gap-x-12 gap-y-8">
        {typed && <QuestionForm {...loaderData} typed={typed} />}
        {explained && (
          <div className="min-w-0 max-w-[656px] flex-1 basis-96">
            <PageClock {...explained} days={explained.spoken}>
              <p className="text-secondary text-ink-2">{explained.dayZero}</p>
              {explained.skipped.map((line) => (
                <ClockLegend key={line} shape="hatch">
                  {line}
                </ClockLegend>
              ))}
            </PageClock>
            <DayTable rows={explained.rows} />
          </div>
        )}
      </div>
    </ConsolePage>
  );
}

/** Each day and how it counts: the details that the drawing leaves out. */
function DayTable({ rows }: { rows: readonly DayRow[] }) {
  const { table, columns } = useExplainWords();
  if (rows.length === 0) return null;
  return (
    <table className="mt-6 w-full max-w-record text-row max-sm:block max-sm:text-body">
      <caption className="pb-1 text-left text-section max-sm:block">{table}</caption>
      <thead className="max-sm:sr-only">
        <tr className="border-b border-line-strong text-left text-small text-ink-2">
          <th scope="col" className="py-1.5 pr-4 font-normal">
            {columns.day}
          </th>
          <th scope="col" className="py-1.5 font-normal">
            {columns.counts}
          </th>
        </tr>
      </thead>
      <tbody className="max-sm:block">
        {rows.map(({ date, shown, counted, text, happens }) => (
          <tr
            key={date}
            className={`border-b border-line align-top max-sm:block max-sm:py-1.5 ${counted ? '' : 'text-ink-2'}`}
          >
            <th scope="row" className="py-1.5 pr-4 text-left font-normal max-sm:block max-sm:py-0">
              <span className="flex items-baseline gap-2.5">
                <span
                  aria-hidden="true"
                  className={`h-3 w-5 flex-none self-center rounded-step forced-color-adjust-none ${counted ? 'border-[1.5px] border-step-edge bg-surface' : 'hatch'}`}
                />
                {shown}
              </span>
            </th>
            <td className="py-1.5 max-sm:block max-sm:py-0 max-sm:pl-7.5">
              {text}
              {happens && <strong className="block">{happens}</strong>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type FormProps = Pick<Route.ComponentProps['loaderData'], 'desks' | 'zone' | 'errors'> & {
  typed: NonNullable<Route.ComponentProps['loaderData']['typed']>;
};

function QuestionForm({ desks, zone, errors, typed }: FormProps) {
  const words = useExplainWords();
  const field = fieldProps(typed);
  return (
    <FieldErrors value={errors}>
      <form method="get" className="flex w-full flex-col gap-4 sm:w-80">
        {desks.length > 1 && <SelectField name="desk" label={words.desk} choices={desks} defaultValue={typed.desk} />}
        <TextField
          {...field('from')}
          // A date input would drop an invalid date, so show it as text to be corrected.
          type={/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(typed.from) ? 'datetime-local' : 'text'}
          label={words.moment}
          hint={words.momentHint({ zone })}
        />
        <ChoiceGroup
          name="count"
          label={words.count}
          choices={choicesOf(countKinds, words.counts)}
          defaultValue={typed.count}
        />
        <NumberField {...field('days')} label={words.days} hint={words.daysHint} />
        <Submit>{words.explain}</Submit>
      </form>
    </FieldErrors>
  );
}
