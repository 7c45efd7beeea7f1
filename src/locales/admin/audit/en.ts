import type { AuditWords } from '#locales/admin/audit/fr.ts';

export const en: AuditWords = {
  acts: {
    organisationAdded: 'Organisation added',
    organisationChanged: 'Organisation changed',
    organisationDeleted: 'Organisation deleted',
    siteAdded: 'Site added',
    siteChanged: 'Site changed',
    siteDeleted: 'Site deleted',
    entitled: 'Role given',
    entitlementChanged: 'Role changed',
    withdrawn: 'Role withdrawn',
    managerNamed: 'Service manager named',
    managerWithdrawn: 'Service manager withdrawn',
    personChanged: 'Person changed',
    deskCreated: 'Desk created',
    administratorMade: 'Administrator made',
    tokenCreated: 'API token created',
    formPublished: 'Form published',
    lookChanged: 'Look changed',
    personErased: 'Data of a person erased',
    personRead: 'Data of a person read',
    complaintRead: 'Complaint read',
    exported: 'File exported',
  },
};
