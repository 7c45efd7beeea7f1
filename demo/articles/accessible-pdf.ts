import type { ArticleTexts } from '#domain/articles/article.ts';

export const accessiblePdf: ArticleTexts = {
  fr: {
    title: 'Rendre un PDF accessible, ou s’en passer',
    body: `Un document publié sur le site d’une administration doit pouvoir être lu par chacun, aussi avec un lecteur d’écran ou en grand. La loi du 19 juillet 2018 le demande.

## D’abord : faut-il un PDF ?

Une page du site est presque toujours meilleure : elle s’adapte au téléphone, se cherche et se corrige. Gardez le PDF pour ce qui s’imprime ou se signe.

## Préparer le document

1. Utilisez les **styles de titre** du traitement de texte, et non du texte gras.
2. Donnez un **texte de remplacement** à chaque image.
3. Indiquez la **langue** du document, et son **titre** dans les propriétés.
4. Dans les tableaux, marquez la **ligne d’en-tête**.
5. Exportez avec l’option **PDF balisé** (« PDF/UA » si elle existe). N’imprimez pas vers un PDF.

## Vérifier

Essayez de sélectionner et de copier le texte. Si c’est impossible, le PDF n’est qu’une image : un lecteur d’écran n’y trouve rien.`,
  },
  nl: {
    title: 'Een pdf toegankelijk maken, of er een vermijden',
    body: `Iedereen moet een document op de site van een overheid kunnen lezen, ook met een schermlezer of sterk vergroot. De wet van 19 juli 2018 vraagt dat.

## Eerst: hebt u een pdf nodig?

Een pagina van de site is bijna altijd beter: ze past zich aan de telefoon aan, u kunt erin zoeken en ze verbeteren. Houd de pdf voor wat wordt afgedrukt of ondertekend.

## Het document voorbereiden

1. Gebruik de **kopstijlen** van de tekstverwerker, en geen vette tekst.
2. Geef elke afbeelding een **alternatieve tekst**.
3. Stel de **taal** van het document in, en de **titel** in de eigenschappen.
4. Duid in tabellen de **kopregel** aan.
5. Exporteer met de optie **pdf met tags** (“PDF/UA” als die er is). Druk niet af naar pdf.

## Controleren

Probeer de tekst te selecteren en te kopiëren. Lukt dat niet, dan is de pdf alleen een beeld: een schermlezer vindt er niets in.`,
  },
  de: {
    title: 'Eine PDF-Datei barrierefrei machen, oder auf sie verzichten',
    body: `Ein Dokument auf der Website einer Verwaltung muss für alle lesbar sein, auch mit einem Screenreader oder stark vergrößert. Das Gesetz vom 19. Juli 2018 verlangt es.

## Zuerst: Braucht es eine PDF-Datei?

Eine Seite der Website ist fast immer besser: Sie passt sich dem Telefon an, lässt sich durchsuchen und berichtigen. Behalten Sie PDF für das, was gedruckt oder unterschrieben wird.

## Das Dokument vorbereiten

1. Verwenden Sie die **Formatvorlagen für Überschriften**, nicht fetten Text.
2. Geben Sie jedem Bild einen **Alternativtext**.
3. Stellen Sie die **Sprache** des Dokuments ein, und den **Titel** in den Eigenschaften.
4. Kennzeichnen Sie in Tabellen die **Kopfzeile**.
5. Exportieren Sie mit der Option **PDF mit Tags** („PDF/UA“, wenn es sie gibt). Drucken Sie nicht in eine PDF-Datei.

## Prüfen

Versuchen Sie, den Text zu markieren und zu kopieren. Geht das nicht, ist die Datei nur ein Bild: Ein Screenreader findet nichts darin.`,
  },
  en: {
    title: 'Make a PDF accessible, or do without one',
    body: `Everyone must be able to read a document on the site of an administration, with a screen reader or much enlarged too. The law of 19 July 2018 asks for it.

## First: do you need a PDF?

A page of the site is nearly always better: it fits a phone, can be searched and can be corrected. Keep PDF for what is printed or signed.

## Prepare the document

1. Use the **heading styles** of your word processor, not bold text.
2. Give each image an **alternative text**.
3. Set the **language** of the document, and its **title** in the properties.
4. In tables, mark the **header row**.
5. Export with the option **tagged PDF** (“PDF/UA” if there is one). Do not print to PDF.

## Check

Try to select and copy the text. If you cannot, the PDF is only a picture: a screen reader finds nothing in it.`,
  },
};
