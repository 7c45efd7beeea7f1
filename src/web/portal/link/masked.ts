/** An address by which its owner knows it, and nobody else learns it: `c•••@p•••.example`. */
export function masked(address: string): string {
  const [local = '', domain = ''] = address.split('@');
  const end = domain.slice(domain.lastIndexOf('.'));
  return `${[...local][0] ?? ''}•••@${[...domain][0] ?? ''}•••${end}`;
}
