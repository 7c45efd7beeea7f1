import type { NewForm } from '#desk/forms/save-form.ts';
import { newTypedForm } from '#domain/forms/form.ts';
import type { FormInFile } from '#domain/installation/forms.ts';
import { elseEnglish, type InEachLanguage, noText } from '#domain/language.ts';
import type { Kind } from '#domain/ticket/vocabulary.ts';

/** A form of the second desk: what its catalogue says of it, and its questions as an installation file writes them. */
interface ExampleForm extends Omit<NewForm, 'kind'> {
  kind: Kind;
  sections: FormInFile;
}

/** A text in the four languages of the second desk. */
export function said(fr: string, nl: string, de: string, en: string): InEachLanguage {
  return elseEnglish({ fr, nl, de, en });
}

const consulting = said('Consulter et copier', 'Raadplegen en kopiëren', 'Einsehen und kopieren', 'Consult and copy');
const transferring = said(
  'Verser et éliminer',
  'Overdragen en vernietigen',
  'Abgeben und vernichten',
  'Transfer and destroy',
);

const added = { ...newTypedForm, copyOf: null, descriptions: noText };

type Asked = FormInFile[number]['questions'][number];

const titled: Asked = {
  ...{ id: 'summary', type: 'summary', required: true },
  label: said(
    'Votre demande en une phrase',
    'Uw vraag in één zin',
    'Ihr Anliegen in einem Satz',
    'Your request in one sentence',
  ),
};

const remarks: Asked = {
  ...{ id: 'remarks', type: 'text' },
  label: said('Remarques', 'Opmerkingen', 'Bemerkungen', 'Remarks'),
};

const seat: ExampleForm = {
  ...added,
  ...{ key: 'reading-room', kind: 'request', categories: consulting, words: 'lecture leeszaal lesesaal seat' },
  names: said('Place en salle de lecture', 'Plaats in de leeszaal', 'Platz im Lesesaal', 'A seat in the reading room'),
  descriptions: said(
    'Seul ou en groupe, du lundi au vendredi',
    'Alleen of in groep, van maandag tot vrijdag',
    'Allein oder als Gruppe, von Montag bis Freitag',
    'Alone or as a group, from Monday to Friday',
  ),
  sections: [
    {
      ...{ id: 'visit', title: said('Votre visite', 'Uw bezoek', 'Ihr Besuch', 'Your visit') },
      questions: [
        titled,
        {
          id: 'day',
          type: 'date',
          required: true,
          label: said('Jour souhaité', 'Gewenste dag', 'Gewünschter Tag', 'Day wanted'),
        },
        {
          ...{ id: 'half', type: 'choice', completes: true },
          label: said('Moment', 'Moment', 'Tageszeit', 'Time of day'),
          choices: [
            { id: 'morning', label: said('Le matin', 'Voormiddag', 'Vormittag', 'Morning') },
            { id: 'afternoon', label: said('L’après-midi', 'Namiddag', 'Nachmittag', 'Afternoon') },
          ],
        },
        {
          ...{ id: 'visitors', type: 'number', completes: true },
          label: said('Nombre de visiteurs', 'Aantal bezoekers', 'Anzahl der Besucher', 'Number of visitors'),
        },
        {
          ...{
            id: 'group',
            type: 'line',
            required: true,
            condition: { all: [{ question: 'visitors', atLeast: '5' }] },
          },
          label: said('Nom du groupe', 'Naam van de groep', 'Name der Gruppe', 'Name of the group'),
          why: said(
            'À partir de cinq visiteurs, nous préparons la salle du fond.',
            'Vanaf vijf bezoekers maken we de achterste zaal klaar.',
            'Ab fünf Personen bereiten wir den hinteren Saal vor.',
            'From five visitors on, we prepare the back room.',
          ),
        },
      ],
    },
  ],
};

const copies: ExampleForm = {
  ...added,
  ...{ key: 'copies', kind: 'request', categories: consulting, words: 'scan photo kopie reproduction' },
  names: said(
    'Reproductions de documents',
    'Reproducties van stukken',
    'Reproduktionen von Dokumenten',
    'Copies of documents',
  ),
  descriptions: said(
    'Plusieurs documents en une demande',
    'Meerdere stukken in één aanvraag',
    'Mehrere Dokumente in einem Auftrag',
    'Several documents in one request',
  ),
  letter: said(
    'Vous recevez un prix avant toute reproduction.',
    'U krijgt een prijs vóór elke reproductie.',
    'Vor jeder Reproduktion erhalten Sie einen Preis.',
    'You get a price before anything is copied.',
  ),
  sections: [
    { id: 'order', title: said('Votre commande', 'Uw bestelling', 'Ihr Auftrag', 'Your order'), questions: [titled] },
    {
      ...{ id: 'documents', title: said('Les documents', 'De stukken', 'Die Dokumente', 'The documents') },
      questions: [
        {
          ...{ id: 'mark', type: 'line', required: true },
          label: said('Cote', 'Signatuur', 'Signatur', 'Shelf mark'),
          example: said('K 12/304', 'K 12/304', 'K 12/304', 'K 12/304'),
        },
        { id: 'pages', type: 'number', completes: true, label: said('Pages', 'Pagina’s', 'Seiten', 'Pages') },
        {
          ...{ id: 'format', type: 'choice', completes: true },
          label: said('Format', 'Formaat', 'Format', 'Format'),
          choices: [
            { id: 'file', label: said('Fichier', 'Bestand', 'Datei', 'File') },
            { id: 'paper', label: said('Papier', 'Papier', 'Papier', 'Paper') },
          ],
        },
        {
          ...{ id: 'size', type: 'line', condition: { question: 'format', is: ['paper'] } },
          label: said('Taille du papier', 'Grootte van het papier', 'Größe des Papiers', 'Size of the paper'),
        },
      ],
      repeat: { name: said('Document', 'Stuk', 'Dokument', 'Document'), least: 1, most: 10 },
    },
    { id: 'more', title: said('Pour finir', 'Tot slot', 'Zum Schluss', 'Finally'), questions: [remarks] },
  ],
};

