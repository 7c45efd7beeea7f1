import { providerWords } from '#locales/admin/messages.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Button } from '#web/ui/button.tsx';
import { CheckField } from '#web/ui/field/check-field.tsx';
import { Section } from '#web/ui/frame/section.tsx';

/** Says beside the button what happens to people who sign in with it. */
export function RemoveProvider({ linked, error }: { linked: number; error?: string }) {
  const words = providerWords[useVisit().language];
  return (
    <Section id="remove" title={words.remove.title} className="mt-10 max-w-fields border-t border-line pt-6">
      <p className="mt-1 text-body text-ink-2">
        {words.linked({ count: linked })} {words.remove.effect}
      </p>
      <form method="post" noValidate className="mt-4 flex flex-col items-start gap-4">
        <CheckField name="sure" label={words.remove.sure} error={error} />
        <Button type="submit" kind="danger" name="act" value="remove">
          {words.remove.button}
        </Button>
      </form>
    </Section>
  );
}
