import { directoryWords } from '#locales/public/messages.ts';
import { visitContext } from '#web/app/context.ts';
import { existing } from '#web/app/responses.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { DeskFrame, type FramedDesk } from '#web/shared/frame/desk-frame.tsx';
import { findPublicDesk, framedInAddress } from '#web/shared/frame/find-desk.ts';
import { Facts } from '#web/ui/facts.tsx';
import { Section } from '#web/ui/frame/section.tsx';
import { WrappingAddress } from '#web/ui/wrapping-address.tsx';
import type { Route } from './+types/site-page.ts';
import { type ServiceView, serviceView } from './directory-view.ts';
import { OtherWays } from './other-ways.tsx';

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const visit = context.get(visitContext);
  const desk = await findPublicDesk(visit, new URL(request.url).searchParams.get('desk'));
  const view = existing(await serviceView(visit, params.number));
  return { desk: await framedInAddress(visit, desk), view };
}

export default function Page({ loaderData }: Route.ComponentProps) {
  const { desk, view } = loaderData;
  return (
    <DeskFrame desk={desk}>
      <SitePage desk={desk} view={view} />
    </DeskFrame>
  );
}

/** The contact for visitors of a site. */
function SitePage({ desk, view }: { desk: FramedDesk; view: ServiceView }) {
  const { service: words } = directoryWords[useVisit().language];
  const { organisation, contact, number } = view;
  const title = organisation && contact ? words.title({ organisation }) : words.unknown;
  return (
    <div className="mx-auto max-w-page px-gutter py-8 sm:py-10">
      <title>{`${title} (${number}) – ${desk.name}`}</title>
      <div className="max-w-160">
        <h1 className="text-title break-words">{title}</h1>
        <p className="mt-4 text-lead text-ink-2">{words.responsible({ site: view.site })}</p>
        {organisation && contact ? <Contact view={view} contact={contact} /> : <Unknown view={view} />}
        <OtherWays desk={desk} site={number} again />
      </div>
    </div>
  );
}

function Contact({ view, contact }: { view: ServiceView; contact: NonNullable<ServiceView['contact']> }) {
  const { service: words } = directoryWords[useVisit().language];
  const { name, email, phone, page } = contact;
  const facts = [
    email && { label: words.email, value: <Way href={`mailto:${email}`} text={email} /> },
    phone && { label: words.phone, value: <Way href={phone.href} text={phone.shown} whole /> },
    page && { label: words.page, value: <Way href={page} text={withoutScheme(page)} /> },
    view.languages.length > 0 && {
      label: words.languages,
      value: view.languages.map((each) => words.in[each]).join(', '),
    },
  ].filter((fact) => typeof fact === 'object' && fact !== null);
  return (
    <>
      <Section
        id="service"
        title={name ?? words.name}
        heading="sub"
        className="mt-8 border-l-5 border-accent-line pl-5"
      >
        <div className="mt-3">
          <Facts look="above" facts={facts} />
        </div>
      </Section>
      <p className="mt-8 max-w-measure text-body">{words.advice}</p>
      <p className="mt-3 max-w-measure text-body text-ink-2">{words.notHere}</p>
    </>
  );
}

function Way({ href, text, whole = false }: { href: string; text: string; whole?: boolean }) {
  return (
    <a className={`link text-label ${whole ? 'whitespace-nowrap' : 'wrap-anywhere'}`} href={href}>
      <WrappingAddress text={text} />
    </a>
  );
}

function Unknown({ view: { organisation, address } }: { view: ServiceView }) {
  const { service: words } = directoryWords[useVisit().language];
  return (
    <>
      {organisation === null && <p className="mt-6 max-w-measure text-body">{words.nobody}</p>}
      <p className="mt-3 max-w-measure text-body">{words.unknownText}</p>
      {address && (
        <div className="mt-6">
          <Facts
            look="above"
            facts={[{ label: words.address, value: <Way href={`https://${address}`} text={address} /> }]}
          />
        </div>
      )}
    </>
  );
}

function withoutScheme(page: string): string {
  return page.replace(/^https?:\/\//, '').replace(/\/$/, '');
}
