import { desksWords } from '#locales/admin/messages.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Banner } from '#web/ui/banner.tsx';
import { Button } from '#web/ui/button.tsx';
import { TextField } from '#web/ui/field/text-field.tsx';

interface TestMailProps {
  /** The address of the signed-in user. */
  own: string;
  state: { tone: 'handled' | 'urgent' | 'sunken'; text: string } | null;
  /** Input that was refused. */
  typed: string | null;
  error?: string;
}

/** Sends a test mail, and shows the relay's answer if it fails. */
export function TestMail({ own, state, typed, error }: TestMailProps) {
  const { test: say } = desksWords[useVisit().language].mailboxes;
  return (
    <section id="test-mail" aria-labelledby="test-title" className="flex flex-col gap-4 text-body">
      <h2 id="test-title" className="text-section">
        {say.title}
      </h2>
      {state && (
        <Banner
          tone={state.tone}
          action={
            state.tone === 'sunken' && (
              <a className="link" href="?done=test#test-mail">
                {say.again}
              </a>
            )
          }
        >
          <span className="wrap-anywhere">{state.text}</span>
        </Banner>
      )}
      <form method="post" className="flex flex-col gap-4">
        <TextField
          name="test"
          type="email"
          length="medium"
          label={say.to}
          defaultValue={typed ?? own}
          autoComplete="email"
          error={error}
        />
        <p>
          <Button type="submit">{say.send}</Button>
        </p>
      </form>
    </section>
  );
}
