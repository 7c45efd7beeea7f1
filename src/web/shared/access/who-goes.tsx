import { managedWords } from '#locales/access/messages.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { ChoiceGroup } from '#web/ui/field/fields.tsx';
import type { FullView } from './decide.ts';
import { goerField } from './goer-field.ts';

/** Asks whom a new editor replaces at a site that is at its editor limit (R8). */
export function WhoGoes({ full, chosen }: { full: FullView[]; chosen: Record<string, string> }) {
  const { grant } = managedWords[useVisit().language];
  return (
    <>
      {full.length > 0 && <input type="hidden" name="asked" value="yes" />}
      {full.map(({ siteId, site, editors }) => (
        <ChoiceGroup
          key={siteId}
          name={goerField(siteId)}
          label={grant.who({ site })}
          hint={grant.whoHint}
          defaultValue={chosen[siteId] ?? ''}
          choices={editors.map(({ personId, name }) => ({ value: personId, label: name }))}
        />
      ))}
    </>
  );
}
