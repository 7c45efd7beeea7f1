import type { ComponentProps } from 'react';
import { useParams, useRouteLoaderData } from 'react-router';
import { desksWords } from '#locales/admin/messages.ts';
import { AdminPage } from '#web/admin/admin-page.tsx';
import type { loader } from '#web/admin/layout.tsx';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Banner } from '#web/ui/banner.tsx';

type Part = keyof (typeof desksWords)['en']['parts'];
type PageProps = ComponentProps<typeof AdminPage>;

/** The page of one part of a desk's settings. */
export function DeskPart({ part, ...page }: Pick<PageProps, 'done' | 'children'> & { part: Part }) {
  const words = desksWords[useVisit().language].parts[part];
  return <DeskPage title={words.name} lead={words.about} {...page} />;
}

/** A page of the desk that the address names, with a link back to a part of its settings, or to the desk. */
export function DeskPage({ under, ...page }: PageProps & { under?: Part }) {
  const { prefix = '' } = useParams();
  const { parts } = desksWords[useVisit().language];
  const desk = useRouteLoaderData<typeof loader>('admin/layout')?.desks.find((each) => each.prefix === prefix);
  const back = under
    ? { href: urls.deskPart(prefix, under), label: parts[under].name }
    : { href: urls.chosenDesk(prefix), label: desk?.name ?? prefix };
  return <AdminPage back={back} {...page} />;
}

/** Explains what a change of these settings affects, and from when. */
export function Effect({ part }: { part: keyof (typeof desksWords)['en']['parts'] }) {
  const words = desksWords[useVisit().language];
  return (
    <Banner tone="sunken">
      <strong>{words.effect}.</strong> {words.parts[part].effect}
    </Banner>
  );
}
