import type { ArticleTexts } from '#domain/articles/article.ts';

export const whitePage: ArticleTexts = {
  fr: {
    title: 'Page blanche après une mise à jour : vider le cache',
    body: `Après une mise à jour, votre navigateur peut mélanger d’anciens et de nouveaux fichiers. La page reste alors blanche, ou s’affiche sans mise en page.

## Dans votre navigateur

1. Ouvrez la page qui reste blanche.
2. Appuyez sur **Ctrl + F5** (sur un Mac : **Cmd + Maj + R**). Le navigateur recharge tous les fichiers.
3. Si cela ne suffit pas, ouvrez la page dans une fenêtre privée. Elle s’affiche ? Videz alors le cache dans les réglages du navigateur.

## Dans l’éditeur

1. Allez dans **Site → Entretien**.
2. Cliquez sur **Vider le cache du site**. Cela prend une minute au plus ; les visiteurs ne remarquent rien.

## Si la page reste blanche

Le problème vient peut-être d’un bloc de la page. Ouvrez **Versions** et regardez si la version précédente s’affiche. Écrivez-nous ensuite, avec l’adresse de la page et le message d’erreur complet s’il y en a un.`,
  },
  nl: {
    title: 'Witte pagina na een update: de cache leegmaken',
    body: `Na een update kan uw browser oude en nieuwe bestanden door elkaar gebruiken. De pagina blijft dan wit, of verschijnt zonder opmaak.

## In uw browser

1. Open de pagina die wit blijft.
2. Druk op **Ctrl + F5** (op een Mac: **Cmd + Shift + R**). De browser laadt alle bestanden opnieuw.
3. Helpt dat niet, open de pagina dan in een privévenster. Verschijnt ze daar wel? Maak dan de cache leeg in de instellingen van de browser.

## In de editor

1. Ga naar **Site → Onderhoud**.
2. Klik op **Cache van de site leegmaken**. Dat duurt hoogstens een minuut; bezoekers merken er niets van.

## Als de pagina wit blijft

Misschien ligt het aan een blok op de pagina. Open **Versies** en kijk of de vorige versie wel verschijnt. Schrijf ons daarna, met het adres van de pagina en de volledige foutmelding als die er is.`,
  },
  de: {
    title: 'Weiße Seite nach einer Aktualisierung: den Cache leeren',
    body: `Nach einer Aktualisierung kann Ihr Browser alte und neue Dateien vermischen. Die Seite bleibt dann weiß oder erscheint ohne Gestaltung.

## In Ihrem Browser

1. Öffnen Sie die Seite, die weiß bleibt.
2. Drücken Sie **Strg + F5** (auf einem Mac: **Cmd + Umschalt + R**). Der Browser lädt alle Dateien neu.
3. Hilft das nicht, öffnen Sie die Seite in einem privaten Fenster. Erscheint sie dort? Leeren Sie dann den Cache in den Einstellungen des Browsers.

## Im Editor

1. Gehen Sie zu **Website → Wartung**.
2. Klicken Sie auf **Cache der Website leeren**. Das dauert höchstens eine Minute; Besucherinnen und Besucher merken nichts davon.

## Wenn die Seite weiß bleibt

Vielleicht liegt es an einem Block der Seite. Öffnen Sie **Fassungen** und sehen Sie nach, ob die vorige Fassung erscheint. Schreiben Sie uns danach, mit der Adresse der Seite und der vollständigen Fehlermeldung, falls es eine gibt.`,
  },
  en: {
    title: 'White page after an update: empty the cache',
    body: `After an update your browser may mix old and new files. The page then stays white, or appears without its layout.

## In your browser

1. Open the page that stays white.
2. Press **Ctrl + F5** (on a Mac: **Cmd + Shift + R**). The browser loads all files again.
3. If that is not enough, open the page in a private window. Does it appear there? Then empty the cache in the settings of the browser.

## In the editor

1. Go to **Site → Maintenance**.
2. Click **Empty the cache of the site**. It takes a minute at most; visitors notice nothing.

## If the page stays white

A block of the page may be the cause. Open **Versions** and see whether the previous version appears. Then write to us, with the address of the page and the full error message if there is one.`,
  },
};
