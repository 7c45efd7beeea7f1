import type { InEachLanguage } from '#domain/language.ts';
import { words } from '#locales/messages.ts';
import { useNeededLanguages } from '#web/admin/needed-languages.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { TextArea, TextField, useErrorOf } from '#web/ui/field/fields.tsx';

interface DeskTextsProps {
  /** Its fields are `name-fr` to `name-en`, in the languages of the desk. */
  name: string;
  legend: string;
  hint?: string;
  /** Hides the legend, because the heading above says the same. */
  quiet?: boolean;
  values: InEachLanguage;
  /** Lines per field; 1 is a single-line field. */
  rows?: number;
}

/**
 * A text in the languages of its desk: side by side where there is room, else two per row or one. An error of the whole text
 * shows at its first field.
 */
export function DeskTexts({ name, legend, hint, quiet = false, values, rows = 1 }: DeskTextsProps) {
  const own = words[useVisit().language].languages;
  const needed = useNeededLanguages();
  const errorOf = useErrorOf();
  const hintId = `${name}-about`;
  return (
    <fieldset id={name} className="@container" tabIndex={-1} aria-describedby={hint && hintId}>
      <legend className={quiet ? 'sr-only' : 'text-body font-strong'}>{legend}</legend>
      {hint && (
        <p id={hintId} className="max-w-record text-secondary text-ink-2">
          {hint}
        </p>
      )}
      <div className={`mt-2 grid gap-x-4 gap-y-3 ${columns[needed.length] ?? ''}`}>
        {needed.map((language) => {
          const field = {
            name: `${name}-${language}`,
            label: own[language],
            lang: language,
            autoComplete: 'off',
            defaultValue: values[language],
            error: errorOf(`${name}-${language}`) ?? (language === needed[0] ? errorOf(name) : undefined),
          };
          return rows === 1 ? (
            <TextField key={language} {...field} />
          ) : (
            <TextArea key={language} {...field} rows={rows} />
          );
        })}
      </div>
    </fieldset>
  );
}

/** Side by side, as many as there are languages. One language has the width of a line. */
const columns: Record<number, string> = {
  1: 'max-w-record',
  2: '@min-[34rem]:grid-cols-2',
  3: '@min-[34rem]:grid-cols-2 @min-[48rem]:grid-cols-3',
  4: '@min-[34rem]:grid-cols-2 @min-[60rem]:grid-cols-4',
};
