import type { ArticleTexts } from '#domain/articles/article.ts';

export const formConfirmation: ArticleTexts = {
  fr: {
    title: 'Un formulaire n’envoie pas de confirmation',
    body: `Quelqu’un a rempli un formulaire de votre site et n’a pas reçu d’e-mail de confirmation. Les réponses sont presque toujours bien arrivées : cherchez-les d’abord sous **Formulaires → Réponses**.

## Vérifiez le formulaire

- Sous **Confirmation**, la case **Envoyer un e-mail à la personne** est cochée.
- Le champ choisi comme adresse est de la sorte « E-mail », et il est obligatoire.
- L’adresse d’expédition appartient au domaine de votre site. Une autre adresse est refusée par beaucoup de messageries.

## Vérifiez l’arrivée

1. Remplissez vous-même le formulaire, avec votre adresse de service.
2. Attendez dix minutes, puis regardez dans les messages indésirables.
3. Sous **Formulaires → Journal**, lisez ce que le serveur du destinataire a répondu.

Écrivez-nous si le journal dit « refusé » : donnez-nous l’heure de l’envoi et le texte du refus.`,
  },
  nl: {
    title: 'Een formulier stuurt geen bevestiging',
    body: `Iemand heeft een formulier op uw site ingevuld en geen bevestiging per e-mail gekregen. De antwoorden zijn bijna altijd goed aangekomen: zoek ze eerst onder **Formulieren → Antwoorden**.

## Controleer het formulier

- Onder **Bevestiging** is **Een e-mail sturen naar de persoon** aangevinkt.
- Het veld dat als adres dient, is van de soort “E-mail”, en het is verplicht.
- Het adres van de afzender hoort bij het domein van uw site. Een ander adres wordt door veel mailservers geweigerd.

## Controleer de aankomst

1. Vul het formulier zelf in, met uw werkadres.
2. Wacht tien minuten, en kijk dan in de map met ongewenste e-mail.
3. Lees onder **Formulieren → Logboek** wat de server van de ontvanger heeft geantwoord.

Schrijf ons als er in het logboek “geweigerd” staat: vermeld het tijdstip van de verzending en de tekst van de weigering.`,
  },
  de: {
    title: 'Ein Formular sendet keine Bestätigung',
    body: `Jemand hat ein Formular Ihrer Website ausgefüllt und keine Bestätigung per E-Mail erhalten. Die Antworten sind fast immer gut angekommen: Suchen Sie sie zuerst unter **Formulare → Antworten**.

## Prüfen Sie das Formular

- Unter **Bestätigung** ist **Eine E-Mail an die Person senden** angehakt.
- Das Feld, das als Adresse dient, ist von der Art „E-Mail“, und es ist ein Pflichtfeld.
- Die Absenderadresse gehört zur Domain Ihrer Website. Eine andere Adresse weisen viele Mailserver ab.

## Prüfen Sie die Ankunft

1. Füllen Sie das Formular selbst aus, mit Ihrer Dienstadresse.
2. Warten Sie zehn Minuten, und sehen Sie dann im Ordner für unerwünschte E-Mails nach.
3. Lesen Sie unter **Formulare → Protokoll**, was der Server der Empfängerin oder des Empfängers geantwortet hat.

Schreiben Sie uns, wenn im Protokoll „abgewiesen“ steht: Nennen Sie uns den Zeitpunkt und den Wortlaut.`,
  },
  en: {
    title: 'A form sends no confirmation',
    body: `Someone filled in a form on your site and got no confirmation by e-mail. The answers have nearly always arrived: look for them first under **Forms → Answers**.

## Check the form

- Under **Confirmation**, the box **Send an e-mail to the person** is ticked.
- The field that serves as the address is of the type “E-mail”, and it is required.
- The sender’s address belongs to the domain of your site. Many mail servers refuse any other.

## Check the arrival

1. Fill in the form yourself, with your address at work.
2. Wait ten minutes, then look among the unwanted messages.
3. Under **Forms → Log**, read what the recipient’s server answered.

Write to us if the log says “refused”: tell us the time of sending and the words of the refusal.`,
  },
};
