import type { ArticleTexts } from '#domain/articles/article.ts';

export const largeImages: ArticleTexts = {
  fr: {
    title: 'Une image est trop lourde pour être ajoutée',
    body: `L’éditeur accepte des images de **5 Mo** au plus. Une photo d’un téléphone en fait souvent le double. Une page légère s’ouvre aussi plus vite chez vos visiteurs.

## Réduire une image

1. Ouvrez l’image dans le logiciel de photos de votre ordinateur.
2. Choisissez **Redimensionner** : 1 920 pixels de large suffisent pour toute la largeur d’une page, 960 pour une demi-page.
3. Enregistrez en **JPEG** à 80 %, ou en **WebP**. Gardez le PNG pour les dessins et les copies d’écran.

## Avant de publier

- Écrivez un texte de remplacement : ce que l’image dit, en une phrase. Laissez-le vide si elle ne fait que décorer.
- Pas de texte dans l’image : il ne se lit ni à voix haute, ni en grand.
- Vérifiez que vous avez le droit de publier l’image.`,
  },
  nl: {
    title: 'Een afbeelding is te groot om toe te voegen',
    body: `De editor aanvaardt afbeeldingen van hoogstens **5 MB**. Een foto van een telefoon is vaak dubbel zo groot. Een lichte pagina opent ook sneller bij uw bezoekers.

## Een afbeelding verkleinen

1. Open de afbeelding in het fotoprogramma van uw computer.
2. Kies **Formaat wijzigen**: 1920 pixels breed volstaat voor de hele breedte van een pagina, 960 voor de helft.
3. Bewaar als **JPEG** van 80 %, of als **WebP**. Houd PNG voor tekeningen en schermkopieën.

## Voor u publiceert

- Schrijf een alternatieve tekst: wat de afbeelding zegt, in één zin. Laat die leeg als ze alleen versiert.
- Zet geen tekst in de afbeelding: die kan niet worden voorgelezen of vergroot.
- Ga na of u de afbeelding mag publiceren.`,
  },
  de: {
    title: 'Ein Bild ist zu groß, um es hinzuzufügen',
    body: `Der Editor nimmt Bilder bis **5 MB** an. Ein Foto von einem Telefon ist oft doppelt so groß. Eine leichte Seite öffnet sich auch schneller.

## Ein Bild verkleinern

1. Öffnen Sie das Bild im Fotoprogramm Ihres Computers.
2. Wählen Sie **Größe ändern**: 1920 Pixel Breite genügen für die ganze Breite einer Seite, 960 für die halbe.
3. Speichern Sie als **JPEG** mit 80 % oder als **WebP**. Behalten Sie PNG für Zeichnungen und Bildschirmfotos.

## Bevor Sie veröffentlichen

- Schreiben Sie einen Alternativtext: was das Bild sagt, in einem Satz. Lassen Sie ihn leer, wenn das Bild nur schmückt.
- Kein Text im Bild: Er lässt sich weder vorlesen noch vergrößern.
- Prüfen Sie, ob Sie das Bild veröffentlichen dürfen.`,
  },
  en: {
    title: 'An image is too large to be added',
    body: `The editor takes images of **5 MB** at most. A photo from a phone is often twice as large. A light page also opens faster for your visitors.

## Make an image smaller

1. Open the image in the photo program of your computer.
2. Choose **Resize**: a width of 1,920 pixels is enough for the whole width of a page, 960 for half of it.
3. Save it as **JPEG** at 80 %, or as **WebP**. Keep PNG for drawings and screenshots.

## Before you publish

- Write an alternative text: what the image says, in one sentence. Leave it empty if the image only decorates.
- Put no text in the image: it can be neither read aloud nor enlarged.
- Check that you may publish the image.`,
  },
};
