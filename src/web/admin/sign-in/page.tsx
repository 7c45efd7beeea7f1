import { href } from 'react-router';
import { providerWords } from '#locales/admin/messages.ts';
import { countLinked, listProviders } from '#store/sign-in/providers.ts';
import { AdminPage } from '#web/admin/admin-page.tsx';
import { adminVisit } from '#web/admin/admin-visit.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Empty } from '#web/ui/empty.tsx';
import type { Route } from './+types/page.ts';

export async function loader({ context, request }: Route.LoaderArgs) {
  const { services } = await adminVisit(context, request, 'sign-in');
  const { db } = services.world;
  const providers = (await listProviders(db)).map(async ({ id, name, issuer, active }) => {
    return { id, name, issuer, active, linked: await countLinked(db, issuer) };
  });
  return { providers: await Promise.all(providers) };
}

export default function Page({ loaderData }: Route.ComponentProps) {
  const words = providerWords[useVisit().language];
  const { providers } = loaderData;
  return (
    <AdminPage
      title={words.title}
      lead={words.lead}
      link={{ href: href('/admin/sign-in/new'), label: words.add, kind: 'main' }}
      done={{ removed: words.remove.done }}
    >
      {providers.length === 0 ? (
        <Empty title={words.none}>{words.noneText}</Empty>
      ) : (
        <ul className="mt-4 max-w-record border-t border-line">
          {providers.map(({ id, name, issuer, active, linked }) => (
            <li key={id} className="border-b border-line py-3 text-body">
              <a className="link font-strong" href={urls.adminProvider(id)}>
                {name}
              </a>
              <p className="wrap-anywhere text-ink-2">
                {issuer} · {active ? words.on : words.off}
              </p>
              <p className="text-ink-2">{words.linked({ count: linked })}</p>
            </li>
          ))}
        </ul>
      )}
    </AdminPage>
  );
}
