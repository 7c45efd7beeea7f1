import { Form } from 'react-router';
import { viewWords } from '#locales/console/messages.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Button } from '#web/ui/button.tsx';

/** A view in the list of views. */
export interface ShownView {
  id: string;
  name: string;
  filter: string;
  /** The author's name; null for the reader. */
  madeBy: string | null;
  isManaged: boolean;
}

/** Views in the order of the navigation; people who manage a view can move it. */
export function ViewRows({ title, views }: { title: string; views: readonly ShownView[] }) {
  const say = viewWords[useVisit().language];
  if (views.length === 0) return null;
  return (
    <>
      <h2 className="mt-6 text-section">{title}</h2>
      <ul className="mt-2">
        {views.map((view, place) => (
          <li key={view.id} className="flex flex-wrap items-center gap-x-4 gap-y-1 border-t border-line py-2">
            <div className="min-w-0 flex-1 basis-60">
              <a href={urls.console({ saved: view.id })} className="link-quiet text-body font-strong wrap-anywhere">
                {view.name}
              </a>
              {view.madeBy && <span className="text-secondary text-ink-2"> {say.madeBy({ name: view.madeBy })}</span>}
              <code className="block text-secondary text-ink-2 wrap-anywhere">{view.filter}</code>
            </div>
            {view.isManaged && (
              <>
                {views.length > 1 && (
                  <Form method="post" action={urls.savedViews()} className="flex">
                    <input type="hidden" name="view" value={view.id} />
                    {place > 0 && (
                      <Button type="submit" kind="plain" name="act" value="up" aria-label={say.up(view)}>
                        <span aria-hidden="true">↑</span>
                      </Button>
                    )}
                    {place < views.length - 1 && (
                      <Button type="submit" kind="plain" name="act" value="down" aria-label={say.down(view)}>
                        <span aria-hidden="true">↓</span>
                      </Button>
                    )}
                  </Form>
                )}
                <a href={urls.savedView(view.id)} className="link text-body">
                  {say.change}
                  <span className="sr-only"> {view.name}</span>
                </a>
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
