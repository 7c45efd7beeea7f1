/** A QR code for authenticator apps. Dark on white in every theme. */
export function AppPicture({ rows, label }: { rows: string[]; label: string }) {
  const size = rows.length;
  const path = rows
    .flatMap((row, y) => Array.from(row, (cell, x) => (cell === '1' ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      width="220"
      height="220"
      className="rounded-field"
    >
      <rect width={size} height={size} fill="#ffffff" />
      <path d={path} fill="#000000" shapeRendering="crispEdges" />
    </svg>
  );
}
