import { managedWords } from '#locales/access/messages.ts';
import { urls } from '#web/app/urls.ts';
import { Tab } from '#web/portal/frame/tab.tsx';
import { PortalTitle } from '#web/portal/portal-title.tsx';
import { useDone } from '#web/shared/document/use-done.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Done } from '#web/ui/banner.tsx';
import { ErrorSummary } from '#web/ui/error-summary.tsx';
import { type FieldError, FieldErrors } from '#web/ui/field/fields.tsx';
import type { ManagedHead } from './manager-visit.ts';

type ManagedTab = 'people' | 'requests' | 'loans' | 'review' | 'figures' | 'history';

interface ManagedPageProps {
  head: ManagedHead;
  tab: ManagedTab;
  /** Title of a page below a tab; defaults to the organisation's name. */
  title?: string;
  lead?: string;
  errors?: FieldError[];
  children: React.ReactNode;
}

/** The layout of an organisation's pages: its name, open requests, errors or result, and the content. */
export function ManagedPage({ head, tab, title, lead, errors = [], children }: ManagedPageProps) {
  const words = managedWords[useVisit().language];
  const done = useDone(words.done);
  const shown = title ?? head.organisation.name;
  const full = title ?? `${words.tabs[tab]}, ${head.organisation.name}`;
  return (
    <div className="mx-auto max-w-page px-gutter py-8 sm:py-12">
      <PortalTitle>{errors.length > 0 ? words.error({ title: full }) : full}</PortalTitle>
      <Organisations head={head} />
      {title === undefined ? (
        <h1 className="text-title">{shown}</h1>
      ) : (
        <p className="text-sub text-ink-2">{head.organisation.name}</p>
      )}
      <Tabs head={head} current={tab} />
      {title !== undefined && <h1 className="mt-6 text-title wrap-anywhere">{title}</h1>}
      {done && errors.length === 0 && (
        <div className="mt-6 max-w-[720px]">
          <Done>{done}</Done>
        </div>
      )}
      {errors.length > 0 && (
        <div className="mt-6 max-w-[720px]">
          <ErrorSummary title={words.fix({ count: errors.length })} errors={errors} />
        </div>
      )}
      {lead && <p className="mt-6 max-w-measure text-body text-ink-2">{lead}</p>}
      <FieldErrors value={errors}>{children}</FieldErrors>
    </div>
  );
}

function Organisations({ head }: { head: ManagedHead }) {
  const words = managedWords[useVisit().language];
  if (head.others.length === 0) return null;
  return (
    <nav aria-label={words.organisations} className="mb-4">
      <ul className="flex flex-wrap gap-x-6">
        {head.others.map(({ id, name }) => (
          <li key={id}>
            <Tab href={urls.managed({ organisation: id })} isHere={id === head.organisation.id}>
              {name}
            </Tab>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Tabs({ head, current }: { head: ManagedHead; current: ManagedTab }) {
  const words = managedWords[useVisit().language];
  const about = aboutOfHead(head);
  const tabs: [ManagedTab, string, number][] = [
    ['people', urls.managed(about), 0],
    ['requests', urls.managedRequests(about), head.waiting],
    ['loans', urls.managedLoans(about), 0],
    ['review', urls.managedReview(about), head.due],
    ['figures', urls.managedFigures(about), 0],
    ['history', urls.managedHistory(about), 0],
  ];
  return (
    <nav aria-label={words.tabsLabel} className="mt-2 border-b border-line">
      <ul className="flex flex-wrap gap-x-6">
        {tabs.map(([tab, href, count]) => (
          <li key={tab}>
            <Tab href={href} isHere={tab === current}>
              {count > 0 ? `${words.tabs[tab]} ${words.count({ count })}` : words.tabs[tab]}
            </Tab>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Returns the organisation for an address, if the user manages several. */
export function aboutOfHead({ organisation, others }: ManagedHead): { organisation?: string } {
  return others.length > 0 ? { organisation: organisation.id } : {};
}
