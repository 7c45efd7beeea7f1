/** Domains where anyone can get an address, among those that people in and around Belgium use. */
const privateDomains = new Set(
  (
    'gmail.com googlemail.com hotmail.com hotmail.be hotmail.fr hotmail.nl hotmail.de outlook.com outlook.be outlook.fr ' +
    'outlook.de live.com live.be live.fr live.nl msn.com yahoo.com yahoo.fr yahoo.de yahoo.co.uk ymail.com icloud.com ' +
    'me.com mac.com aol.com gmx.net gmx.de gmx.com web.de t-online.de proton.me protonmail.com skynet.be telenet.be ' +
    'proximus.be scarlet.be voo.be belgacom.net ziggo.nl kpnmail.nl orange.fr wanadoo.fr free.fr laposte.net sfr.fr ' +
    'mail.com zoho.com tutanota.com'
  ).split(' '),
);

/** Returns the domain of an address that belongs to a person rather than to an administration; null for any other. */
export function privateDomain(address: string): string | null {
  const domain = address.slice(address.lastIndexOf('@') + 1).toLowerCase();
  return privateDomains.has(domain) ? domain : null;
}
