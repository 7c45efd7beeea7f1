/** A mail address, or any other text. An address wraps after its @ sign if it is too long for a line. */
export function WrappingAddress({ text }: { text: string }) {
  const [local, ...domain] = text.split('@');
  if (domain.length === 0) return local;
  return (
    <>
      {local}@<wbr />
      {domain.join('@')}
    </>
  );
}
