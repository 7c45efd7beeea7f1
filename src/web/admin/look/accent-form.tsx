import type { Accent } from '#domain/look/accent.ts';
import { type Theme, themes } from '#domain/look/themes.ts';
import { lookWords } from '#locales/admin/messages.ts';
import type { LookError, Measure } from '#web/admin/look/measure-view.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Button } from '#web/ui/button.tsx';
import { errorFinder } from '#web/ui/field/error-finder.ts';
import { TextField } from '#web/ui/field/text-field.tsx';
import { Measures } from './measures.tsx';
import { Part, type PartState } from './part.tsx';
import { Sample, type SampleProps } from './sample.tsx';
import { Swatch } from './swatch.tsx';

interface AccentFormProps extends PartState {
  /** As typed; an invalid colour has no swatch and is not measured. */
  colours: Record<Theme, string>;
  state: 'tried' | 'own' | 'belfry';
  isOwn: boolean;
  errors: LookError[];
  measures: Measure[] | null;
  sample: SampleProps | null;
}

const examples: Accent = { light: '#1b5fae', dark: '#86b5ff' };

export function AccentForm({ colours, state, isOwn, errors, measures, sample, ...part }: AccentFormProps) {
  const words = lookWords[useVisit().language];
  const { accent } = words;
  return (
    <Part id="accent" title={accent.title} lead={accent.lead} meanwhile={part.meanwhile}>
      <form method="post" className="mt-3 flex flex-col gap-4">
        <input type="hidden" name="seen" value={part.seen} />
        <div className="grid max-w-fields gap-4 sm:grid-cols-2">
          {themes.map((theme) => (
            <TextField
              key={theme}
              name={theme}
              label={accent[theme]}
              hint={accent.hint({ example: examples[theme] })}
              error={errorFinder(errors)(theme)}
              defaultValue={colours[theme]}
              length="short"
              autoComplete="off"
              spellCheck={false}
            />
          ))}
        </div>
        <p className="flex items-center gap-2 text-body text-ink-2">
          {sample && <Swatch text={colours.light} ground="#ffffff" />}
          {sample && <Swatch text={colours.dark} ground="#151d23" />}
          {accent[state]}
        </p>
        <p className="flex flex-wrap gap-3">
          <Button type="submit" name="intent" value="accent" kind="main">
            {accent.choose}
          </Button>
          <Button type="submit" name="intent" value="compute">
            {accent.compute}
          </Button>
          {isOwn && (
            <Button type="submit" name="intent" value="dropAccent" kind="plain">
              {accent.drop}
            </Button>
          )}
        </p>
      </form>
      {sample && <Sample {...sample} />}
      {measures && <Measures measures={measures} />}
    </Part>
  );
}
