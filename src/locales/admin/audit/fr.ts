import type { AuditAct } from '#domain/audit.ts';
import type { Widened } from '#locales/widened.ts';

/** The audit trail: who granted, changed or read what. */
export const fr = {
  acts: {
    organisationAdded: 'Organisation ajoutée',
    organisationChanged: 'Organisation modifiée',
    organisationDeleted: 'Organisation supprimée',
    siteAdded: 'Site ajouté',
    siteChanged: 'Site modifié',
    siteDeleted: 'Site supprimé',
    entitled: 'Rôle donné',
    entitlementChanged: 'Rôle changé',
    withdrawn: 'Rôle retiré',
    managerNamed: 'Service manager nommé',
    managerWithdrawn: 'Service manager retiré',
    personChanged: 'Personne modifiée',
    deskCreated: 'Desk créé',
    administratorMade: 'Administrateur nommé',
    tokenCreated: 'Jeton d’API créé',
    formPublished: 'Formulaire publié',
    lookChanged: 'Apparence modifiée',
    personErased: 'Données d’une personne effacées',
    personRead: 'Données d’une personne lues',
    complaintRead: 'Plainte lue',
    exported: 'Fichier exporté',
  } satisfies Record<AuditAct, string>,
};

export type AuditWords = Widened<typeof fr>;
