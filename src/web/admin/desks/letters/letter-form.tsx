import type { InEachLanguage } from '#domain/language.ts';
import { ownTextCharactersMax } from '#domain/letters/own-texts.ts';
import { type Placeholder, placeholders } from '#domain/letters/own-words.ts';
import type { OwnLetter, PreviewSituation } from '#domain/letters/registry.ts';
import { desksWords, letterWords } from '#locales/admin/messages.ts';
import { Effect } from '#web/admin/desks/effect.tsx';
import { FourTexts } from '#web/admin/four-texts.tsx';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Button } from '#web/ui/button.tsx';
import { errorFinder } from '#web/ui/field/error-finder.ts';
import { SelectField } from '#web/ui/field/select-field.tsx';
import { PlaceholderTable } from './placeholder-table.tsx';
import { PreviewList } from './preview-list.tsx';
import type { LetterPreview } from './previews.ts';
import { useLivePreview } from './use-live-preview.ts';

interface LetterFormProps {
  letter: OwnLetter;
  typed: InEachLanguage;
  situation: PreviewSituation;
  situations: { value: PreviewSituation; label: string }[];
  seen: string;
  /** Sample values of the placeholders. */
  values: Record<Placeholder, string>;
  previews: LetterPreview[] | null;
  errors: { field: string; text: string }[];
  /** True if the preview shows unsaved input. */
  isTried: boolean;
}

/** Edits the desk's paragraph with a preview below, which updates during typing; without scripts, a button updates it. */
export function LetterForm(props: LetterFormProps) {
  const { letter, typed, situation, situations, seen, values, errors } = props;
  const { language } = useVisit();
  const words = desksWords[language];
  const say = letterWords[language];
  const live = useLivePreview(props);
  return (
    <form method="post" className="mt-4 flex flex-col gap-5" {...live.form}>
      <input type="hidden" name="seen" value={seen} />
      <FourTexts
        name={letter}
        legend={say.paragraph}
        hint={say.paragraphHint({ max: String(ownTextCharactersMax) })}
        rows={5}
        values={typed}
        errorOf={errorFinder(errors)}
      />
      <PlaceholderTable
        title={say.placeholders.title}
        lead={say.placeholders.lead}
        heads={[say.placeholders.name, say.placeholders.meaning, say.placeholders.value]}
        rows={placeholders.map((name) => ({ name, cells: [say.placeholders[name], values[name]] }))}
      />
      <div className="max-w-record">
        <Effect part="letters" />
      </div>
      <p className="flex flex-wrap gap-3">
        <Button type="submit" kind="main">
          {words.save}
        </Button>
        <Button type="submit" name="intent" value="preview" formAction="#preview">
          {say.preview.button}
        </Button>
      </p>
      <section aria-labelledby="preview" className="border-t border-line pt-5">
        <h2 id="preview" tabIndex={-1} className="text-section">
          {say.preview.title}
        </h2>
        <p className="mt-1 max-w-record text-body text-ink-2">
          {live.isTried || live.isFollowing ? say.preview.lead : say.preview.saved}
        </p>
        {situations.length > 1 && (
          <div className="mt-3 max-w-fields">
            <SelectField name="situation" label={say.situation} choices={situations} defaultValue={situation} />
          </div>
        )}
        <PreviewList previews={live.previews} />
      </section>
    </form>
  );
}
