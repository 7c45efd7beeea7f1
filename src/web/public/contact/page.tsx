import { redirect } from 'react-router';
import { senders } from '#domain/forms/contact-draft.ts';
import { longDay } from '#locales/format.ts';
import { contactWords } from '#locales/public/messages.ts';
import { visitContext } from '#web/app/context.ts';
import { urls } from '#web/app/urls.ts';
import { requireNamedForm } from '#web/public/contact/desk-forms.ts';
import { type FormVisit, readDraft } from '#web/public/contact/draft/read-draft.ts';
import { savedUntilOnDesk } from '#web/public/contact/draft/saved-until.ts';
import type { Notice } from '#web/public/contact/notice.ts';
import { stepAddress } from '#web/public/contact/steps/step.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { DeskFrame, type FramedDesk } from '#web/shared/frame/desk-frame.tsx';
import { framedInAddress } from '#web/shared/frame/find-desk.ts';
import { Banner } from '#web/ui/banner.tsx';
import { Submit } from '#web/ui/button.tsx';
import { ChoiceGroup } from '#web/ui/field/fields.tsx';
import type { Route } from './+types/page.ts';
import { FormPage } from './form-page.tsx';

/** Without a draft, the page is the same for everyone. */
export const handle = { cached: { query: ['desk', 'asked', 'who', 'kind', 'form', 'site', 'discarded', 'expired'] } };

/** The first question; its answer becomes `who` in the address. */
export async function loader(args: Route.LoaderArgs) {
  const found = await readDraft(args);
  const { visit, request } = found;
  const { searchParams } = new URL(request.url);
  const said = Object.fromEntries(
    [...searchParams].filter(([name]) => ['desk', 'kind', 'form', 'site'].includes(name)),
  );
  await requireNamedForm(visit, found.desk.id, searchParams);
  const who = searchParams.get('who');
  const sender = senders.find((each) => each === who);
  if (who === 'visitor') throw redirect(urls.directory(visit.language, { desk: said.desk, q: said.site }));
  if (sender === 'urgent') throw redirect(urls.contactUrgent(visit.language, { desk: said.desk }));
  if (sender) throw redirect(urls.contactYou(visit.language, { ...said, ...(sender !== 'editor' && { who: sender }) }));
  return {
    desk: await framedInAddress(visit, found.desk),
    said,
    unsent: unsentOf(found),
    news: newsOf(searchParams, visit.language),
    missing: searchParams.has('asked') && who === null,
  };
}

/** Returns the unsent draft on this device, or null. */
function unsentOf({ visit, desk, draft }: FormVisit): { href: string; until: string } | null {
  if (draft === null || draft.sent !== null) return null;
  const { language } = visit;
  const about = { desk: desk.prefix };
  const until = longDay(savedUntilOnDesk(visit.services.world, draft.keptUntil), language, desk.zone);
  return { href: stepAddress(language, { at: 'check' }, about), until };
}

function newsOf(searchParams: URLSearchParams, language: keyof typeof contactWords): Notice | null {
  const { discarded, expired } = contactWords[language].draft;
  if (searchParams.has('discarded')) return { ...discarded, isNews: true };
  return searchParams.has('expired') ? { ...expired, isNews: true } : null;
}

/** No form posts here, so a POST was misdirected. */
export function action({ context }: Route.ActionArgs) {
  return redirect(urls.contact(context.get(visitContext).language), 303);
}

export default function ContactPage({ loaderData }: Route.ComponentProps) {
  const { desk, ...rest } = loaderData;
  return (
    <DeskFrame desk={desk}>
      <WhoStep desk={desk} {...rest} />
    </DeskFrame>
  );
}

interface WhoStepProps {
  desk: FramedDesk;
  missing: boolean;
  /** Parameters of the address that the form passes on. */
  said: Record<string, string>;
  unsent: { href: string; until: string } | null;
  news: Notice | null;
}

/** Support is for editors and owners (R8). Ask first, so that nobody completes a form in vain. */
function WhoStep({ desk, missing, said, unsent, news }: WhoStepProps) {
  const words = contactWords[useVisit().language];
  const { question, hint, choices } = words.who;
  const { found } = words.draft;
  const errors = missing ? [{ field: 'who', text: words.who.missing }] : [];
  return (
    <FormPage desk={desk} question={question} errors={errors} notice={news}>
      {unsent && (
        <div className="mt-6">
          <Banner tone="accent" action={<a href={unsent.href}>{found.goOn}</a>}>
            <strong>{found.title}.</strong> {found.text({ until: unsent.until })}
          </Banner>
        </div>
      )}
      <form method="get" className="mt-4">
        {Object.entries(said).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <input type="hidden" name="asked" value="1" />
        <p className="max-w-measure text-body text-ink-2">{hint}</p>
        <div className="mt-8">
          <ChoiceGroup
            name="who"
            label={<span className="sr-only">{question}</span>}
            choices={(['editor', 'visitor', 'complaint'] as const).map((value) => ({ value, ...choices[value] }))}
          />
        </div>
        <Submit className="mt-10" wide>
          {words.next}
        </Submit>
      </form>
    </FormPage>
  );
}
