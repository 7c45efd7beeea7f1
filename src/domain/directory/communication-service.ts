import type { InEachLanguage, Language } from '#domain/language.ts';

/** How a communication service is reached. Phone numbers are E.164, the page is a whole address. */
export interface ServiceContact {
  email: string | null;
  phone: string | null;
  page: string | null;
}

/** Who answers the visitors of an organisation's sites (R8). */
export interface CommunicationService extends Partial<ServiceContact> {
  /** What the service is called, where it has a name of its own. */
  names?: Partial<InEachLanguage>;
  /** Where a language is answered by others: what it leaves out is the same for all. */
  own?: Partial<InEachLanguage<Partial<ServiceContact>>>;
}

/** The contact for who reads a language, piece by piece: its own, else the one for all. */
export function contactIn(service: CommunicationService, language: Language): ServiceContact & { name: string | null } {
  const own = service.own?.[language] ?? {};
  return {
    name: service.names?.[language] || null,
    email: own.email || service.email || null,
    phone: own.phone || service.phone || null,
    page: own.page || service.page || null,
  };
}

/** Whether anyone can be reached at all. */
export function isReachable({ email, phone, page }: ServiceContact): boolean {
  return email !== null || phone !== null || page !== null;
}
