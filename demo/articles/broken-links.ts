import type { ArticleTexts } from '#domain/articles/article.ts';

export const brokenLinks: ArticleTexts = {
  fr: {
    title: 'Trouver et corriger les liens rompus',
    body: `Un lien rompu mène à une page qui n’existe plus. Chaque lundi, l’éditeur contrôle tous les liens de votre site.

1. Allez dans **Site → Liens rompus**. La liste donne la page, le lien et depuis quand il est rompu.
2. Cliquez sur la page : l’éditeur s’ouvre à l’endroit du lien.
3. Choisissez la nouvelle adresse, ou enlevez le lien s’il ne sert plus.
4. Publiez, puis cliquez sur **Contrôler de nouveau**.

## Ce que dit la liste

| Mention | Ce que cela veut dire |
| --- | --- |
| 404 | La page n’existe plus. Cherchez la nouvelle, ou enlevez le lien. |
| 403 | La page demande un accès. Vos lecteurs ne la verront pas. |
| Pas de réponse | Le site ne répond pas. Attendez un jour avant de corriger. |

## Pour en avoir moins

Liez vos propres pages avec **Choisir une page**, et non en collant leur adresse : le lien suit alors la page quand elle est déplacée.`,
  },
  nl: {
    title: 'Gebroken links vinden en herstellen',
    body: `Een gebroken link leidt naar een pagina die niet meer bestaat. Elke maandag controleert de editor alle links van uw site.

1. Ga naar **Site → Gebroken links**. De lijst geeft de pagina, de link en sinds wanneer die gebroken is.
2. Klik op de pagina: de editor opent op de plaats van de link.
3. Kies het nieuwe adres, of haal de link weg als hij geen nut meer heeft.
4. Publiceer, en klik op **Opnieuw controleren**.

## Wat de lijst zegt

| Melding | Wat dat betekent |
| --- | --- |
| 404 | De pagina bestaat niet meer. Zoek de nieuwe, of haal de link weg. |
| 403 | De pagina vraagt toegang. Uw lezers zullen ze niet zien. |
| Geen antwoord | De site antwoordt niet. Wacht een dag voor u iets wijzigt. |

## Om er minder te hebben

Link naar uw eigen pagina’s met **Een pagina kiezen**, en plak hun adres niet: de link volgt dan de pagina als ze wordt verplaatst.`,
  },
  de: {
    title: 'Defekte Links finden und berichtigen',
    body: `Ein defekter Link führt zu einer Seite, die es nicht mehr gibt. Jeden Montag prüft der Editor alle Links Ihrer Website.

1. Gehen Sie zu **Website → Defekte Links**. Die Liste nennt die Seite, den Link und seit wann er defekt ist.
2. Klicken Sie auf die Seite: Der Editor öffnet sich an der Stelle des Links.
3. Wählen Sie die neue Adresse, oder entfernen Sie den Link, wenn er nicht mehr nützt.
4. Veröffentlichen Sie, und klicken Sie auf **Erneut prüfen**.

## Was die Liste sagt

| Angabe | Was das bedeutet |
| --- | --- |
| 404 | Die Seite gibt es nicht mehr. Suchen Sie die neue, oder entfernen Sie den Link. |
| 403 | Die Seite verlangt einen Zugang. Ihre Leserinnen und Leser werden sie nicht sehen. |
| Keine Antwort | Die Website antwortet nicht. Warten Sie einen Tag, bevor Sie etwas ändern. |

## Damit es weniger werden

Verlinken Sie Ihre eigenen Seiten mit **Eine Seite wählen**, statt ihre Adresse einzufügen: Der Link folgt dann der Seite, wenn sie verschoben wird.`,
  },
  en: {
    title: 'Find and mend broken links',
    body: `A broken link leads to a page that no longer exists. Every Monday the editor checks all links of your site.

1. Go to **Site → Broken links**. The list gives the page, the link and since when it has been broken.
2. Click the page: the editor opens where the link stands.
3. Choose the new address, or remove the link if it is of no more use.
4. Publish, then click **Check again**.

## What the list says

| Note | What it means |
| --- | --- |
| 404 | The page no longer exists. Look for the new one, or remove the link. |
| 403 | The page asks for access. Your readers will not see it. |
| No answer | The site does not answer. Wait a day before you change anything. |

## To have fewer of them

Link to your own pages by **Choose a page** instead of pasting their address: the link then follows the page when it is moved.`,
  },
};
