import { isBlock } from '#domain/letters/placeholders.ts';
import { subjectPhraseCharactersMax, templateCharactersMax } from '#domain/letters/read-template.ts';
import type { LetterText, PreviewSituation } from '#domain/letters/registry.ts';
import { isAboutAccess, knownPlaceholders, type LetterTemplate, textRules } from '#domain/letters/texts.ts';
import { desksWords, letterTextWords, letterWords } from '#locales/admin/messages.ts';
import { Effect } from '#web/admin/desks/effect.tsx';
import { PlaceholderTable } from '#web/admin/desks/letters/placeholder-table.tsx';
import { PreviewList } from '#web/admin/desks/letters/preview-list.tsx';
import type { LetterPreview } from '#web/admin/desks/letters/previews.ts';
import { useLivePreview } from '#web/admin/desks/letters/use-live-preview.ts';
import { FourTexts } from '#web/admin/four-texts.tsx';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Button } from '#web/ui/button.tsx';
import { errorFinder } from '#web/ui/field/error-finder.ts';
import { SelectField } from '#web/ui/field/select-field.tsx';
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
  errors: { field: string; text: string }[];
}

/** Edits a text with a preview below, which updates during typing; without scripts, a button updates it. */
export function TextForm(props: TextFormProps) {
  const { text, typed, seen, errors } = props;
  const { language } = useVisit();
  const words = desksWords[language];
  const say = letterTextWords[language];
  const live = useLivePreview(props);
  const errorOf = errorFinder(errors);
  return (
    <form method="post" className="mt-4 flex flex-col gap-5" {...live.form}>
      <input type="hidden" name="seen" value={seen} />
      <FourTexts
        name={`${text}-subject`}
        legend={say.subject}
        hint={say.subjectHint({ max: String(subjectPhraseCharactersMax) })}
        values={typed.subject}
        errorOf={errorOf}
      />
      <FourTexts
        name={`${text}-text`}
        legend={say.text}
        hint={say.textHint({ max: String(templateCharactersMax) })}
        rows={20}
        values={typed.text}
        errorOf={errorOf}
      />
      <Differences differences={live.differences} />
      <PlaceholderList text={text} />
      <div className="max-w-record">
        <Effect part="letters" />
      </div>
      <p className="flex flex-wrap gap-3">
        <Button type="submit" kind="main">
          {words.save}
        </Button>
        <Button type="submit" name="intent" value="preview" formAction="#preview">
          {letterWords[language].preview.button}
        </Button>
        <Button type="submit" name="intent" value="builtIn">
          {say.useBuiltIn}
        </Button>
      </p>
      <Preview {...props} previews={live.previews} errors={live.errors} />
    </form>
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

function Preview({ situation, situations, ticket, previews, errors }: TextFormProps) {
  const { language } = useVisit();
  const say = letterTextWords[language];
  const { preview, situation: label } = letterWords[language];
  return (
    <section aria-labelledby="preview" className="border-t border-line pt-5">
      <h2 id="preview" tabIndex={-1} className="text-section">
        {preview.title}
      </h2>
      <p className="mt-1 max-w-record text-body text-ink-2">{say.previewLead}</p>
      <div className="mt-3 flex max-w-fields flex-col gap-4">
        {situations.length > 1 && (
          <SelectField name="situation" label={label} choices={situations} defaultValue={situation} />
        )}
        {!isAboutAccess(situation) && (
          <TextField
            name="ticket"
            label={say.ticket.label}
            hint={say.ticket.hint}
            error={errorFinder(errors)('ticket')}
            defaultValue={ticket}
            autoComplete="off"
          />
        )}
      </div>
      <PreviewList previews={previews} />
    </section>
  );
}
