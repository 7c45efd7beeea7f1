import type { InEachLanguage } from '#domain/language.ts';
import { desksWords } from '#locales/admin/messages.ts';
import { FourTexts } from '#web/admin/four-texts.tsx';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Button } from '#web/ui/button.tsx';
import { CheckField } from '#web/ui/field/check-field.tsx';
import { TextField } from '#web/ui/field/text-field.tsx';

interface SingleDaysProps {
  days: { date: string; shown: string; reason: string }[];
  typed: { date: string; reason: InEachLanguage; more: boolean };
  /** True if the bridge days of each year are decided here; the form then asks whether more days follow. */
  asksForMore: boolean;
  errorOf(field: string): string | undefined;
}

/** The days entered year by year, with a form for another one. */
export function SingleDays({ days, typed, asksForMore, errorOf }: SingleDaysProps) {
  const { calendar: say } = desksWords[useVisit().language];
  return (
    <>
      <section aria-labelledby="single">
        <h2 id="single" className="text-section">
          {say.single}
        </h2>
        {days.length === 0 && <p className="text-body text-ink-2">{say.noSingle}</p>}
        <ul className="mt-1">
          {days.map((day) => (
            <li key={day.date} className="flex items-center justify-between gap-4 border-b border-line text-body">
              <span className="min-w-0">
                {day.shown} <span className="text-ink-2">{day.reason}</span>
              </span>
              <form method="post">
                <Button
                  type="submit"
                  kind="danger"
                  name="remove"
                  value={day.date}
                  aria-label={say.remove({ date: day.shown })}
                >
                  {say.removeShort}
                </Button>
              </form>
            </li>
          ))}
        </ul>
      </section>
      <form method="post" className="flex flex-col gap-4" aria-labelledby="add">
        <h2 id="add" className="text-section">
          {say.add}
        </h2>
        <TextField
          name="date"
          type="date"
          length="short"
          label={say.date}
          defaultValue={typed.date}
          error={errorOf('date')}
        />
        <FourTexts
          name="reason"
          legend={say.reason}
          values={typed.reason}
          errors={errorOf('reason') ? { fr: errorOf('reason') } : {}}
        />
        {asksForMore && (
          <CheckField
            name="more"
            type="checkbox"
            value="1"
            id="more"
            label={say.more}
            hint={say.moreHint}
            defaultChecked={typed.more}
          />
        )}
        <p>
          <Button type="submit" kind="main">
            {say.save}
          </Button>
        </p>
      </form>
    </>
  );
}
