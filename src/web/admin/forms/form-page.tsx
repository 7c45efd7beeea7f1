import { checkDefinition } from '#domain/forms/check-definition.ts';
import { catalogueWords, formsWords } from '#locales/admin/messages.ts';
import { AdminPage } from '#web/admin/admin-page.tsx';
import { changeOutline } from '#web/admin/forms/change-outline.ts';
import { type FindingView, findingView } from '#web/admin/forms/finding-view.ts';
import { FoldedRemoval } from '#web/admin/forms/folded-removal.tsx';
import { formVisit, writeSeen } from '#web/admin/forms/form-visit.ts';
import { outlineView } from '#web/admin/forms/outline-view.ts';
import { type StandView, standView } from '#web/admin/forms/stand-view.ts';
import { readForm } from '#web/app/post.ts';
import { urls } from '#web/app/urls.ts';
import type { PageHandle } from '#web/shared/document/page-handle.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Button, buttonLook } from '#web/ui/button.tsx';
import { Icon, WarningIcon } from '#web/ui/icon.tsx';
import type { Route } from './+types/form-page.ts';
import { Outline } from './outline.tsx';

export const handle: PageHandle = { scripts: true };

export async function loader({ context, request, params }: Route.LoaderArgs) {
  const { language, desk, key, name, form, stand, fields } = await formVisit(context, request, params.form);
  const address = { key, desk: desk.prefix };
  const { definition, draft, seen } = stand;
  return {
    address,
    seen: writeSeen(seen),
    version: seen.version,
    hasDraft: draft !== undefined,
    name,
    isRetired: form.retiredAt !== null,
    stand: standView(stand, language, desk.zone),
    outline: outlineView(definition, fields, language, address),
    findings: checkDefinition(definition, desk.languages, fields).map((finding) =>
      findingView(finding, definition, language, address),
    ),
  };
}

export async function action({ context, request, params }: Route.ActionArgs) {
  const visit = await formVisit(context, request, params.form);
  return changeOutline(visit, await readForm(context));
}

export default function Page({ loaderData }: Route.ComponentProps) {
  const { language } = useVisit();
  const [say, catalogue] = [formsWords[language], catalogueWords[language]];
  const { address, seen, version, hasDraft, name, isRetired, stand, outline, findings } = loaderData;
  const { key, desk } = address;
  return (
    <AdminPage
      title={say.name({ kind: name })}
      back={{ href: urls.adminPage('forms', { desk }), label: say.back }}
      done={{ ...catalogue.done, ...say.done }}
      actions={
        <>
          <a href={urls.formProperties(key, { desk })} className={buttonLook()}>
            {catalogue.properties}
          </a>
          <a href={urls.formPreview(key, { desk })} className={buttonLook()}>
            {say.preview}
          </a>
          <a href={urls.formVersions(key, { desk })} className={buttonLook()}>
            {say.versions}
          </a>
          <Button
            form="outline"
            name="do"
            value="publish"
            kind="main"
            disabledBecause={hasDraft ? undefined : say.nothingToPublish}
          >
            {say.publish}
          </Button>
        </>
      }
    >
      {isRetired && <p className="mt-2 max-w-record text-body">{catalogue.reinstateText}</p>}
      <DraftState stand={stand} version={version} hasDraft={hasDraft} findings={findings} seen={seen} />
      <Outline sections={outline} seen={seen} />
    </AdminPage>
  );
}

interface DraftStateProps {
  stand: StandView;
  version: number;
  hasDraft: boolean;
  findings: FindingView[];
  seen: string;
}

/** The public version, the draft's changes, and what prevents its publication. */
function DraftState({ stand, version, hasDraft, findings, seen }: DraftStateProps) {
  const say = formsWords[useVisit().language];
  return (
    <div className="mt-2 max-w-record text-body">
      <p>{stand.asked}</p>
      {stand.draft ? (
        <p>
          <b className="font-strong">{stand.draft}</b>. {say.draftHint({ version })}
        </p>
      ) : (
        <p className="text-ink-2">
          {say.noDraft}. {say.noDraftHint}
        </p>
      )}
      {(hasDraft || findings.length > 0) && <Checks findings={findings} />}
      {hasDraft && (
        <div className="mt-3">
          <FoldedRemoval
            seen={seen}
            label={say.discard}
            hint={say.discardHint}
            intent="discard"
            submit={say.discardNow}
          />
        </div>
      )}
    </div>
  );
}

function Checks({ findings }: { findings: FindingView[] }) {
  const { checks } = formsWords[useVisit().language];
  return (
    <section
      id="checks"
      tabIndex={-1}
      aria-labelledby="checks-title"
      className="mt-4 rounded-field bg-sunken px-3 py-2.5"
    >
      <h2 id="checks-title" className="flex items-center gap-2 text-body font-strong">
        {findings.length === 0 ? (
          <Icon name="check" className="text-handled" />
        ) : (
          <WarningIcon className="text-urgent" />
        )}
        {checks.title}: {findings.length === 0 ? checks.ready : checks.count({ count: findings.length })}
      </h2>
      {findings.length > 0 && (
        <ul className="mt-1 flex flex-col gap-1">
          {findings.map(({ text, href }) => (
            <li key={`${href} ${text}`}>{href === null ? text : <a href={href}>{text}</a>}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
