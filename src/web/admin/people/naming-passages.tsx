import { peopleWords } from '#locales/admin/messages.ts';
import { words } from '#locales/messages.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { CheckField } from '#web/ui/field/check-field.tsx';
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

interface NamingPassagesProps {
  passages: PassageView[];
  more: number;
  /** Number of hidden passages that may be about others; they are not changed. */
  unsure: number;
  unticked?: readonly string[];
}

/** Texts by others about the person. The erasure also replaces the marked words of ticked passages. */
export function NamingPassages({ passages, more, unsure, unticked }: NamingPassagesProps) {
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
