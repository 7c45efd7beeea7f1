import { fileBytesMax, fileLinesMax } from '#desk/directory/csv/read-file.ts';
import { columns, fileKinds } from '#domain/directory/import.ts';
import { directoryFilesWords } from '#locales/admin/messages.ts';
import { bytes, number } from '#locales/format.ts';
import { AdminPage } from '#web/admin/admin-page.tsx';
import { adminVisit } from '#web/admin/admin-visit.ts';
import { SaveForm } from '#web/admin/save-form.tsx';
import { readForm } from '#web/app/post.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Alert } from '#web/ui/banner.tsx';
import { Submit } from '#web/ui/button.tsx';
import { FileField } from '#web/ui/field/file-field.tsx';
import { Section } from '#web/ui/frame/section.tsx';
import { TableHead } from '#web/ui/table-head.tsx';
import { TextList } from '#web/ui/text-list.tsx';
import { Tabs } from '../tabs.tsx';
import type { Route } from './+types/page.ts';
import { type CheckLine, type CheckView, handleFile } from './acts.ts';

export async function loader({ context, request }: Route.LoaderArgs) {
  const { language } = await adminVisit(context, request, 'directory');
  const done = new URL(request.url).searchParams.get('done');
  const limits = { lines: number(fileLinesMax, language), size: bytes(fileBytesMax, language) };
  return { limits, done: done !== null && /^\d{1,6}$/.test(done) ? Number(done) : null };
}

export async function action({ context, request }: Route.ActionArgs) {
  const visit = await adminVisit(context, request, 'directory');
  const form = await readForm(context);
  return handleFile(visit, form);
}

export default function Page({ loaderData, actionData: tried }: Route.ComponentProps) {
  const { limits, done } = loaderData;
  const words = directoryFilesWords[useVisit().language];
  return (
    <AdminPage title={words.title} result={tried === undefined && done !== null ? words.done({ count: done }) : null}>
      <Tabs current="csv" />
      {tried?.notice && <Alert className="mb-4 max-w-fields">{tried.notice}</Alert>}
      {tried?.check && <CheckResult check={tried.check} />}
      <p className="max-w-record text-body text-ink-2">{words.lead}</p>
      <Exports />
      <Section id="import" title={words.import} className="mt-8 max-w-fields">
        <SaveForm
          encType="multipart/form-data"
          className="mt-2 flex flex-col gap-3"
          submit={words.check}
          kind={tried?.check?.importId ? 'outlined' : 'main'}
        >
          <FileField
            name="file"
            accept=".csv,text/csv"
            label={words.file.label}
            hint={words.file.hint(limits)}
            choose={words.file.choose}
          />
          <p className="text-body text-ink-2">{words.checkText}</p>
        </SaveForm>
      </Section>
      <Columns />
    </AdminPage>
  );
}

/** The changes of a file, line by line, with a button to apply them. */
function CheckResult({ check }: { check: CheckView }) {
  const { result } = directoryFilesWords[useVisit().language];
  const changes = check.added + check.changed;
  return (
    <section className="mb-8 max-w-record" aria-labelledby="result">
      <div role="status">
        <h2 id="result" className="text-section">
          {result.title({ kind: check.kind })}
        </h2>
        <p className="mt-1 text-body font-strong">{result.counts(check)}</p>
      </div>
      {check.refused > 0 && <p className="mt-1 text-body text-urgent">{result.refused({ count: check.refused })}</p>}
      {check.refused === 0 && changes === 0 && <p className="mt-1 text-body">{result.nothing}</p>}
      {check.importId !== null && changes > 0 && (
        <form method="post" className="mt-3">
          <input type="hidden" name="import" value={check.importId} />
          <p className="text-body text-ink-2">{result.carryOutText}</p>
          <Submit className="mt-2">{result.carryOut}</Submit>
        </form>
      )}
      {check.lines.length > 0 && <Lines lines={check.lines} />}
      {check.more > 0 && <p className="mt-2 text-body text-ink-2">{result.more({ count: check.more })}</p>}
    </section>
  );
}

function Lines({ lines }: { lines: CheckLine[] }) {
  const { result } = directoryFilesWords[useVisit().language];
  return (
    <table className="mt-4 w-full text-row folded:block folded:text-body">
      <caption className="sr-only">{result.details}</caption>
      <TableHead heads={[result.line, result.row, result.outcome, result.details]} folds />
      <tbody className="folded:block">
        {lines.map(({ line, key, outcome, details }) => (
          <tr key={line} className="border-b border-line align-top folded:block folded:py-2">
            <td className="py-2 pr-4 text-ink-2 folded:inline">{line}</td>
            <th scope="row" className="py-2 pr-4 text-left font-strong wrap-anywhere folded:inline">
              {key}
            </th>
            <td className={`py-2 pr-4 folded:inline ${outcome === 'refused' ? 'font-strong text-urgent' : ''}`}>
              {result.outcomes[outcome]}
            </td>
            <td className="py-2 wrap-anywhere folded:block">
              <TextList items={details} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Exports() {
  const words = directoryFilesWords[useVisit().language];
  return (
    <Section id="export" title={words.export} className="mt-6">
      <ul className="mt-1 text-body">
        {fileKinds.map((kind) => (
          <li key={kind}>
            <a className="link inline-block py-1" href={urls.directoryFile(kind)} download>
              {words.download({ name: words.kinds[kind] })}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Columns() {
  const words = directoryFilesWords[useVisit().language];
  return (
    <details className="mt-8 max-w-record text-body">
      <summary className="link w-fit">{words.columns.title}</summary>
      {words.columns.text.map((text) => (
        <p key={text} className="mt-2">
          {text}
        </p>
      ))}
      <dl className="mt-3">
        {fileKinds.map((kind) => (
          <div key={kind} className="mt-2">
            <dt className="font-strong">{words.kinds[kind]}</dt>
            <dd className="text-ink-2 wrap-anywhere">
              <code>{columns[kind].join('; ')}</code>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
