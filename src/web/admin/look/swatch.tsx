/** Two letters in one colour on another. SVG attributes set the colours, because the policy refuses inline styles. */
export function Swatch({ text, ground }: { text: string; ground: string }) {
  return (
    <svg
      viewBox="0 0 40 24"
      width={40}
      height={24}
      aria-hidden="true"
      className="flex-none border border-line forced-color-adjust-none"
    >
      <rect width="40" height="24" fill={ground} />
      <text x="20" y="17" textAnchor="middle" fontSize="14" fontWeight="650" fill={text}>
        Aa
      </text>
    </svg>
  );
}
