import { peopleWords } from '#locales/admin/messages.ts';
import { words } from '#locales/messages.ts';
import { SaveForm } from '#web/admin/save-form.tsx';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { CheckField, fieldProps, TextField } from '#web/ui/field/fields.tsx';
import { Section } from '#web/ui/frame/section.tsx';

/** A text that names the person, as the page shows it. */
export interface PassageView {
  id: string;
  number: string;
  what: 'message' | 'note' | 'call' | 'summary' | 'other';
  date: string;
  /** False if it may be about somebody else, so that it is not ticked. */
  isSure: boolean;
  pieces: { text: string; isNaming: boolean }[];
}

interface EraseFormProps {
  passages: PassageView[];
  /** Number of passages that are not shown. */
  more: number;
  unsure: number;
  /** Ids that were unticked when the form was refused. */
  unticked?: readonly string[];
  typed?: string;
}

/** The erasure cannot be undone, so the form requires an authorisation and a confirmation. */
export function EraseForm({ passages, more, unsure, unticked, typed }: EraseFormProps) {
  const words = peopleWords[useVisit().language];
  const field = fieldProps({ authorisation: typed }, words);
  return (
    <SaveForm id="erase" submit={words.button} kind="danger">
      <NamingPassages passages={passages} more={more} unsure={unsure} unticked={unticked} />
      <h2 id="erase" className="text-section">
        {words.heading}
      </h2>
      <TextField {...field('authorisation')} length="medium" />
      <CheckField name="sure" label={words.sure} />
    </SaveForm>
  );
}

interface NamingPassagesProps {
  passages: PassageView[];
  more: number;
  /** Number of hidden passages that may be about others; they are not changed. */
  unsure: number;
  unticked?: readonly string[];
}

/** Texts by others about the person. The erasure also replaces the marked words of ticked passages. */
function NamingPassages({ passages, more, unsure, unticked }: NamingPassagesProps) {
  const { language } = useVisit();
  const { naming } = peopleWords[language];
  return (
    <Section id="naming" title={naming.heading} className="flex flex-col gap-2">
      <p>{passages.length === 0 ? naming.none : naming.lead({ mark: words[language].redacted })}</p>
      {passages.some(({ isSure }) => !isSure) && <p>{naming.unsure}</p>}
      {passages.length > 0 && (
        <ul className="border-t border-line">
          {passages.map((passage) => (
            <li key={passage.id} className="border-b border-line py-2">
              <input type="hidden" name="shown" value={passage.id} />
              <CheckField
                id={`redact-${passage.id}`}
                name="redact"
                value={passage.id}
                defaultChecked={unticked ? !unticked.includes(passage.id) : passage.isSure}
                label={naming.replace({ number: passage.number })}
                hint={`${naming[passage.what]} · ${passage.date}`}
              />
              <blockquote className="mt-1 pl-8 whitespace-pre-line wrap-anywhere">
                {passage.pieces.map(({ text, isNaming }, place) =>
                  // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text never change their order
                  isNaming ? <mark key={place}>{text}</mark> : text,
                )}
              </blockquote>
            </li>
          ))}
        </ul>
      )}
      {more > 0 && <p className="text-ink-2">{naming.more({ count: more })}</p>}
      {unsure > 0 && <p className="text-ink-2">{naming.moreUnsure({ count: unsure })}</p>}
    </Section>
  );
}
