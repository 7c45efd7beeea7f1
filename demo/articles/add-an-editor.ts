import type { ArticleTexts } from '#domain/articles/article.ts';

export const addAnEditor: ArticleTexts = {
  fr: {
    title: 'Ajouter un rédacteur à un site (trois au plus)',
    body: `Un site a **trois rédacteurs au plus**. Les propriétaires ne comptent pas. Cette limite tient les pages entre des mains qui les connaissent.

## Il reste une place

1. Le propriétaire du site ou le service manager de l’organisation nous écrit, par le formulaire, sorte « Demande de service ».
2. Indiquez le **numéro à 4 chiffres du site**, le nom de la personne, son adresse de service et sa langue.
3. La personne reçoit un e-mail et choisit comment elle se connecte.

## Les trois places sont prises

Quelqu’un doit céder la sienne. Dites-nous qui quitte le site : nous retirons un accès et donnons l’autre le même jour.

## Pendant une absence

Pour un congé, un rédacteur peut **prêter** sa place. L’accès revient de lui-même à la date que vous fixez.`,
  },
  nl: {
    title: 'Een redacteur toevoegen aan een site (hoogstens drie)',
    body: `Een site heeft **hoogstens drie redacteurs**. Eigenaars tellen niet mee. Zo blijven de pagina’s in handen van mensen die ze kennen.

## Er is nog een plaats vrij

1. De eigenaar van de site of de service manager van de organisatie schrijft ons via het formulier, soort “Serviceaanvraag”.
2. Vermeld het **4-cijferige nummer van de site**, de naam van de persoon, het werkadres en de taal.
3. De persoon krijgt een e-mail en kiest hoe zij of hij zich aanmeldt.

## De drie plaatsen zijn bezet

Iemand moet plaatsmaken. Laat ons weten wie de site verlaat: we trekken de ene toegang in en geven de andere op dezelfde dag.

## Tijdens een afwezigheid

Voor een verlof kan een redacteur de plaats **uitlenen**. De toegang keert vanzelf terug op de datum die u bepaalt.`,
  },
  de: {
    title: 'Einer Website eine Redakteurin oder einen Redakteur hinzufügen (höchstens drei)',
    body: `Eine Website hat **höchstens drei Personen in der Redaktion**. Eigentümerinnen und Eigentümer zählen nicht mit. So bleiben die Seiten bei Menschen, die sie kennen.

## Ein Platz ist frei

1. Die Eigentümerin oder der Eigentümer der Website, oder die Service-Managerin oder der Service-Manager der Organisation, schreibt uns über das Formular, Art „Serviceanfrage“.
2. Nennen Sie die **4-stellige Nummer der Website**, den Namen der Person, ihre Dienstadresse und ihre Sprache.
3. Die Person erhält eine E-Mail und wählt, wie sie sich anmeldet.

## Die drei Plätze sind belegt

Jemand muss den Platz freigeben. Sagen Sie uns, wer die Website verlässt: Wir entziehen den einen Zugang und geben den anderen am selben Tag.

## Während einer Abwesenheit

Für einen Urlaub kann man seinen Platz **verleihen**. Der Zugang kehrt am Datum, das Sie festlegen, von selbst zurück.`,
  },
  en: {
    title: 'Add an editor to a site (three at most)',
    body: `A site has **three editors at most**. Owners do not count. The limit keeps the pages with people who know them.

## A place is free

1. The owner of the site or the service manager of the organisation writes to us by the form, kind “Service request”.
2. Give the **4-digit number of the site**, the person’s name, address at work and language.
3. The person gets an e-mail and chooses how to sign in.

## All three places are taken

Someone has to give up theirs. Tell us who leaves the site: we withdraw one access and give the other on the same day.

## During an absence

For a holiday an editor can **lend** the place. The access returns by itself on the date that you set.`,
  },
};
