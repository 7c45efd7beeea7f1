import type { InEachLanguage } from '#domain/language.ts';
import { ownTextCharactersMax } from '#domain/letters/own-texts.ts';
import { type Placeholder, placeholders } from '#domain/letters/own-words.ts';
import type { OwnLetter, PreviewSituation } from '#domain/letters/registry.ts';
import { letterWords } from '#locales/admin/messages.ts';
import { FourTexts } from '#web/admin/four-texts.tsx';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { PlaceholderTable } from './placeholder-table.tsx';
import { PreviewedForm } from './previewed-form.tsx';
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
  /** True if the preview shows unsaved input. */
  isTried: boolean;
}

/** Edits the desk's paragraph. */
export function LetterForm(props: LetterFormProps) {
  const { letter, typed, values } = props;
  const say = letterWords[useVisit().language];
  const live = useLivePreview(props);
  return (
    <PreviewedForm
      page={props}
      live={live}
      lead={live.isTried || live.isFollowing ? say.preview.lead : say.preview.saved}
    >
      <FourTexts
        name={letter}
        legend={say.paragraph}
        hint={say.paragraphHint({ max: String(ownTextCharactersMax) })}
        rows={5}
        values={typed}
      />
      <PlaceholderTable
        title={say.placeholders.title}
        lead={say.placeholders.lead}
        heads={[say.placeholders.name, say.placeholders.meaning, say.placeholders.value]}
        rows={placeholders.map((name) => ({ name, cells: [say.placeholders[name], values[name]] }))}
      />
    </PreviewedForm>
  );
}
