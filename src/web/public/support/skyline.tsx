/** Stepped gables and a belfry: the only ornament. Shown on the support page only, hidden on narrow screens. */
export function Skyline() {
  return (
    <svg
      viewBox="0 0 1440 140"
      preserveAspectRatio="xMidYMax slice"
      aria-hidden="true"
      className="pointer-events-none absolute inset-x-0 bottom-0 hidden h-35 w-full fill-slate-2 md:block forced-colors:hidden"
    >
      {gables.map(([x, width, height, steps]) => (
        <path key={x} d={steps === 0 ? roof(x, width, height) : gable(x, width, height, steps)} />
      ))}
      <path fillRule="evenodd" d={belfry} />
    </svg>
  );
}

/** Left edge, width, height at the top, steps per side; 0 steps make a plain roof. */
const gables: [number, number, number, number][] = [
  [-30, 118, 70, 5],
  [92, 64, 64, 0],
  [160, 104, 88, 5],
  [268, 76, 58, 4],
  [348, 84, 66, 0],
  [436, 92, 78, 4],
  [532, 70, 64, 0],
  [606, 80, 64, 4],
  [792, 92, 72, 4],
  [888, 72, 64, 0],
  [964, 108, 92, 5],
  [1076, 80, 64, 0],
  [1160, 76, 60, 4],
  [1240, 96, 80, 5],
  [1340, 130, 74, 0],
];

const belfry = 'M700 140V96h18V54h-5v-7h8V30L736 0l15 30v17h8v7h-5v42h26v44zM729 96h14V80a7 7 0 0 0-14 0z';

function roof(x: number, width: number, height: number): string {
  return `M${x} 140V${140 - height + 26}L${x + width / 2} ${140 - height}L${x + width} ${140 - height + 26}V140z`;
}

function gable(x: number, width: number, height: number, steps: number): string {
  const tread = width / (2 * steps + 1);
  const rise = 6;
  const up = Array.from({ length: steps }, () => `v${-rise}h${tread}`).join('');
  const down = Array.from({ length: steps }, () => `h${tread}v${rise}`).join('');
  return `M${x} 140V${140 - height + rise * (steps + 1)}${up}v${-rise}h${tread}v${rise}${down}V140z`;
}
