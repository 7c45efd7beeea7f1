import { directoryAdminWords } from '#locales/admin/messages.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';

/** Tabs of the directory, above each list. */
export function Tabs({ current }: { current: 'sites' | 'organisations' | 'requests' | 'csv' }) {
  const { tabs } = directoryAdminWords[useVisit().language];
  const all = [
    { name: 'sites', href: urls.keptSites() },
    { name: 'organisations', href: urls.keptOrganisations() },
    { name: 'requests', href: urls.keptRequests() },
    { name: 'csv', href: urls.directoryFiles() },
  ] as const;
  return (
    <nav aria-label={tabs.label} className="mb-3 text-body">
      <ul className="flex flex-wrap gap-x-5 gap-y-1">
        {all.map(({ name, href }) => (
          <li key={name}>
            <a
              href={href}
              aria-current={name === current ? 'page' : undefined}
              className="pick inline-flex items-center text-ink-2 no-underline"
            >
              {tabs[name]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
