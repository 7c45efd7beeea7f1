import type { Actors } from '#demo/find-actors.ts';
import type { World } from '#desk/spine/world.ts';
import { saveTemplate } from '#desk/templates/save-template.ts';
import { elseEnglish } from '#domain/language.ts';
import { noRule, type TemplateInput } from '#domain/templates/template.ts';
import { listChecklists } from '#store/tasks/checklists.ts';

/** The ticket template of the first desk, for sites that go online. */
const newSite: Omit<TemplateInput, 'acts'> = {
  ...noRule,
  names: elseEnglish({ fr: 'Nouveau site', nl: 'Nieuwe site', de: 'Neue Website', en: 'New site' }),
  kind: 'request',
  summaries: elseEnglish({
    fr: 'Mise en ligne d’un nouveau site',
    nl: 'Een nieuwe site online zetten',
    de: 'Eine neue Website online stellen',
    en: 'Put a new site online',
  }),
  texts: elseEnglish({
    fr: 'Le site est prêt.\n\nDate souhaitée :\nAncienne adresse à rediriger :',
    nl: 'De site is klaar.\n\nGewenste datum:\nOud adres om door te verwijzen:',
    de: 'Die Website ist fertig.\n\nGewünschtes Datum:\nAlte Adresse zum Weiterleiten:',
    en: 'The site is ready.\n\nDate wanted:\nOld address to redirect:',
  }),
};

export async function fillTemplates(world: World, { desks, people }: Actors): Promise<void> {
  const [checklist] = await listChecklists(world.db, [desks.wcms]);
  const acts = [{ do: 'checklist' as const, checklistId: checklist!.id }];
  const made = await saveTemplate(world, people.jonas, desks.wcms, { id: null, seen: null, ...newSite, acts });
  if (!('saved' in made)) throw new Error(`The demonstration’s template is invalid: ${JSON.stringify(made)}`);
}
