import type { ArticleTexts } from '#domain/articles/article.ts';

export const redirectAnAddress: ArticleTexts = {
  fr: {
    title: 'Rediriger une ancienne adresse',
    body: `Vous avez renommé, déplacé ou supprimé une page ? Les liens, les signets et les moteurs de recherche connaissent encore l’ancienne adresse. Une redirection y conduit les visiteurs.

1. Allez dans **Site → Redirections** et cliquez sur **Ajouter**.
2. Sous **De**, tapez l’ancienne adresse sans le nom du site, par exemple \`/actualites/2024/expo\`.
3. Sous **Vers**, choisissez la nouvelle page, ou collez une adresse complète.
4. Choisissez **Permanente**, sauf si l’ancienne page doit revenir.
5. Enregistrez, puis ouvrez l’ancienne adresse dans une fenêtre privée.

## Bon à savoir

- Une redirection ne fonctionne que si aucune page publiée n’a cette adresse.
- Redirigez chaque langue.
- N’enchaînez pas les redirections : que chacune mène droit au but.
- Pour plus de vingt adresses, envoyez-nous un tableau : nous l’importons.`,
  },
  nl: {
    title: 'Een oud adres doorverwijzen',
    body: `Hebt u een pagina hernoemd, verplaatst of verwijderd? Links, bladwijzers en zoekmachines kennen het oude adres nog. Een doorverwijzing brengt bezoekers op de juiste plaats.

1. Ga naar **Site → Doorverwijzingen** en klik op **Toevoegen**.
2. Typ onder **Van** het oude adres zonder de naam van de site, bijvoorbeeld \`/nieuws/2024/expo\`.
3. Kies onder **Naar** de nieuwe pagina, of plak een volledig adres.
4. Kies **Permanent**, tenzij de oude pagina moet terugkomen.
5. Bewaar, en open dan het oude adres in een privévenster.

## Goed om te weten

- Een doorverwijzing werkt alleen als geen gepubliceerde pagina dat adres heeft.
- Verwijs elke taal door.
- Maak geen ketting van doorverwijzingen: laat elke rechtstreeks naar het doel leiden.
- Stuur ons voor meer dan twintig adressen een tabel: wij voeren ze in.`,
  },
  de: {
    title: 'Eine alte Adresse umleiten',
    body: `Haben Sie eine Seite umbenannt, verschoben oder gelöscht? Links, Lesezeichen und Suchmaschinen kennen noch die alte Adresse. Eine Umleitung führt Besucherinnen und Besucher ans Ziel.

1. Gehen Sie zu **Website → Umleitungen** und klicken Sie auf **Hinzufügen**.
2. Geben Sie unter **Von** die alte Adresse ohne den Namen der Website ein, zum Beispiel \`/aktuelles/2024/ausstellung\`.
3. Wählen Sie unter **Nach** die neue Seite, oder fügen Sie eine vollständige Adresse ein.
4. Wählen Sie **Dauerhaft**, außer wenn die alte Seite zurückkommen soll.
5. Speichern Sie, und öffnen Sie dann die alte Adresse in einem privaten Fenster.

## Gut zu wissen

- Eine Umleitung wirkt nur, wenn keine veröffentlichte Seite diese Adresse hat.
- Leiten Sie jede Sprache um.
- Bilden Sie keine Ketten: Jede Umleitung führt geradewegs ans Ziel.
- Bei mehr als zwanzig Adressen senden Sie uns eine Tabelle: Wir lesen sie ein.`,
  },
  en: {
    title: 'Redirect an old address',
    body: `Have you renamed, moved or deleted a page? Links, bookmarks and search engines still know the old address. A redirect takes visitors to the right place.

1. Go to **Site → Redirects** and click **Add**.
2. Under **From**, type the old address without the name of the site, for example \`/news/2024/exhibition\`.
3. Under **To**, choose the new page, or paste a full address.
4. Choose **Permanent**, unless the old page is to come back.
5. Save, then open the old address in a private window.

## Good to know

- A redirect works only if no published page has that address.
- Redirect each language.
- Do not chain redirects: let each lead straight to its goal.
- For more than twenty addresses send us a table: we import it.`,
  },
};
