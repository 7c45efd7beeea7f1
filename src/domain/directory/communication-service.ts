import type { InEachLanguage, Language } from '#domain/language.ts';

/** The contact details of a communication service. Phone numbers are E.164; the page is a full URL. */
export interface ServiceContact {
  email: string | null;
  phone: string | null;
  page: string | null;
}

/** The service that answers visitors of an organisation's sites (R8). */
export interface CommunicationService extends Partial<ServiceContact> {
  /** The name of the service, if it has its own. */
  names?: Partial<InEachLanguage>;
  /** Different contacts per language. Missing details are the same for all languages. */
  own?: Partial<InEachLanguage<Partial<ServiceContact>>>;
}

/** Returns the contact for a language: each detail from that language, else the one for all. */
export function contactIn(service: CommunicationService, language: Language): ServiceContact & { name: string | null } {
  const own = service.own?.[language] ?? {};
  return {
    name: service.names?.[language] || null,
    email: own.email || service.email || null,
    phone: own.phone || service.phone || null,
    page: own.page || service.page || null,
  };
}

/** Whether there is any way to reach the service. */
export function isReachable({ email, phone, page }: ServiceContact): boolean {
  return email !== null || phone !== null || page !== null;
}
