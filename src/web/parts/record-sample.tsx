import { Button } from '#web/ui/button.tsx';
import { Attachment } from '#web/ui/record/attachment.tsx';
import { Quoted } from '#web/ui/record/quoted.tsx';
import { RecordEntry } from '#web/ui/record/record-entry.tsx';
import { RecordEvents } from '#web/ui/record/record-events.tsx';

export function RecordSample() {
  return (
    <div className="flex flex-col gap-5">
      <h2 className="sr-only">Record</h2>
      <RecordEntry
        kind="message"
        title="Claire Dumont"
        side="requester"
        how="by mail"
        at="Tue 24 Nov, 9:12"
        foot={
          <>
            <Attachment href="#file" name="erreur-500.png" size="184 kB" />
            <Quoted label="Quoted text">Bonjour, le formulaire est en ligne.</Quoted>
          </>
        }
      >
        Bonjour, depuis la mise à jour de ce matin, le formulaire d’inscription aux ateliers répond « Erreur 500 » quand
        on clique sur Envoyer. Le brouillon n’est pas conservé.
      </RecordEntry>
      <RecordEvents
        summary="4 events: acknowledged, assigned to Nadia, kind set to incident, site set to 1187"
        at="Tue 24 Nov"
      >
        <li>Assigned to Nadia, 9:20</li>
      </RecordEvents>
      <RecordEntry kind="note" title="Pieter Claes" how="internal note" at="Tue 24 Nov, 10:40">
        @Nadia same stack trace as 1311 last week: the mail module loses its sender after the update.
      </RecordEntry>
      <RecordEntry kind="call" title="Call with Claire Dumont" how="French line, 3 min 12" at="Thu 26 Nov, 10:05">
        She can reproduce it in Firefox and Edge. Tested together after the fix: works.
      </RecordEntry>
      <RecordEntry kind="message" title="Nadia El Amrani" how="closing notice" at="Fri 27 Nov, 15:20">
        Bonjour Madame Dumont, l’adresse d’expéditeur du module d’e-mail avait disparu lors de la mise à jour. Nous
        l’avons rétablie et testé le formulaire avec vous hier.
      </RecordEntry>
      <RecordEvents summary="Eingang bestätigt. Nadia El Amrani kümmert sich darum." at="Mo., 9.15 Uhr" />
      <RecordEntry
        kind="held"
        title="Held reply"
        how="marc.dubois@ateliers.example quotes the number but does not take part"
        at="Tue 1 Dec, 10:31"
        actions={
          <>
            <Button>Accept and add Marc</Button>
            <Button>Open as new ticket</Button>
            <Button kind="plain">Leave held</Button>
          </>
        }
      >
        « Chez nous aussi, l’inscription échoue encore ce matin… »
      </RecordEntry>
    </div>
  );
}
