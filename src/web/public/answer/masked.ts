/** An address by which its owner knows it, and nobody else learns it: `c•••@p•••.example`. */
export function masked(address: string): string {
  // A quoted local part may hold an @ of its own.
  const at = address.lastIndexOf('@');
  const [local, domain] = [address.slice(0, at), address.slice(at + 1)];
  const end = domain.slice(domain.lastIndexOf('.'));
  return `${[...local][0] ?? ''}•••@${[...domain][0] ?? ''}•••${end}`;
}
