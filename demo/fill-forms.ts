import type { Tx, World } from '#desk/spine/world.ts';
import { changeDefinition, type FormChange, type QuestionContent } from '#domain/forms/change-definition.ts';
import type { FormDefinition } from '#domain/forms/definition.ts';
import { type Instant, plusSeconds } from '#domain/instant.ts';
import { elseEnglish, noText } from '#domain/language.ts';
import { saveFormDraft } from '#store/forms/form-drafts.ts';
import { addFormVersion, currentVersion } from '#store/forms/forms.ts';

const day = 24 * 60 * 60;

/** Custom questions of the archives desk: a second version of one form, and a draft of another that lacks its German texts. */
export async function fillForms(world: World, { trx }: Tx, deskId: string, administratorId: string): Promise<void> {
  const now = world.clock.now();
  const before = (days: number): Instant => plusSeconds(now, -days * day);
  const question = await currentVersion(trx, { deskId, key: 'question' });
  const request = await currentVersion(trx, { deskId, key: 'request' });
  if (!question || !request) return;
  const definition = written(question.definition, -2, [
    ['archivekind', kindOfArchive],
    ['fileformat', fileFormat],
  ]);
  await addFormVersion(trx, { id: world.newId(), deskId, definition, at: before(9), by: administratorId });
  await saveFormDraft(
    trx,
    { deskId, key: 'request' },
    {
      definition: written(request.definition, 1, [['shelfmark', shelfMark]]),
      revision: world.newId(),
      changedAt: before(1),
      changedBy: administratorId,
    },
  );
}

/** Adds questions at the end of one section; files and urgency stay in the last section. */
function written(
  definition: FormDefinition,
  place: number,
  questions: [id: string, content: QuestionContent][],
): FormDefinition {
  const section = (definition.sections.at(place) ?? definition.sections[0])?.id ?? '';
  const changes = questions.flatMap(([question, content]): FormChange[] => [
    { type: 'addQuestion', section, question },
    { type: 'writeQuestion', question, section, content },
  ]);
  return changes.reduce((form, change) => {
    const changed = changeDefinition(form, change);
    if ('refused' in changed) throw new Error(`The demonstration's form was refused: ${changed.refused}.`);
    return changed;
  }, definition);
}

const plain = { required: false, completes: true, condition: null, choices: [], charactersMax: null };

const kindOfArchive: QuestionContent = {
  ...plain,
  type: 'choice',
  label: elseEnglish({
    fr: 'De quelles archives s’agit-il\u202f?',
    nl: 'Om welk archief gaat het?',
    de: 'Um welches Archivgut geht es?',
    en: 'What kind of archives is it about?',
  }),
  why: elseEnglish({
    fr: 'Le papier et le numérique ont chacun leurs spécialistes.',
    nl: 'Papier en digitaal hebben elk hun specialisten.',
    de: 'Papier und Digitales haben je eigene Fachleute.',
    en: 'Paper and digital archives each have their own specialists.',
  }),
  example: noText,
  choices: [
    { id: 'paper', label: elseEnglish({ fr: 'Sur papier', nl: 'Op papier', de: 'Auf Papier', en: 'On paper' }) },
    { id: 'digital', label: elseEnglish({ fr: 'Numériques', nl: 'Digitaal', de: 'Digital', en: 'Digital' }) },
    {
      id: 'unknown',
      label: elseEnglish({
        fr: 'Je ne sais pas',
        nl: 'Dat weet ik niet',
        de: 'Das weiß ich nicht',
        en: 'I don’t know',
      }),
    },
  ],
};

const fileFormat: QuestionContent = {
  ...plain,
  type: 'line',
  condition: { question: 'archivekind', is: ['digital'] },
  label: elseEnglish({
    fr: 'Dans quel format sont les fichiers\u202f?',
    nl: 'In welk formaat zijn de bestanden?',
    de: 'In welchem Format sind die Dateien?',
    en: 'What format are the files in?',
  }),
  why: elseEnglish({
    fr: 'Nous savons ainsi s’il faut les convertir.',
    nl: 'Zo weten we of ze moeten worden omgezet.',
    de: 'So wissen wir, ob sie umgewandelt werden müssen.',
    en: 'This tells us whether they have to be converted.',
  }),
  example: elseEnglish({ fr: 'PDF et TIFF', nl: 'PDF en TIFF', de: 'PDF und TIFF', en: 'PDF and TIFF' }),
};

const shelfMark: QuestionContent = {
  ...plain,
  type: 'line',
  label: {
    ...noText,
    fr: 'Quelle est la cote du document\u202f?',
    nl: 'Wat is de signatuur van het stuk?',
    en: 'What is the shelf mark of the item?',
  },
  why: elseEnglish({
    fr: 'Elle figure sur la boîte et dans l’inventaire.',
    nl: 'Ze staat op de doos en in de inventaris.',
    de: 'Sie steht auf der Schachtel und im Findbuch.',
    en: 'It is on the box and in the inventory.',
  }),
  example: elseEnglish({ fr: 'K 12/304', nl: 'K 12/304', de: 'K 12/304', en: 'K 12/304' }),
};
