import { adminFrameWords } from '#locales/admin/messages.ts';
import { ComparedLines } from '#web/admin/compared-lines.tsx';
import type { FieldDifference, FormerVersionView } from '#web/admin/desks/definitions/former-view.ts';
import { RowSection } from '#web/admin/row-list.tsx';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Button } from '#web/ui/button.tsx';

interface FormerVersionsProps {
  versions: FormerVersionView[];
  /** The version of the form, so that a change meanwhile is noticed. */
  seen: string;
  /** The address that receives the button, and the hidden field that names the definition there. */
  action?: string;
  named?: { name: string; value: string };
  /** The effect of taking a version back, where a second press is needed. */
  asked?: { version: string; text: string };
}

/** The former versions of a definition. Taking one back is a change like any other: it is checked, and it can be undone. */
export function FormerVersions({ versions, seen, action, named, asked }: FormerVersionsProps) {
  const { former } = adminFrameWords[useVisit().language];
  if (versions.length === 0) return null;
  const rows = versions.map(({ id, when, who, differs }) => ({
    key: id,
    about: (
      <>
        <p className="font-strong">{former.until({ when, who })}</p>
        <Differences differs={differs} />
        {asked?.version === id && (
          <p role="status" className="mt-2">
            {asked.text}
          </p>
        )}
      </>
    ),
    acts: (
      <form method="post" action={action} className="self-start">
        {named && <input type="hidden" {...named} />}
        <input type="hidden" name="seen" value={seen} />
        <input type="hidden" name="version" value={id} />
        {asked?.version === id && <input type="hidden" name="sure" value="yes" />}
        <Button name="intent" value="takeBack" aria-label={former.takeBackNamed({ when })}>
          {former.takeBack}
        </Button>
      </form>
    ),
  }));
  return <RowSection id="former" title={former.title} lead={former.lead} rows={rows} />;
}

function Differences({ differs }: { differs: FieldDifference[] }) {
  const { former } = adminFrameWords[useVisit().language];
  return (
    <ul className="text-secondary whitespace-pre-line text-ink-2">
      {differs.map((each) => (
        <li key={each.field}>
          {'text' in each ? (
            each.text
          ) : (
            <>
              <p className="mt-2 font-strong">{each.name}</p>
              <ComparedLines lines={each.lines} lang={each.lang} gone={former.lineNow} came={former.lineThen} />
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
