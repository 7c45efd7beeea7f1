import type { TypedRule } from '#domain/calendar/yearly-days.ts';
import { calendarWords } from '#locales/admin/messages.ts';
import { monthName } from '#locales/format.ts';
import { FourTexts } from '#web/admin/four-texts.tsx';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { ChoiceGroup } from '#web/ui/field/choice-group.tsx';
import { fieldProps } from '#web/ui/field/error-finder.ts';
import { SelectField } from '#web/ui/field/select-field.tsx';
import { NumberField } from '#web/ui/field/text-field.tsx';
import { ValidityFields } from './validity-fields.tsx';

interface DayFieldsProps {
  typed: TypedRule;
  errorOf(field: string): string | undefined;
}

/** A new yearly day: a date or days after Easter, the reason, and the validity period. */
export function DayFields({ typed, errorOf }: DayFieldsProps) {
  const { language } = useVisit();
  const say = calendarWords[language];
  const field = fieldProps(typed, errorOf);
  return (
    <>
      <ChoiceGroup
        name="kind"
        label={say.kind}
        choices={(['fixed', 'easter'] as const).map((value) => ({ value, label: say.kinds[value] }))}
        chosen={[typed.kind]}
      />
      <div className="flex flex-wrap gap-4">
        <NumberField {...field('day')} label={say.day} />
        <SelectField
          name="month"
          label={say.month}
          defaultValue={typed.month}
          choices={months.map((month) => ({ value: String(month), label: monthName(month, language) }))}
        />
      </div>
      <NumberField {...field('offset')} inputMode="text" label={say.offset} hint={say.offsetHint} />
      <FourTexts name="reason" legend={say.reason} values={typed.reason} errorOf={errorOf} />
      <ValidityFields typed={typed} errorOf={errorOf} />
    </>
  );
}

const months = Array.from({ length: 12 }, (_, at) => at + 1);