const transfer: ExampleForm = {
  ...added,
  ...{
    key: 'transfer',
    kind: 'request',
    categories: transferring,
    audience: 'editors',
    words: 'versement overdracht Abgabe',
  },
  names: said('Annoncer un versement', 'Een overdracht melden', 'Eine Abgabe ankündigen', 'Announce a transfer'),
  sections: [
    {
      ...{ id: 'transfer', title: said('Le versement', 'De overdracht', 'Die Abgabe', 'The transfer') },
      questions: [
        titled,
        { id: 'length', type: 'field', field: 'metrage', required: true, label: lengthName() },
        { id: 'from', type: 'field', field: 'remise', completes: true, label: transferName() },
        { id: 'carrier', type: 'field', field: 'support', completes: true, label: carrierName() },
        {
          ...{ id: 'formats', type: 'line', condition: { question: 'carrier', is: ['digital'] } },
          label: said(
            'Formats des fichiers',
            'Formaten van de bestanden',
            'Formate der Dateien',
            'Formats of the files',
          ),
        },
        { id: 'list', type: 'files', label: said('Bordereau', 'Overdrachtslijst', 'Abgabeliste', 'Transfer list') },
      ],
    },
  ],
};

const destruction: ExampleForm = {
  ...added,
  ...{ key: 'destruction', kind: 'request', categories: transferring, audience: 'editors', priority: 'low' },
  names: said(
    'Autorisation d’éliminer',
    'Toelating om te vernietigen',
    'Genehmigung zur Vernichtung',
    'Permission to destroy',
  ),
  sections: [
    {
      ...{ id: 'records', title: said('Les dossiers', 'De dossiers', 'Die Akten', 'The records') },
      questions: [
        titled,
        { id: 'mark', type: 'field', field: 'cote', label: markName() },
        { id: 'length', type: 'field', field: 'metrage', completes: true, label: lengthName() },
        {
          ...{ id: 'kinds', type: 'choices', required: true },
          label: said('Leur contenu', 'Hun inhoud', 'Ihr Inhalt', 'Their content'),
          choices: [
            {
              id: 'personal',
              label: said('Des données personnelles', 'Persoonsgegevens', 'Personenbezogene Daten', 'Personal data'),
            },
            { id: 'accounts', label: said('Des comptes', 'Rekeningen', 'Rechnungen', 'Accounts') },
            { id: 'other', label: said('Autre chose', 'Iets anders', 'Anderes', 'Something else') },
          ],
        },
        {
          ...{ id: 'officer', type: 'person', completes: true },
          condition: { any: [{ question: 'kinds', is: ['personal'] }] },
          label: said(
            'Adresse e-mail du délégué à la protection des données',
            'E-mailadres van de functionaris voor gegevensbescherming',
            'E-Mail-Adresse der Datenschutzbeauftragten',
            'Email address of the data protection officer',
          ),
        },
      ],
    },
  ],
};

const portalAccess: ExampleForm = {
  ...added,
  ...{ key: 'deposit-access', kind: 'request', categories: transferring, words: 'accès toegang Zugang login' },
  names: said(
    'Accès au dépôt numérique',
    'Toegang tot het digitale depot',
    'Zugang zum digitalen Depot',
    'Access to the digital deposit',
  ),
  descriptions: said(
    'Un ticket par personne',
    'Eén ticket per persoon',
    'Ein Ticket pro Person',
    'One ticket per person',
  ),
  sections: [
    {
      ...{ id: 'access', title: said('La demande', 'De aanvraag', 'Der Antrag', 'The request') },
      questions: [titled, { id: 'until', type: 'date', label: said('Jusqu’au', 'Tot', 'Bis zum', 'Until') }],
    },
    {
      ...{ id: 'people', title: said('Les personnes', 'De personen', 'Die Personen', 'The people') },
      questions: [
        {
          ...{ id: 'who', type: 'person', required: true },
          label: said('Adresse e-mail', 'E-mailadres', 'E-Mail-Adresse', 'Email address'),
        },
        { id: 'task', type: 'line', completes: true, label: said('Tâche', 'Taak', 'Aufgabe', 'Task') },
      ],
      repeat: { name: said('Personne', 'Persoon', 'Person', 'Person'), least: 1, most: 8, tickets: true },
    },
  ],
};

export function lengthName(): InEachLanguage {
  return said('Mètres linéaires', 'Strekkende meter', 'Laufende Meter', 'Linear metres');
}

export function transferName(): InEachLanguage {
  return said('Date de remise', 'Datum van overdracht', 'Datum der Übergabe', 'Date of transfer');
}

export function carrierName(): InEachLanguage {
  return said('Support', 'Drager', 'Träger', 'Carrier');
}

export function markName(): InEachLanguage {
  return said('Cote', 'Signatuur', 'Signatur', 'Shelf mark');
}

/** The forms of the second desk beyond the built-in ones, in the order of its catalogue. */
export const exampleForms: ExampleForm[] = [seat, copies, transfer, destruction, portalAccess];
