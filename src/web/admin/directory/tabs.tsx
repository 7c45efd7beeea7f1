import { directoryAdminWords } from '#locales/admin/messages.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { PickLinks } from '#web/ui/frame/pick-links.tsx';

/** Tabs of the directory, above each list. */
export function Tabs({ current }: { current: 'sites' | 'organisations' | 'requests' | 'csv' }) {
  const { tabs } = directoryAdminWords[useVisit().language];
  const all = [
    { name: 'sites', href: urls.adminSites() },
    { name: 'organisations', href: urls.adminOrganisations() },
    { name: 'requests', href: urls.adminRequests() },
    { name: 'csv', href: urls.directoryFiles() },
  ] as const;
  const links = all.map(({ name, href }) => ({ href, label: tabs[name], current: name === current }));
  return <PickLinks label={tabs.label} links={links} className="mb-3" />;
}
