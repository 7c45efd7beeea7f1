import { formsWords } from '#locales/admin/messages.ts';
import type { FindingView } from '#web/admin/forms/finding-view.ts';
import { FoldedRemoval } from '#web/admin/forms/folded-removal.tsx';
import type { StandView } from '#web/admin/forms/stand-view.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Icon, WarningIcon } from '#web/ui/icons/icon.tsx';

interface DraftStateProps {
  stand: StandView;
  version: number;
  hasDraft: boolean;
  findings: FindingView[];
  seen: string;
}

/** The public version, the draft's changes, and what prevents its publication. */
export function DraftState({ stand, version, hasDraft, findings, seen }: DraftStateProps) {
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
            deed="discard"
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
            <li key={`${href} ${text}`}>
              {href === null ? (
                text
              ) : (
                <a href={href} className="link">
                  {text}
                </a>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
