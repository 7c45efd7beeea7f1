import type { TypedException } from '#domain/desks/hours-exceptions.ts';
import { exceptionsWords } from '#locales/admin/messages.ts';
import { DeskTexts } from '#web/admin/desk-texts.tsx';
import { DateRange } from '#web/admin/desks/date-range.tsx';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { ChoiceGroup, fieldProps, TextField } from '#web/ui/field/fields.tsx';

interface ExceptionFieldsProps {
  typed: TypedException;
  /** A single choice, the desk itself, is not shown. */
  choices: { value: string; label: string; hint?: string }[];
}

/** Days, hours, affected lines and reason. */
export function ExceptionFields({ typed, choices }: ExceptionFieldsProps) {
  const say = exceptionsWords[useVisit().language];
  const field = fieldProps(typed, say);
  return (
    <>
      <DateRange from={{ label: say.from }} until={{ label: say.until, hint: say.untilHint }} typed={typed} />
      <TextField {...field('hours')} length="medium" />
      {choices.length > 1 ? (
        <ChoiceGroup name="of" label={say.of} choices={choices} defaultValue={typed.of} />
      ) : (
        <input type="hidden" name="of" value="desk" />
      )}
      <DeskTexts name="reason" legend={say.reason} values={typed.reason} />
    </>
  );
}
