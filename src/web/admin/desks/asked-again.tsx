import type { MovingTickets } from '#desk/clock/count-moving.ts';
import type { Language } from '#domain/language.ts';
import { desksWords } from '#locales/admin/messages.ts';
import { number } from '#locales/format.ts';
import { fieldText } from '#web/app/post.ts';

/** What a second press would do: the sentence above the button, and the values that the sentence is about. */
export interface Asked {
  text: string;
  sure: string;
}

/** Returns how many tickets a change of the calendar would move, and what a second press does. */
export function movingLine(moving: MovingTickets, press: 'pressToAdd' | 'pressToRestore', language: Language): string {
  const say = desksWords[language].calendar;
  return `${say.moving({ ...moving, shown: number(moving.count, language) })} ${say[press]}`;
}

/** Returns what to ask before these values are added; null if they move no ticket. */
export function askBeforeAdding(moving: object, typed: object, language: Language): Asked | null {
  if (!('count' in moving) || moving.count === 0) return null;
  return { text: movingLine(moving as MovingTickets, 'pressToAdd', language), sure: JSON.stringify(typed) };
}

/** Whether the form was asked about these values, and sent again without a change. */
export function isSure(form: FormData, typed: object): boolean {
  return fieldText(form, 'sure') === JSON.stringify(typed);
}

/** The effect of a change in its form, and what it was asked about. */
export function AskedAgain({ asked }: { asked?: Asked | null }) {
  if (!asked) return null;
  return (
    <>
      <p role="status">{asked.text}</p>
      <input type="hidden" name="sure" value={asked.sure} />
    </>
  );
}
