import { desksWords } from '#locales/admin/messages.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Banner } from '#web/ui/banner.tsx';

/** Explains what a change of these settings affects, and from when. */
export function Effect({ part }: { part: keyof (typeof desksWords)['en']['parts'] }) {
  const words = desksWords[useVisit().language];
  return (
    <Banner tone="sunken">
      <strong>{words.effect}.</strong> {words.parts[part].effect}
    </Banner>
  );
}
