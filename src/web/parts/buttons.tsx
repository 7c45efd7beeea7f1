import { useId, useState } from 'react';
import { BackLink } from '#web/ui/back-link.tsx';
import { Button } from '#web/ui/button.tsx';
import { buttonLook } from '#web/ui/button-look.ts';
import { Dialog } from '#web/ui/dialog.tsx';
import { IconButton } from '#web/ui/icon-button.tsx';
import { Key } from '#web/ui/key.tsx';
import { PopoverPanel } from '#web/ui/popover-panel.tsx';
import { Row, Section } from './section.tsx';

export function Buttons() {
  return (
    <>
      {[false, true].map((dense) => (
        <Section key={String(dense)} title={dense ? 'Buttons, console' : 'Buttons, public'} console={dense}>
          <AllButtons />
        </Section>
      ))}
      <Section title="Links">
        <BackLink href="#back">Meine Tickets</BackLink>
        <Row>
          <a className="link" href="#link">
            Comment écrire une demande complète
          </a>
          <a className="link-quiet" href="#link">
            DTO-104217-39
          </a>
        </Row>
      </Section>
    </>
  );
}

function AllButtons() {
  const [open, setOpen] = useState(false);
  const panel = useId();
  return (
    <>
      <Row>
        <Button kind="main" icon="check">
          Gelöst, jetzt schließen
        </Button>
        <Button onClick={() => setOpen(true)}>Ich brauche mehr Zeit</Button>
        <Button kind="plain" icon="filter">
          Filter <Key>F</Key>
        </Button>
        <Button kind="danger">Mit Begründung schließen</Button>
        <a href="#link" className={buttonLook('outlined')}>
          Suivre votre ticket
        </a>
      </Row>
      <Row>
        <Button kind="main" icon="mail" busy>
          Envoi de la réponse
        </Button>
        <Button kind="main" disabledBecause="Pas de connexion depuis 10 h 42. Le brouillon est conservé.">
          Envoyer
        </Button>
        <Button disabledBecause="Un ticket clôturé ne peut plus être prolongé.">Plus de temps</Button>
        <Button kind="plain" disabledBecause="Réservé au coordinateur des plaintes.">
          Ouvrir
        </Button>
        <IconButton icon="bold" label="Gras" />
        <IconButton icon="paperclip" label="Joindre un fichier" />
        <IconButton icon="more" label="Autres actions" popoverTarget={panel} />
      </Row>
      <PopoverPanel id={panel} title="Autres actions">
        <div className="flex flex-col gap-2">
          <Button icon="split">Scinder le ticket</Button>
          <Button disabledBecause="Un ticket clôturé ne se fusionne pas.">Fusionner</Button>
          <Button kind="danger">Clôturer avec une raison</Button>
        </div>
      </PopoverPanel>
      {open && (
        <Dialog title="Clôturer avec une raison" closeLabel="Fermer" onClose={() => setOpen(false)}>
          <div className="px-5 pb-5">
            <p className="text-body">Le demandeur reçoit la raison par e-mail.</p>
            <div className="mt-4 flex justify-end gap-2">
              <Button kind="plain" onClick={() => setOpen(false)}>
                Annuler
              </Button>
              <Button kind="main" onClick={() => setOpen(false)}>
                Clôturer
              </Button>
            </div>
          </div>
        </Dialog>
      )}
    </>
  );
}
