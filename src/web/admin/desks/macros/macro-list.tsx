import { deskMacroWords } from '#locales/admin/messages.ts';
import type { MacroRow } from '#web/admin/desks/macros/macro-rows.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Button } from '#web/ui/button.tsx';
import { Empty } from '#web/ui/empty.tsx';

/** The macros in the order in which agents see them, each with a summary. */
export function MacroList({ rows, page }: { rows: MacroRow[]; page: string }) {
  const words = deskMacroWords[useVisit().language];
  if (rows.length === 0) return <Empty title={words.none}>{words.noneText}</Empty>;
  return (
    <ol className="max-w-page border-t border-line">
      {rows.map((row, place) => (
        <li key={row.id} className="flex flex-wrap items-start gap-x-4 border-b border-line py-2 wrap-anywhere">
          <div className="min-w-0 flex-1 basis-72">
            <a className="link text-body font-strong" href={row.href}>
              {row.name}
            </a>
            <p className="text-body">{row.does}</p>
            {row.text !== '' && <p className="line-clamp-2 text-secondary text-ink-2">{row.text}</p>}
            {row.broken && <p className="text-secondary text-urgent">{row.broken}</p>}
          </div>
          <form method="post" action={page} className="flex gap-1 max-sm:-ml-3">
            <input type="hidden" name="macro" value={row.id} />
            {(['up', 'down'] as const).map((deed) =>
              (deed === 'up' ? place > 0 : place < rows.length - 1) ? (
                <Button
                  key={deed}
                  type="submit"
                  name="intent"
                  value={deed}
                  kind="plain"
                  aria-label={words.named({ deed: words[deed], name: row.name })}
                >
                  {words[deed]}
                </Button>
              ) : null,
            )}
          </form>
        </li>
      ))}
    </ol>
  );
}
