import { auditActs } from '#domain/history/audit.ts';
import { auditWords, proofWords } from '#locales/admin/messages.ts';
import { number } from '#locales/format.ts';
import { listAuditEntries } from '#store/history/audit.ts';
import { namesInTrail } from '#store/history/named-ids.ts';
import { AdminPage } from '#web/admin/admin-page.tsx';
import { adminVisit } from '#web/admin/admin-visit.ts';
import { urls } from '#web/app/urls.ts';
import { EntryTable } from '#web/shared/audit-table.tsx';
import { entryWords } from '#web/shared/audit-words.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { exportedMax } from '#web/shared/exported-max.ts';
import { Button, buttonLook } from '#web/ui/button.tsx';
import { Empty } from '#web/ui/empty.tsx';
import { choicesOf } from '#web/ui/field/choices.ts';
import { fieldProps, SelectField, TextField } from '#web/ui/field/fields.tsx';
import { PageLinks } from '#web/ui/frame/page-links.tsx';
import type { Route } from './+types/page.ts';
import { readSearch, type TypedSearch } from './read-search.ts';

/** Short enough to read to its end. */
const entriesMax = 50;

export async function loader({ context, request }: Route.LoaderArgs) {
  const { actor, desks, services, language } = await adminVisit(context, request, 'audit');
  const zone = desks[0]!.zone;
  const { typed, search, errors } = readSearch(request, zone, language);
  const found = errors.length > 0 ? [] : await listAuditEntries(services.world.db, actor, search, entriesMax + 1);
  const shown = found.slice(0, entriesMax);
  const names = await namesInTrail(
    services.world.db,
    shown.map((entry) => entry.data),
    language,
  );
  const asked = Object.fromEntries(Object.entries(typed).filter(([, value]) => value !== ''));
  return {
    typed,
    errors,
    entries: shown.map((entry) => entryWords(entry, language, zone, names)),
    file: errors.length > 0 ? null : urls.auditFile(asked),
    first: search.after ? urls.audit(asked) : null,
    next: found.length > entriesMax ? urls.audit({ ...asked, after: shown.at(-1)!.id }) : null,
  };
}

export default function Page({ loaderData }: Route.ComponentProps) {
  const { typed, errors, entries, file, first, next } = loaderData;
  const { language } = useVisit();
  const words = auditWords[language];
  const acts = choicesOf(auditActs, words.acts);
  return (
    <AdminPage title={words.title} lead={words.lead} errors={errors}>
      <p className="mt-3 text-body">
        <a href={urls.historyProof()}>{proofWords[language].title}</a>
      </p>
      <SearchForm typed={typed} acts={acts.sort((a, b) => a.label.localeCompare(b.label, language))} />
      {entries.length === 0 && errors.length === 0 && <Empty title={words.none}>{words.noneText}</Empty>}
      {entries.length > 0 && <EntryTable entries={entries} />}
      <PageLinks
        label={words.pages}
        links={[
          { href: first, label: words.first },
          { href: next, label: words.next },
        ]}
      />
      {file && entries.length > 0 && (
        <p className="mt-6 flex flex-wrap items-center gap-3 text-secondary text-ink-2">
          <a href={file} download className={buttonLook('outlined')} aria-describedby="export-hint">
            {words.export}
          </a>
          <span id="export-hint">{words.exportHint({ max: number(exportedMax, language) })}</span>
        </p>
      )}
    </AdminPage>
  );
}

/** Search fields: actor, subject, action and period. Each narrows the results. */
function SearchForm({ typed, acts }: { typed: TypedSearch; acts: { value: string; label: string }[] }) {
  const { search } = auditWords[useVisit().language];
  const isAsked = Object.values(typed).some((value) => value !== '');
  const field = fieldProps(typed, search);
  return (
    <form method="get" className="mt-4 flex max-w-record flex-col gap-4">
      <div className="grid gap-4 sm:grid-cols-2 sm:items-end">
        <TextField {...field('who')} autoComplete="off" />
        <TextField {...field('about')} autoComplete="off" />
        <SelectField {...field('act')} choices={[{ value: '', label: search.everyAct }, ...acts]} />
        <div className="grid grid-cols-2 gap-4">
          <TextField {...field('from')} type="date" />
          <TextField {...field('until')} type="date" />
        </div>
      </div>
      <p className="flex flex-wrap items-center gap-4">
        <Button kind="main">{search.search}</Button>
        {isAsked && (
          <a className="link text-body" href={urls.audit()}>
            {search.all}
          </a>
        )}
      </p>
    </form>
  );
}
