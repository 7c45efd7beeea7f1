import { portalSettingsWords } from '#locales/portal/messages.ts';
import { useVisit } from '#web/document/use-visit.ts';
import { PortalTitle } from '#web/portal/frame/portal-title.tsx';
import { portalVisit } from '#web/portal/portal-visit.ts';
import { SettingsPages } from '#web/portal/settings/settings-pages.tsx';
import { urls } from '#web/urls.ts';
import type { Route } from './+types/page.ts';

export function loader({ context, request }: Route.LoaderArgs) {
  portalVisit(context, request);
  return null;
}

/** What the desk keeps of one, to be taken away, corrected or erased (R25). */
export default function MyData() {
  const { language } = useVisit();
  const words = portalSettingsWords[language];
  return (
    <div className="mx-auto max-w-page px-gutter py-8 sm:py-12">
      <PortalTitle>{words.data}</PortalTitle>
      <h1 className="text-title">{words.data}</h1>
      <SettingsPages current="data" />
      <div className="mt-6 max-w-measure">
        <p className="text-body">{words.downloadHint}</p>
        <p className="mt-2 text-body">
          <a href={urls.myDataFile()} className="link" download="">
            {words.download}
          </a>
        </p>
        <h2 className="mt-8 text-sub">{words.erase}</h2>
        <p className="mt-1 text-body">{words.eraseText}</p>
        <p className="mt-2 text-body">
          <a href={urls.contact(language)} className="link">
            {words.eraseLink}
          </a>
        </p>
      </div>
    </div>
  );
}
