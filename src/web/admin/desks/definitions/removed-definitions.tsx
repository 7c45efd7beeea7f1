import { adminFrameWords } from '#locales/admin/messages.ts';
import type { RemovedView } from '#web/admin/desks/definitions/former-view.ts';
import { RowList } from '#web/admin/row-list.tsx';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Button } from '#web/ui/button.tsx';

interface RemovedDefinitionsProps {
  removed: RemovedView[];
  /** The hidden field that names the definition at the page's address, which receives the button. */
  name: string;
}

/** The deleted definitions of a page. Each comes back as it was, by the same checks as a new one. */
export function RemovedDefinitions({ removed, name: field }: RemovedDefinitionsProps) {
  const { removed: say } = adminFrameWords[useVisit().language].former;
  if (removed.length === 0) return null;
  return (
    <details id="removed" className="max-w-record text-body">
      <summary className="link w-fit">{say.title({ count: removed.length })}</summary>
      <p className="mt-1 text-secondary text-pretty text-ink-2">{say.lead}</p>
      <RowList
        rows={removed.map(({ id, name, when, who }) => ({
          key: id,
          about: (
            <>
              <p className="font-strong">{name}</p>
              <p className="text-secondary text-ink-2">{say.when({ when, who })}</p>
            </>
          ),
          acts: (
            <form method="post">
              <input type="hidden" name={field} value={id} />
              <Button name="intent" value="bringBack" aria-label={say.bringBackNamed({ name })}>
                {say.bringBack}
              </Button>
            </form>
          ),
        }))}
      />
    </details>
  );
}
