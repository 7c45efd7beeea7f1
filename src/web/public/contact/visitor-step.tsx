import { contactWords } from '#locales/public/messages.ts';
import { useVisit } from '#web/document/use-visit.ts';
import type { FramedDesk } from '#web/public/frame/desk-frame.tsx';
import { BackLink } from '#web/ui/back-link.tsx';
import { Button } from '#web/ui/button.tsx';
import { TextField } from '#web/ui/field/text-field.tsx';
import { urls } from '#web/urls.ts';
import type { ReferralView, VisitorView } from './find-referrals.ts';
import { FormPage } from './form-page.tsx';

interface VisitorStepProps {
  desk: FramedDesk;
  view: VisitorView;
}

/** Points a visitor to who is responsible for a site. No ticket is made (R8); a complaint stays open to everyone. */
export function VisitorStep({ desk, view }: VisitorStepProps) {
  const { language } = useVisit();
  const words = contactWords[language];
  const say = words.visitor;
  const prefix = desk.prefix ?? undefined;
  const errors = view.error ? [{ field: 'site', text: view.error }] : [];
  return (
    <FormPage desk={desk} question={say.title} errors={errors}>
      <p className="mt-4 max-w-measure text-lead text-ink-2">{say.text}</p>
      <form method="get" className="mt-8">
        {prefix && <input type="hidden" name="desk" value={prefix} />}
        <input type="hidden" name="who" value="visitor" />
        <TextField
          name="site"
          label={say.field}
          hint={say.hint}
          error={view.error ?? undefined}
          defaultValue={view.typed}
          maxLength={500}
          autoComplete="off"
        />
        <p className="mt-6">
          <Button type="submit" kind={view.found.length > 0 ? 'outlined' : 'main'} wide>
            {say.search}
          </Button>
        </p>
      </form>
      {view.found.length > 0 && <Found found={view.found} />}
      <ul className="mt-12 flex flex-col gap-3 border-t border-line pt-6">
        {(['editor', 'complaint'] as const).map((who) => (
          <li key={who}>
            <a className="link" href={urls.contact(language, { desk: prefix, who })}>
              {say[who]}
            </a>
          </li>
        ))}
      </ul>
      <div className="mt-6">
        <BackLink href={urls.contact(language, { desk: prefix })}>{words.back}</BackLink>
      </div>
    </FormPage>
  );
}

function Found({ found }: { found: ReferralView[] }) {
  const say = contactWords[useVisit().language].visitor;
  return (
    <section className="mt-10" aria-labelledby="found">
      <h2 id="found" className="text-section">
        {found.length === 1 ? say.found : say.several({ count: found.length })}
      </h2>
      <ul className="mt-4">
        {found.map((referral) => (
          <li key={referral.site} className="border-t border-line py-5">
            <h3 className="text-sub">{referral.site}</h3>
            <Service {...referral} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Service({ organisation, email, phone }: ReferralView) {
  const say = contactWords[useVisit().language].visitor;
  if (organisation === null || (email === null && phone === null)) return <p className="text-body">{say.noService}</p>;
  return (
    <>
      <p className="text-body">{say.service({ organisation })}</p>
      <dl className="mt-2 grid grid-cols-[auto_1fr] gap-x-6 gap-y-1 text-body">
        {email && (
          <>
            <dt className="text-ink-2">{say.email}</dt>
            <dd className="min-w-0">
              <a className="link" href={`mailto:${email}`}>
                {email}
              </a>
            </dd>
          </>
        )}
        {phone && (
          <>
            <dt className="text-ink-2">{say.phone}</dt>
            <dd>
              <a className="link whitespace-nowrap" href={phone.href}>
                {phone.shown}
              </a>
            </dd>
          </>
        )}
      </dl>
    </>
  );
}
