import type { ArticleTexts } from '#domain/articles/article.ts';

export const publishingDate: ArticleTexts = {
  fr: {
    title: 'Publier une page à une date choisie',
    body: `Un communiqué doit paraître lundi à 8 heures ? Préparez-le aujourd’hui.

1. Ouvrez la page, onglet **Publication**.
2. Sous **Publier le**, choisissez la date et l’heure. C’est toujours l’heure de Bruxelles.
3. Sous **Retirer le**, choisissez une fin si la page ne vaut que pour un temps. Elle redevient alors un brouillon ; rien n’est supprimé.
4. Cliquez sur **Programmer**. La liste des pages montre une petite horloge.

## La page n’a pas paru

- Elle a été enregistrée, mais pas **programmée**.
- Une modification plus récente attend encore d’être validée.
- La page est là, mais votre navigateur montre l’ancienne : appuyez sur **Ctrl + F5**.

Les pages programmées paraissent dans les deux minutes.`,
  },
  nl: {
    title: 'Een pagina publiceren op een gekozen datum',
    body: `Moet een bericht maandag om 8 uur verschijnen? Bereid het vandaag voor.

1. Open de pagina, tabblad **Publicatie**.
2. Kies onder **Publiceren op** de datum en het uur. Het is altijd de tijd van Brussel.
3. Kies onder **Intrekken op** een einde als de pagina maar een tijd geldt. Ze wordt dan weer een klad; er wordt niets verwijderd.
4. Klik op **Inplannen**. In de lijst van pagina’s staat een kleine klok.

## De pagina is niet verschenen

- Ze is bewaard, maar niet **ingepland**.
- Een recentere wijziging wacht nog op goedkeuring.
- De pagina is er wel, maar uw browser toont de oude: druk op **Ctrl + F5**.

Ingeplande pagina’s verschijnen binnen twee minuten.`,
  },
  de: {
    title: 'Eine Seite zu einem gewählten Zeitpunkt veröffentlichen',
    body: `Soll eine Mitteilung am Montag um 8 Uhr erscheinen? Bereiten Sie sie heute vor.

1. Öffnen Sie die Seite, Reiter **Veröffentlichung**.
2. Wählen Sie unter **Veröffentlichen am** Datum und Uhrzeit. Es gilt immer die Brüsseler Zeit.
3. Wählen Sie unter **Zurückziehen am** ein Ende, wenn die Seite nur eine Zeit lang gilt. Sie wird dann wieder ein Entwurf; gelöscht wird nichts.
4. Klicken Sie auf **Einplanen**. In der Liste der Seiten erscheint eine kleine Uhr.

## Die Seite ist nicht erschienen

- Sie wurde gespeichert, aber nicht **eingeplant**.
- Eine neuere Änderung wartet noch auf ihre Freigabe.
- Die Seite ist da, aber Ihr Browser zeigt die alte: Drücken Sie **Strg + F5**.

Eingeplante Seiten erscheinen innerhalb von zwei Minuten.`,
  },
  en: {
    title: 'Publish a page on a chosen date',
    body: `Is a notice to appear on Monday at 8:00? Prepare it today.

1. Open the page, tab **Publication**.
2. Under **Publish on**, choose the date and the time. It is always Brussels time.
3. Under **Withdraw on**, choose an end if the page is true for a while only. It then becomes a draft again; nothing is deleted.
4. Click **Schedule**. A small clock appears in the list of pages.

## The page has not appeared

- It was saved, but not **scheduled**.
- A more recent change still waits for approval.
- The page is there, but your browser shows the old one: press **Ctrl + F5**.

Scheduled pages appear within two minutes.`,
  },
};
