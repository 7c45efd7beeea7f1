import { calendarFileBytesMax } from '#desk/calendar/file/read.ts';
import { calendarFileWords, desksWords } from '#locales/admin/messages.ts';
import { bytes } from '#locales/format.ts';
import { AdminPage } from '#web/admin/admin-page.tsx';
import { adminVisit } from '#web/admin/admin-visit.ts';
import { deskOf } from '#web/admin/desks/desk-of.ts';
import { readForm } from '#web/app/read-form.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Button } from '#web/ui/button.tsx';
import { errorFinder } from '#web/ui/field/error-finder.ts';
import { FileField } from '#web/ui/field/file-field.tsx';
import { Section } from '#web/ui/frame/section.tsx';
import type { Route } from './+types/page.ts';
import { CheckedForm } from './checked-form.tsx';
import { handleFile } from './handle-file.ts';

export async function loader({ context, request, params }: Route.LoaderArgs) {
  const visit = await adminVisit(context, request, 'desks');
  const { language } = visit;
  const { prefix, names, calendar } = deskOf(visit, params.prefix);
  return {
    back: urls.deskPart(prefix, 'calendar'),
    name: names[language],
    download: urls.calendarFile(prefix),
    // Use the configured public address, as links in mails do.
    subscribe: new URL(urls.daysOff(language, { desk: prefix }), visit.services.world.accountUrl()).toString(),
    size: bytes(calendarFileBytesMax, language),
    decides: calendar.decidedYears != null,
  };
}

export async function action({ context, request, params }: Route.ActionArgs) {
  const visit = await adminVisit(context, request, 'desks');
  const desk = deskOf(visit, params.prefix);
  return handleFile(visit, desk, await readForm(request));
}

export default function Page({ loaderData, actionData }: Route.ComponentProps) {
  const { back, name, download, subscribe, size, decides } = loaderData;
  const { language } = useVisit();
  const say = calendarFileWords[language];
  const file = actionData?.file ?? null;
  const errors = actionData?.errors ?? [];
  const errorOf = errorFinder(errors);
  return (
    <AdminPage
      title={say.title}
      lead={say.lead}
      back={{ href: back, label: desksWords[language].parts.calendar.name }}
      errors={errors}
    >
      <div className="mt-4 flex max-w-record flex-col gap-8">
        {file && <CheckedForm file={file} decides={decides} errorOf={errorOf} />}
        <form method="post" encType="multipart/form-data" className="flex flex-col gap-4" aria-labelledby="import">
          <h2 id="import" className="text-section">
            {say.import}
          </h2>
          <FileField
            name="file"
            accept=".ics,text/calendar"
            label={say.file}
            hint={say.hint({ size })}
            choose={say.choose}
            error={errorOf('file')}
          />
          <p className="text-body text-ink-2">{say.checkText}</p>
          <p>
            <Button type="submit" kind={file?.added.length ? 'outlined' : 'main'}>
              {say.check}
            </Button>
          </p>
        </form>
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
    </AdminPage>
  );
}
