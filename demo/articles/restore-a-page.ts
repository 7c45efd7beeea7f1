import type { ArticleTexts } from '#domain/articles/article.ts';

export const restoreAPage: ArticleTexts = {
  fr: {
    title: 'Récupérer une page supprimée',
    body: `Une page supprimée reste **30 jours** dans la corbeille, avec ses images et toutes ses versions.

1. Allez dans **Pages → Corbeille**.
2. Cherchez la page par son titre. La liste dit qui l’a supprimée, et quand.
3. Cliquez sur **Récupérer**. La page revient à son ancienne place, comme brouillon.
4. Vérifiez-la, puis publiez-la.

## La page parente n’existe plus

Récupérez d’abord la page parente. Sinon, l’éditeur vous demande où placer la page.

## Vous voulez un ancien texte, pas une page

Ouvrez la page, puis **Versions**. Choisissez une date et cliquez sur **Comparer**, ensuite sur **Reprendre cette version**.

## Plus de 30 jours

Écrivez-nous sans attendre, avec l’adresse de la page : nos copies de sécurité remontent à 90 jours.`,
  },
  nl: {
    title: 'Een verwijderde pagina terughalen',
    body: `Een verwijderde pagina blijft **30 dagen** in de prullenmand, met haar afbeeldingen en al haar versies.

1. Ga naar **Pagina’s → Prullenmand**.
2. Zoek de pagina op haar titel. De lijst zegt wie ze heeft verwijderd, en wanneer.
3. Klik op **Terughalen**. De pagina komt op haar oude plaats terug, als klad.
4. Kijk ze na, en publiceer ze.

## De bovenliggende pagina bestaat niet meer

Haal eerst de bovenliggende pagina terug. Anders vraagt de editor u waar de pagina moet komen.

## U wilt een oude tekst, geen pagina

Open de pagina, en dan **Versies**. Kies een datum en klik op **Vergelijken**, daarna op **Deze versie gebruiken**.

## Meer dan 30 dagen

Schrijf ons meteen, met het adres van de pagina: onze reservekopieën gaan 90 dagen terug.`,
  },
  de: {
    title: 'Eine gelöschte Seite zurückholen',
    body: `Eine gelöschte Seite bleibt **30 Tage** im Papierkorb, mit ihren Bildern und allen ihren Fassungen.

1. Gehen Sie zu **Seiten → Papierkorb**.
2. Suchen Sie die Seite nach ihrem Titel. Die Liste sagt, wer sie wann gelöscht hat.
3. Klicken Sie auf **Zurückholen**. Die Seite kommt als Entwurf an ihren alten Platz.
4. Prüfen Sie sie, und veröffentlichen Sie sie.

## Die übergeordnete Seite gibt es nicht mehr

Holen Sie zuerst die übergeordnete Seite zurück. Sonst fragt der Editor, wohin die Seite soll.

## Sie wollen einen alten Text, keine Seite

Öffnen Sie die Seite und dann **Fassungen**. Wählen Sie ein Datum, klicken Sie auf **Vergleichen** und danach auf **Diese Fassung übernehmen**.

## Mehr als 30 Tage

Schreiben Sie uns sofort, mit der Adresse der Seite: Unsere Sicherungen reichen 90 Tage zurück.`,
  },
  en: {
    title: 'Restore a deleted page',
    body: `A deleted page stays in the bin for **30 days**, with its images and all its versions.

1. Go to **Pages → Bin**.
2. Look for the page by its title. The list says who deleted it, and when.
3. Click **Restore**. The page returns to its old place, as a draft.
4. Check it, then publish it.

## The parent page is gone

Restore the parent page first. Otherwise the editor asks you where to put the page.

## You want an old text, not a page

Open the page, then **Versions**. Choose a date and click **Compare**, then **Use this version**.

## More than 30 days

Write to us without delay, with the address of the page: our backups go back 90 days.`,
  },
};
