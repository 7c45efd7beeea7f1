import type { Actors } from '#demo/find-actors.ts';
import { addField } from '#desk/fields/save-field.ts';
import type { World } from '#desk/spine/world.ts';
import { type FieldInput, newField } from '#domain/fields/field.ts';
import { elseEnglish } from '#domain/language.ts';

const sizes = [
  { key: 'page', names: elseEnglish({ fr: 'Une page', nl: 'Eén pagina', de: 'Eine Seite', en: 'One page' }) },
  { key: 'site', names: elseEnglish({ fr: 'Un site', nl: 'Eén site', de: 'Eine Website', en: 'One site' }) },
  {
    key: 'sites',
    names: elseEnglish({ fr: 'Plusieurs sites', nl: 'Meerdere sites', de: 'Mehrere Websites', en: 'Several sites' }),
  },
];

/** The fields of the first desk. */
const fields: Partial<FieldInput>[] = [
  {
    key: 'contrat',
    type: 'text',
    names: elseEnglish({ fr: 'Numéro de contrat', nl: 'Contractnummer', de: 'Vertragsnummer', en: 'Contract number' }),
  },
  { key: 'budget', type: 'money', names: elseEnglish({ fr: 'Budget', nl: 'Budget', de: 'Budget', en: 'Budget' }) },
  {
    key: 'ampleur',
    type: 'choice',
    names: elseEnglish({ fr: 'Ampleur', nl: 'Omvang', de: 'Umfang', en: 'Extent' }),
    options: sizes,
  },
  {
    key: 'livraison',
    type: 'date',
    names: elseEnglish({ fr: 'Livraison', nl: 'Levering', de: 'Lieferung', en: 'Delivery' }),
    visibleTo: 'requester',
  },
  {
    key: 'reference',
    type: 'text',
    names: elseEnglish({ fr: 'Votre référence', nl: 'Uw referentie', de: 'Ihr Zeichen', en: 'Your reference' }),
    visibleTo: 'requester',
    editableBy: 'requester',
  },
];

/** Adds the fields, before the first ticket. */
export async function fillFields(world: World, { desks, people }: Actors): Promise<void> {
  for (const field of fields) {
    const made = await addField(world, people.jonas, desks.wcms, { ...newField, ...field });
    if (!('saved' in made)) throw new Error(`The demonstration’s field is invalid: ${JSON.stringify(made)}`);
  }
}
