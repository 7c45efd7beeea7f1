import { calendarFileWords } from '#locales/admin/messages.ts';
import { FourTexts } from '#web/admin/four-texts.tsx';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Button } from '#web/ui/button.tsx';
import type { CheckedDay, CheckedFile } from './checked-file.ts';

interface CheckedFormProps {
  file: CheckedFile;
  /** True if the bridge days of each year are decided in this calendar. */
  decides: boolean;
}

/** The days that a file adds, the skipped days with reasons, the texts to translate, and the import button. */
export function CheckedForm({ file: { text, added, left, untranslated }, decides }: CheckedFormProps) {
  const say = calendarFileWords[useVisit().language];
  return (
    <form method="post" className="flex flex-col gap-5" aria-labelledby="found">
      <h2 id="found" className="text-section">
        {added.length === 0 ? say.nothing : say.found({ count: added.length })}
      </h2>
      <Days days={added} />
      {left.length > 0 && (
        <details className="text-body" open={added.length === 0}>
          <summary className="link w-fit">{say.left({ count: left.length })}</summary>
          <Days days={left} />
        </details>
      )}
      {untranslated.map(({ words, values }, at) => (
        <div key={words}>
          <input type="hidden" name="words" value={words} />
          <FourTexts
            name={`reason-${at}`}
            legend={say.words({ words })}
            hint={at === 0 ? say.wordsHint : undefined}
            values={values}
          />
        </div>
      ))}
      {added.length > 0 && (
        <>
          <textarea name="text" hidden readOnly value={text} />
          {decides && <p className="text-secondary text-ink-2">{say.undecided}</p>}
          <p>
            <Button type="submit" kind="main">
              {say.take({ count: added.length })}
            </Button>
          </p>
        </>
      )}
    </form>
  );
}

function Days({ days }: { days: CheckedDay[] }) {
  return (
    <ul className="border-t border-line empty:hidden">
      {days.map(({ key, when, words, about }) => (
        <li key={key} className="grid gap-x-6 border-b border-line py-1.5 text-body sm:grid-cols-[16rem_minmax(0,1fr)]">
          <span>{when}</span>
          <span className="min-w-0 wrap-anywhere">
            {words} {about && <span className="text-secondary text-ink-2">{about}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}
