import { directoryAdminWords } from '#locales/admin/messages.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Section } from '#web/ui/frame/section.tsx';

/** The sites of an organisation, with links to their pages. */
export function SitesOf({ sites, max }: { sites: { id: string; number: string; name: string }[]; max: number }) {
  const { organisation: words } = directoryAdminWords[useVisit().language];
  return (
    <Section id="sites" title={words.sites} className="mt-10 max-w-record">
      {sites.length === 0 && <p className="mt-1 text-body text-ink-2">{words.noSites}</p>}
      <ul className="mt-2 text-body">
        {sites.map(({ id, number, name }) => (
          <li key={id}>
            <a href={urls.keptSite(id)} className="link-quiet inline-block py-1 wrap-anywhere">
              <span className="text-ink-2">{number}</span> {name}
            </a>
          </li>
        ))}
      </ul>
      {sites.length === max && <p className="mt-1 text-body text-ink-2">{words.moreSites({ count: max })}</p>}
    </Section>
  );
}
