import { calendarFileBytesMax } from '#desk/calendar/file/read.ts';
import { calendarFileWords } from '#locales/admin/messages.ts';
import { bytes } from '#locales/format.ts';
import { DeskPage } from '#web/admin/desks/desk-part.tsx';
import { deskVisit } from '#web/admin/desks/desk-visit.ts';
import { SaveForm } from '#web/admin/save-form.tsx';
import { readForm } from '#web/app/read-form.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { FileField } from '#web/ui/field/file-field.tsx';
import { Section } from '#web/ui/frame/section.tsx';
import type { Route } from './+types/page.ts';
import { CheckedForm } from './checked-form.tsx';
import { handleFile } from './handle-file.ts';

export async function loader({ context, request, params }: Route.LoaderArgs) {
  const visit = await deskVisit(context, request, params.prefix);
  const {
    desk: { prefix, names, calendar },
    language,
  } = visit;
  return {
    name: names[language],
    download: urls.calendarFile(prefix),
    // Use the configured public address, as links in mails do.
    subscribe: new URL(urls.daysOff(language, { desk: prefix }), visit.services.world.accountUrl()).toString(),
    size: bytes(calendarFileBytesMax, language),
    decides: calendar.decidedYears != null,
  };
}

export async function action({ context, request, params }: Route.ActionArgs) {
  const visit = await deskVisit(context, request, params.prefix);
  const { desk } = visit;
  return handleFile(visit, desk, await readForm(request));
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
            <a className="link" href={download} download>
              {say.download({ desk: name })}
            </a>
          </p>
          <p className="text-secondary text-ink-2">{say.downloadHint}</p>
          <h3 className="mt-4 text-label">{say.subscribe}</h3>
          <p className="text-body wrap-anywhere">
            <a className="link" href={subscribe}>
              {subscribe}
            </a>
          </p>
          <p className="text-secondary text-ink-2">{say.subscribeHint}</p>
        </Section>
      </div>
    </DeskPage>
  );
}
