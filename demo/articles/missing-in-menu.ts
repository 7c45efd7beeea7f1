import type { ArticleTexts } from '#domain/articles/article.ts';

export const missingInMenu: ArticleTexts = {
  fr: {
    title: 'Une page n’apparaît pas dans le menu',
    body: `Une page publiée n’entre pas d’elle-même dans le menu. Vérifiez ces quatre points, dans cet ordre.

1. **La page est-elle publiée ?** Dans la liste des pages, elle porte la mention « Publiée », et non « Brouillon ».
2. **Est-elle cochée pour le menu ?** Ouvrez la page, onglet **Réglages**, et cochez **Afficher dans le menu**.
3. **Sa page parente est-elle dans le menu ?** Une page ne s’affiche que sous une page parente visible.
4. **Existe-t-elle dans cette langue ?** Chaque langue a son propre menu. Une page sans traduction publiée n’y figure pas.

Enregistrez, puis publiez de nouveau la page. Le menu se met à jour dans les cinq minutes.

## Le menu a trop d’entrées

Le premier niveau montre sept entrées au plus. La huitième reste cachée : déplacez-la sous une autre page.`,
  },
  nl: {
    title: 'Een pagina verschijnt niet in het menu',
    body: `Een gepubliceerde pagina komt niet vanzelf in het menu. Controleer deze vier punten, in deze volgorde.

1. **Is de pagina gepubliceerd?** In de lijst van pagina’s staat er “Gepubliceerd” bij, en niet “Klad”.
2. **Is ze aangevinkt voor het menu?** Open de pagina, tabblad **Instellingen**, en vink **Tonen in het menu** aan.
3. **Staat de pagina erboven in het menu?** Een pagina verschijnt alleen onder een bovenliggende pagina die zichtbaar is.
4. **Bestaat ze in deze taal?** Elke taal heeft haar eigen menu. Een pagina zonder gepubliceerde vertaling staat er niet in.

Bewaar, en publiceer de pagina opnieuw. Het menu past zich binnen vijf minuten aan.

## Het menu heeft te veel punten

Het eerste niveau toont hoogstens zeven punten. Het achtste blijft verborgen: verplaats het onder een andere pagina.`,
  },
  de: {
    title: 'Eine Seite erscheint nicht im Menü',
    body: `Eine veröffentlichte Seite kommt nicht von selbst ins Menü. Prüfen Sie diese vier Punkte, in dieser Reihenfolge.

1. **Ist die Seite veröffentlicht?** In der Liste der Seiten steht „Veröffentlicht“ und nicht „Entwurf“.
2. **Ist sie für das Menü angehakt?** Öffnen Sie die Seite, Reiter **Einstellungen**, und haken Sie **Im Menü zeigen** an.
3. **Steht die Seite darüber im Menü?** Eine Seite erscheint nur unter einer übergeordneten Seite, die sichtbar ist.
4. **Gibt es sie in dieser Sprache?** Jede Sprache hat ihr eigenes Menü. Eine Seite ohne veröffentlichte Übersetzung steht nicht darin.

Speichern Sie, und veröffentlichen Sie die Seite erneut. Das Menü ist nach spätestens fünf Minuten aktuell.

## Das Menü hat zu viele Einträge

Die erste Ebene zeigt höchstens sieben Einträge. Der achte bleibt verborgen: Verschieben Sie ihn unter eine andere Seite.`,
  },
  en: {
    title: 'A page does not appear in the menu',
    body: `A published page does not enter the menu by itself. Check these four points, in this order.

1. **Is the page published?** In the list of pages it says “Published”, and not “Draft”.
2. **Is it ticked for the menu?** Open the page, tab **Settings**, and tick **Show in the menu**.
3. **Is the page above it in the menu?** A page appears only below a parent page that is visible.
4. **Does it exist in this language?** Each language has a menu of its own. A page without a published translation is not in it.

Save, then publish the page again. The menu follows within five minutes.

## The menu has too many entries

The first level shows seven entries at most. The eighth stays hidden: move it below another page.`,
  },
};
