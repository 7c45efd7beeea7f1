import { decisionReasonCharactersMax } from '#domain/access/request.ts';
import { managedWords } from '#locales/access/messages.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Banner } from '#web/ui/banner.tsx';
import { Button } from '#web/ui/button.tsx';
import { Facts } from '#web/ui/facts.tsx';
import { TextArea } from '#web/ui/field/fields.tsx';
import type { Undecided } from './decide.ts';
import type { RequestView } from './request-view.ts';
import { WhoGoes } from './who-goes.tsx';

/** A request with its decision form: one click grants it, and a reason is optional. */
export function Decision({ view, undecided }: { view: RequestView; undecided: Undecided | null }) {
  const { request: words } = managedWords[useVisit().language];
  const isOpen = view.standing === 'waiting' || view.standing === 'atDesk';
  return (
    <>
      <p className="mt-2 text-body text-ink-2">{view.asked}</p>
      {undecided?.notice && (
        <div className="mt-4">
          <Banner tone="accent" live>
            {undecided.notice}
          </Banner>
        </div>
      )}
      <p className="mt-4 text-body">{view.state}</p>
      <div className="mt-6">
        <Facts look="above" facts={view.facts} />
      </div>
      <p className="mt-3 text-secondary text-ink-2">{view.hint}</p>
      {view.reason !== null && (
        <div className="mt-6 border-l-4 border-line pl-4">
          <p className="text-secondary text-ink-2">{words.reasonGiven}</p>
          <p className="text-body whitespace-pre-line wrap-anywhere">{view.reason}</p>
        </div>
      )}
      {isOpen && <Form undecided={undecided} />}
    </>
  );
}

function Form({ undecided }: { undecided: Undecided | null }) {
  const { request: words } = managedWords[useVisit().language];
  return (
    <form method="post" className="mt-8 flex flex-col gap-6 border-t border-line pt-6" noValidate>
      <WhoGoes full={undecided?.full ?? []} chosen={undecided?.chosen ?? {}} />
      <TextArea
        name="reason"
        {...words.reason}
        rows={2}
        maxLength={decisionReasonCharactersMax}
        defaultValue={undecided?.reason}
      />
      <p className="flex flex-wrap gap-3">
        <Button kind="main" name="decision" value="grant" wide>
          {words.grant}
        </Button>
        <Button name="decision" value="refuse" wide>
          {words.refuse}
        </Button>
      </p>
    </form>
  );
}
