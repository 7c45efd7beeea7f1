import { isBlock } from '#domain/letters/placeholders.ts';
import { subjectPhraseCharactersMax, templateCharactersMax } from '#domain/letters/read-template.ts';
import type { LetterText, PreviewSituation } from '#domain/letters/registry.ts';
import { isAboutAccess, knownPlaceholders, type LetterTemplate, textRules } from '#domain/letters/texts.ts';
import { letterTextWords } from '#locales/admin/messages.ts';
import { PlaceholderTable } from '#web/admin/desks/letters/placeholder-table.tsx';
import { PreviewedForm } from '#web/admin/desks/letters/previewed-form.tsx';
import type { LetterPreview } from '#web/admin/desks/letters/previews.ts';
import { useLivePreview } from '#web/admin/desks/letters/use-live-preview.ts';
import { FourTexts } from '#web/admin/four-texts.tsx';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Button } from '#web/ui/button.tsx';
import { type FieldError, FieldErrors } from '#web/ui/field/errors.ts';
import { TextField } from '#web/ui/field/text-field.tsx';
import { type Difference, Differences } from './differences.tsx';
import { placeholderInWords } from './placeholder-words.ts';

interface TextFormProps {
  text: LetterText;
  typed: LetterTemplate;
  situation: PreviewSituation;
  situations: { value: PreviewSituation; label: string }[];
  ticket: string;
  seen: string;
  previews: LetterPreview[] | null;
  differences: Difference[];
  errors: FieldError[];
}

/** Edits a letter's text. */
export function TextForm(props: TextFormProps) {
  const { text, typed, situation, ticket } = props;
  const say = letterTextWords[useVisit().language];
  const live = useLivePreview(props);
  return (
    <PreviewedForm
      page={props}
      live={live}
      lead={say.previewLead}
      also={
        <Button type="submit" name="intent" value="builtIn">
          {say.useBuiltIn}
        </Button>
      }
      more={
        !isAboutAccess(situation) && (
          <FieldErrors value={live.errors}>
            <TextField
              name="ticket"
              label={say.ticket.label}
              hint={say.ticket.hint}
              defaultValue={ticket}
              autoComplete="off"
            />
          </FieldErrors>
        )
      }
    >
      <FourTexts
        name={`${text}-subject`}
        legend={say.subject}
        hint={say.subjectHint({ max: String(subjectPhraseCharactersMax) })}
        values={typed.subject}
      />
      <FourTexts
        name={`${text}-text`}
        legend={say.text}
        hint={say.textHint({ max: String(templateCharactersMax) })}
        rows={20}
        values={typed.text}
      />
      <Differences differences={live.differences} />
      <PlaceholderList text={text} />
    </PreviewedForm>
  );
}

/** The placeholders of this text: their meaning, where they are allowed, and which are required. */
function PlaceholderList({ text }: { text: LetterText }) {
  const { language } = useVisit();
  const { placeholders: say } = letterTextWords[language];
  const { must } = textRules(text);
  const meaning = (name: ReturnType<typeof knownPlaceholders>[number]) => (
    <>
      {placeholderInWords(name, text, language)}
      <span className="block text-secondary text-ink-2">
        {isBlock(name) ? say.alone : say.within}
        {must.includes(name) && (
          <>
            , <strong className="text-ink">{say.required}</strong>
          </>
        )}
      </span>
    </>
  );
  const rows = knownPlaceholders(text).map((name) => ({ name, cells: [meaning(name)] }));
  return <PlaceholderTable title={say.title} lead={say.lead} heads={[say.name, say.meaning]} rows={rows} />;
}
