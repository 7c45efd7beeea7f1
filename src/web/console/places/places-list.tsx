import { Form } from 'react-router';
import { figure } from '#locales/format.ts';
import type { Places } from '#web/console/places/read-places.ts';
import { useForecastWords, useViewWords, useWords } from '#web/console/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { TextField } from '#web/ui/field/fields.tsx';
import { ConsolePage } from '#web/ui/frame/console-page.tsx';
import { PageLinks } from '#web/ui/frame/page-links.tsx';

interface PlacesListProps {
  of: 'site' | 'organisation';
  places: Places;
  /** Returns this page's address with another cursor or name filter. */
  hrefOf: (about: { q?: string; after?: string }) => string;
}

/** Sites or organisations with open tickets and their counts, linked to these tickets. */
export function PlacesList({ of, places, hrefOf }: PlacesListProps) {
  const say = useViewWords();
  const { list } = useWords();
  const { pages } = useForecastWords();
  const title = of === 'site' ? say.bySite : say.byOrganisation;
  const { rows, q, next, isBeginning } = places;
  return (
    <ConsolePage title={title}>
      <div className="max-w-record">
        <p className="text-body text-ink-2">{say.placesLead[of]}</p>
        <Form key={q} action={hrefOf({})} className="mt-3 flex flex-wrap items-end gap-2">
          <TextField name="q" type="search" label={say.placesFind[of]} defaultValue={q ?? ''} length="medium" />
          <Button kind="outlined">{say.search}</Button>
        </Form>
        {rows.length === 0 && <p className="mt-4 text-body">{say.placesNone}</p>}
        <ul className="mt-4">
          {rows.map(({ key, number, name, href, count }) => (
            <li key={key} className="flex items-baseline gap-4 border-t border-line py-1.5">
              <a href={href} className="link-quiet min-w-0 flex-1 text-body wrap-anywhere">
                {number && <span className="text-ink-2">{number} </span>}
                {name}
              </a>
              <span className="text-secondary text-ink-2">{say.ongoing({ count: figure(count) })}</span>
            </li>
          ))}
        </ul>
        <PageLinks
          label={pages}
          links={[
            { href: isBeginning ? null : hrefOf({ q: q ?? undefined }), label: list.first },
            { href: next && hrefOf({ q: q ?? undefined, after: next }), label: say.placesMore },
          ]}
          className="gap-4 py-4 text-row"
        />
      </div>
    </ConsolePage>
  );
}
