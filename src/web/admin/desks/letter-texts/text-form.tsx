import type { Language } from '#domain/language.ts';
import type { ComparedLine } from '#domain/letters/compare-lines.ts';
import { isBlock, type TextPlaceholder } from '#domain/letters/placeholders.ts';
import { subjectPhraseCharactersMax, templateCharactersMax } from '#domain/letters/read-template.ts';
import type { LetterText, PreviewSituation } from '#domain/letters/registry.ts';
import { isAboutAccess, knownPlaceholders, type LetterTemplate, textRules } from '#domain/letters/texts.ts';
import { letterTextWords } from '#locales/admin/messages.ts';
import { ownNames } from '#locales/messages.ts';
import { ComparedLines } from '#web/admin/compared-lines.tsx';
import { DeskTexts } from '#web/admin/desk-texts.tsx';
import { PlaceholderTable } from '#web/admin/desks/letters/placeholder-table.tsx';
import { useLivePreview } from '#web/admin/desks/letters/preview-list.tsx';
import { PreviewedForm } from '#web/admin/desks/letters/previewed-form.tsx';
import type { LetterPreview } from '#web/admin/desks/letters/previews.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Button } from '#web/ui/button.tsx';
import { type FieldError, FieldErrors, TextField } from '#web/ui/field/fields.tsx';

/** How a text differs from the built-in one, in one language. */
export interface Difference {
  language: Language;
  lines: ComparedLine[];
}

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
        <Button name="intent" value="builtIn">
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
      <DeskTexts
        name={`${text}-subject`}
        legend={say.subject}
        hint={say.subjectHint({ max: String(subjectPhraseCharactersMax) })}
        values={typed.subject}
      />
      <DeskTexts
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

/** Added and removed lines per language. */
function Differences({ differences }: { differences: Difference[] }) {
  const { differences: say } = letterTextWords[useVisit().language];
  if (differences.length === 0) return <p className="text-body text-ink-2">{say.none}</p>;
  return (
    <details className="max-w-record">
      <summary className="link w-fit text-body">{say.title}</summary>
      {differences.map(({ language, lines }) => (
        <section key={language} lang={language} className="mt-3">
          <h3 className="text-label">{ownNames[language]}</h3>
          <ComparedLines lines={lines} gone={say.gone} came={say.came} />
        </section>
      ))}
    </details>
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

/** Returns the meaning of a placeholder, which depends on the letter: its date differs, and access letters have no agent. */
export function placeholderInWords(name: TextPlaceholder, text: LetterText, language: Language): string {
  const { placeholders: say } = letterTextWords[language];
  const { date, section } = textRules(text);
  if (name === 'date') return say.dates[date!];
  return name === 'words' && section === 'access' ? say.reason : say.of[name];
}
