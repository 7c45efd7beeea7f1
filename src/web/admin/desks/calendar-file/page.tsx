import { calendarFileBytesMax } from '#desk/calendar/file/read.ts';
import { spokenBy } from '#domain/language.ts';
import { calendarFileWords } from '#locales/admin/messages.ts';
import { bytes } from '#locales/format.ts';
import { DeskTexts } from '#web/admin/desk-texts.tsx';
import { DeskPage } from '#web/admin/desks/desk-part.tsx';
import { deskPost, deskVisit } from '#web/admin/desks/desk-visit.ts';
import { SaveForm } from '#web/admin/save-form.tsx';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Submit } from '#web/ui/button.tsx';
import { FileField } from '#web/ui/field/file-field.tsx';
import { Section } from '#web/ui/frame/section.tsx';
import type { Route } from './+types/page.ts';
import { type CheckedDay, type CheckedFile, handleFile } from './handle-file.ts';

export async function loader(args: Route.LoaderArgs) {
  const visit = await deskVisit(args);
  const {
    desk: { prefix, names, calendar, languages },
    language,
  } = visit;
  return {
    name: names[language],
    download: urls.calendarFile(prefix),
    // Use the configured public address, as links in mails do.
    subscribe: new URL(
      urls.daysOff(spokenBy({ languages }, language), { desk: prefix }),
      visit.services.world.accountUrl(),
    ).toString(),
    size: bytes(calendarFileBytesMax, language),
    decides: calendar.decidedYears != null,
  };
}

export async function action(args: Route.ActionArgs) {
  return handleFile(await deskPost(args));
}

export default function Page({ loaderData, actionData }: Route.ComponentProps) {
  const { name, download, subscribe, size, decides } = loaderData;
  const { language } = useVisit();
  const say = calendarFileWords[language];
  const file = actionData?.file ?? null;
  return (
    <DeskPage under="calendar" title={say.title} lead={say.lead}>
      <div className="mt-4 flex max-w-record flex-col gap-8">
        {file && <CheckedForm file={file} decides={decides} />}
        <SaveForm
          encType="multipart/form-data"
          id="import"
          title={say.import}
          submit={say.check}
          kind={file?.added.length ? 'outlined' : 'main'}
        >
          <FileField
            name="file"
            accept=".ics,text/calendar"
            label={say.file}
            hint={say.hint({ size })}
            choose={say.choose}
          />
          <p className="text-body text-ink-2">{say.checkText}</p>
        </SaveForm>
        <Section id="export" title={say.export}>
          <p className="mt-1 text-body">
            <a href={download} download>
              {say.download({ desk: name })}
            </a>
          </p>
          <p className="text-secondary text-ink-2">{say.downloadHint}</p>
          <h3 className="mt-4 text-label">{say.subscribe}</h3>
          <p className="text-body wrap-anywhere">
            <a href={subscribe}>{subscribe}</a>
          </p>
          <p className="text-secondary text-ink-2">{say.subscribeHint}</p>
        </Section>
      </div>
    </DeskPage>
  );
}

interface CheckedFormProps {
  file: CheckedFile;
  /** True if the bridge days of each year are decided in this calendar. */
  decides: boolean;
}

/** The days that a file adds, the skipped days with reasons, the texts to translate, and the import button. */
function CheckedForm({ file: { text, added, left, untranslated }, decides }: CheckedFormProps) {
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
          <DeskTexts
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
          <Submit>{say.take({ count: added.length })}</Submit>
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
