import type { InEachLanguage } from '#domain/language.ts';
import { desksWords } from '#locales/admin/messages.ts';
import { FourTexts } from '#web/admin/four-texts.tsx';
import { RemoveButton, RowSection } from '#web/admin/row-list.tsx';
import { SaveForm } from '#web/admin/save-form.tsx';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { CheckField } from '#web/ui/field/check-field.tsx';
import { fieldProps } from '#web/ui/field/errors.ts';
import { TextField } from '#web/ui/field/text-field.tsx';

interface SingleDaysProps {
  days: { date: string; shown: string; reason: string }[];
  typed: { date: string; reason: InEachLanguage; more: boolean };
  /** True if the bridge days of each year are decided here; the form then asks whether more days follow. */
  asksForMore: boolean;
}

/** The days entered year by year, with a form for another one. */
export function SingleDays({ days, typed, asksForMore }: SingleDaysProps) {
  const { calendar: say } = desksWords[useVisit().language];
  const field = fieldProps(typed);
  return (
    <>
      <RowSection
        id="single"
        title={say.single}
        none={say.noSingle}
        rows={days.map(({ date, shown, reason }) => ({
          key: date,
          about: (
            <>
              {shown} <span className="text-ink-2">{reason}</span>
            </>
          ),
          acts: <RemoveButton value={date} label={say.removeShort} description={say.remove({ date: shown })} />,
        }))}
      />
      <SaveForm id="add" title={say.add} submit={say.save}>
        <TextField {...field('date')} type="date" length="short" label={say.date} />
        <FourTexts name="reason" legend={say.reason} values={typed.reason} />
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
      </SaveForm>
    </>
  );
}
