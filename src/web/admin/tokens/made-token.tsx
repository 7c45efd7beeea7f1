import { tokenWords } from '#locales/admin/messages.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Banner } from '#web/ui/banner.tsx';
import { TextField } from '#web/ui/field/text-field.tsx';

/** Shows a token, the only time that it can be read. */
export function MadeToken({ name, token }: { name: string; token: string }) {
  const { made } = tokenWords[useVisit().language];
  return (
    <section className="mt-4 flex max-w-fields flex-col gap-3">
      <Banner tone="handled" icon="check" live>
        <strong>{made.title}.</strong> {made.text}
      </Banner>
      <TextField
        name="token"
        label={made.label({ name })}
        value={token}
        readOnly
        autoComplete="off"
        spellCheck={false}
      />
    </section>
  );
}
