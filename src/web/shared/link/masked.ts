/** Masks an address so that only its owner recognises it: `c•••@p•••.example`. */
export function masked(address: string): string {
  // A quoted local part may contain an @.
  const at = address.lastIndexOf('@');
  const [local, domain] = [address.slice(0, at), address.slice(at + 1)];
  const end = domain.slice(domain.lastIndexOf('.'));
  return `${[...local][0] ?? ''}•••@${[...domain][0] ?? ''}•••${end}`;
}
