import { peopleWords } from '#locales/admin/messages.ts';
import { words } from '#locales/messages.ts';
import { SaveForm } from '#web/admin/save-form.tsx';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { CheckField, fieldProps, TextField } from '#web/ui/field/fields.tsx';
import { Section } from '#web/ui/frame/section.tsx';

/** A text that names the person, as the page shows it. */
export interface PassageView {
  key: string;
  number: string;
  what: 'message' | 'note' | 'call' | 'summary' | 'other';
  date: string;
  /** Only a sure passage is ticked: another may be about somebody else, or have only a part of the name. */
  certainty: 'sure' | 'likely' | 'possible';
  pieces: { text: string; isNaming: boolean }[];
}

/** The result of a search. */
export interface FoundPassages {
  /** Passages with a whole name, an address or a number. */
  passages: PassageView[];
  /** Number of sure passages that are not shown, and are replaced. */
  more: number;
  /** Number of likely passages that are not shown, and are not changed. */
  unsure: number;
  /** Passages with a part of the name. */
  possible: PassageView[];
  isMorePossible: boolean;
}

interface EraseFormProps extends FoundPassages {
  /** Keys that were unticked when the form was refused. */
  unticked?: readonly string[];
  typed?: string;
}

/** The erasure cannot be undone, so the form requires an authorisation and a confirmation. */
export function EraseForm({ unticked, typed, ...found }: EraseFormProps) {
  const words = peopleWords[useVisit().language];
  const field = fieldProps({ authorisation: typed }, words);
  return (
    <SaveForm id="erase" submit={words.button} kind="danger">
      <NamingPassages {...found} unticked={unticked} />
      <PossiblePassages {...found} unticked={unticked} />
      <h2 id="erase" className="text-section">
        {words.heading}
      </h2>
      <TextField {...field('authorisation')} length="medium" />
      <CheckField name="sure" label={words.sure} />
    </SaveForm>
  );
}

type Ticks = Pick<EraseFormProps, 'unticked'>;

/** Texts by others about the person. The erasure also replaces the marked words of ticked passages. */
function NamingPassages({
  passages,
  more,
  unsure,
  unticked,
}: Omit<FoundPassages, 'possible' | 'isMorePossible'> & Ticks) {
  const { language } = useVisit();
  const { naming } = peopleWords[language];
  return (
    <Section id="naming" title={naming.heading} className="flex flex-col gap-2">
      <p>{passages.length === 0 ? naming.none : naming.lead({ mark: words[language].redacted })}</p>
      {passages.some(({ certainty }) => certainty !== 'sure') && <p>{naming.unsure}</p>}
      <Passages passages={passages} unticked={unticked} />
      {more > 0 && <p className="text-ink-2">{naming.more({ count: more })}</p>}
      {unsure > 0 && <p className="text-ink-2">{naming.moreUnsure({ count: unsure })}</p>}
    </Section>
  );
}

/** Texts with only a part of the name or an address. None is ticked. */
function PossiblePassages({
  possible,
  isMorePossible,
  unticked,
}: Pick<FoundPassages, 'possible' | 'isMorePossible'> & Ticks) {
  const { naming } = peopleWords[useVisit().language];
  if (possible.length === 0) return null;
  return (
    <Section id="possible" title={naming.possible} className="flex flex-col gap-2">
      <p>{naming.possibleLead}</p>
      <Passages passages={possible} unticked={unticked} />
      {isMorePossible && <p className="text-ink-2">{naming.morePossible}</p>}
    </Section>
  );
}

function Passages({ passages, unticked }: Pick<FoundPassages, 'passages'> & Ticks) {
  const { naming } = peopleWords[useVisit().language];
  if (passages.length === 0) return null;
  return (
    <ul className="border-t border-line">
      {passages.map(({ key, number, what, date, certainty, pieces }) => (
        <li key={key} className="border-b border-line py-2">
          <input type="hidden" name="shown" value={key} />
          <CheckField
            id={`redact-${key}`}
            name="redact"
            value={key}
            defaultChecked={unticked ? !unticked.includes(key) : certainty === 'sure'}
            label={naming.replace({ number })}
            hint={`${naming[what]} · ${date}`}
          />
          <blockquote className="mt-1 pl-8 whitespace-pre-line wrap-anywhere">
            {pieces.map(({ text, isNaming }, place) =>
              // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text never change their order
              isNaming ? <mark key={place}>{text}</mark> : text,
            )}
          </blockquote>
        </li>
      ))}
    </ul>
  );
}
