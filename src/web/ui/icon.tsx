/** Outlines on a 16 px grid. A dot is a line of length zero with a round cap. */
const strokes = {
  archive: 'M1.8 2.8h12.4v10.4H1.8zM1.8 6.2h12.4M5.8 9.4h3.4',
  bell: 'M8 2a3.9 3.9 0 0 0-3.9 3.9v3L2.6 11.4h10.8l-1.5-2.5v-3A3.9 3.9 0 0 0 8 2zM6.5 11.6a1.5 1.5 0 0 0 3 0',
  bold: 'M4.8 2.8h3.9a2.5 2.5 0 0 1 0 5H4.8zm0 5h4.7a2.7 2.7 0 0 1 0 5.4H4.8z',
  building:
    'M2.4 14V4.6L8 1.8l5.6 2.8V14M1.4 14h13.2M5.6 7v.01M8 7v.01M10.4 7v.01M5.6 9.6v.01M10.4 9.6v.01M6.8 14v-3.2h2.4V14',
  chart: 'M2.2 2.2v11.6h11.6M5.6 11V8.4M8.4 11V5.4M11.2 11V7.2',
  check: 'M2.8 8.6 6.4 12l6.8-7.6',
  chevronDown: 'M3.6 5.9 8 10.3l4.4-4.4',
  chevronLeft: 'M10 3.6 5.6 8l4.4 4.4',
  chevronRight: 'M6 3.6 10.4 8 6 12.4',
  clock: 'M8 1.8a6.2 6.2 0 1 1 0 12.4A6.2 6.2 0 0 1 8 1.8zM8 4.4V8l2.6 1.6',
  close: 'm3.6 3.6 8.8 8.8m0-8.8-8.8 8.8',
  eye: 'M1.2 8C3 5 5.4 3.6 8 3.6S13 5 14.8 8C13 11 10.6 12.4 8 12.4S3 11 1.2 8zM8 6.2a1.8 1.8 0 1 1 0 3.6 1.8 1.8 0 0 1 0-3.6z',
  file: 'M3.4 1.6h5.8l3.4 3.4v9.4H3.4zM9 1.8V5.2h3.4',
  filter: 'M1.8 4h12.4M4 8h8M6.4 12h3.2',
  form: 'M3 1.6h10v12.8H3zM5.6 5h4.8M5.6 8h4.8M5.6 11h2.6',
  globe:
    'M8 1.8a6.2 6.2 0 1 1 0 12.4A6.2 6.2 0 0 1 8 1.8zM2 8h12M8 1.8c1.8 1.8 2.6 3.9 2.6 6.2S9.8 12.4 8 14.2C6.2 12.4 5.4 10.3 5.4 8S6.2 3.6 8 1.8z',
  inbox: 'M1.8 9 4 3.2h8L14.2 9v4H1.8zM1.8 9h3.8l1 1.8h2.8l1-1.8h3.8',
  info: 'M8 1.8a6.2 6.2 0 1 1 0 12.4A6.2 6.2 0 0 1 8 1.8zM8 7.4v3.8M8 4.9v.01',
  key: 'M5.2 6.2a3 3 0 1 1 0 6 3 3 0 0 1 0-6zM7.4 7l6-4.4M10.6 4.7l1.8 2.2',
  link: 'M6.7 9.3a2.7 2.7 0 0 0 3.9 0l2.6-2.6a2.7 2.7 0 0 0-3.9-3.9L8.2 3.9M9.3 6.7a2.7 2.7 0 0 0-3.9 0L2.8 9.3a2.7 2.7 0 0 0 3.9 3.9l1.1-1.1',
  list: 'M6 4h8M6 8h8M6 12h8M2.4 4v.01M2.4 8v.01M2.4 12v.01',
  mail: 'M1.8 3.2h12.4v9.6H1.8zM2 3.6l6 5 6-5',
  menu: 'M2 4h12M2 8h12M2 12h12',
  more: 'M3 8v.01M8 8v.01M13 8v.01',
  note: 'M2.4 2.4h11.2v7l-4.2 4.2h-7zM13.4 9.4h-4v4',
  palette:
    'M8 1.8a6.2 6.2 0 0 0 0 12.4c1.2 0 1.6-.8 1.2-1.8-.5-1.2.2-2 1.4-2h1.6c1.2 0 2-.8 2-2.2A6.2 6.2 0 0 0 8 1.8zM5 7.4v.01M7.2 4.8v.01M10.4 5.4v.01',
  paperclip: 'm13 7.4-5.4 5.4a3.1 3.1 0 0 1-4.4-4.4l5.7-5.7a2.1 2.1 0 0 1 3 3L6.3 11.2a1 1 0 0 1-1.5-1.5l5-5',
  pause: 'M5.4 3.2v9.6M10.6 3.2v9.6',
  people:
    'M6 2.6a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5zM1.4 13.4c.2-2.6 2-4 4.6-4s4.4 1.4 4.6 4M10.8 3a2.3 2.3 0 0 1 0 4.4M12.2 9.7c1.5.6 2.3 1.8 2.4 3.7',
  person: 'M8 2a2.8 2.8 0 1 1 0 5.6A2.8 2.8 0 0 1 8 2zM2.8 14c.3-2.8 2.3-4.3 5.2-4.3s4.9 1.5 5.2 4.3',
  personPlus:
    'M6.4 2.4a2.6 2.6 0 1 1 0 5.2 2.6 2.6 0 0 1 0-5.2zM1.6 13.8c.3-2.6 2-4 4.8-4s4.5 1.4 4.8 4M12.6 5v4M10.6 7h4',
  phone:
    'M3.9 1.9 6 2.3l.9 3-1.5 1.3c.8 1.7 2.1 3.1 4 4l1.3-1.5 3 .9.4 2.1c.1 1.2-.8 2-2 2C6.5 13.9 2.1 9.5 1.9 3.9c0-1.2.8-2 2-2z',
  plus: 'M8 2.8v10.4M2.8 8h10.4',
  question:
    'M8 1.8a6.2 6.2 0 1 1 0 12.4A6.2 6.2 0 0 1 8 1.8zM6.2 6.3C6.2 5.2 7 4.6 8 4.6s1.8.6 1.8 1.6c0 1.2-1.8 1.5-1.8 2.7M8 11.3v.01',
  search: 'M7 2.4a4.6 4.6 0 1 1 0 9.2 4.6 4.6 0 0 1 0-9.2zM10.5 10.5l3.3 3.3',
  shield: 'M8 1.7 13.4 3.5v4c0 3.4-2.2 5.7-5.4 6.8-3.2-1.1-5.4-3.4-5.4-6.8v-4z',
  sidebar: 'M1.8 2.8h12.4v10.4H1.8zM6 2.8v10.4',
  signpost: 'M8 1.6v12.8M3 3.2h8.2l2 1.8-2 1.8H3zM13 8.8H5.2l-2 1.6 2 1.6H13z',
  sort: 'M5 13V3.2M2.4 5.7 5 3.1l2.6 2.6M11 3v9.8M8.4 10.3l2.6 2.6 2.6-2.6',
  split: 'M8 14V9.4L3.4 4.8M8 9.4l4.6-4.6M3.2 8V4.6h3.4M12.8 8V4.6H9.4',
} as const;

export type IconName = keyof typeof strokes;

/** Screen readers skip it because the text beside it says the same. A button with only an icon needs a name. */
export function Icon({ name, size = 16, className = '' }: { name: IconName; size?: number; className?: string }) {
  const look = name === 'more' ? 'icon icon-dots' : 'icon';
  return (
    <svg viewBox="0 0 16 16" width={size} height={size} aria-hidden="true" className={`${look} ${className}`}>
      <path d={strokes[name]} />
    </svg>
  );
}

/** The triangle for urgent items and errors: filled, so that it stands out without colour. */
export function WarningIcon({ size = 16, className = '' }: { size?: number; className?: string }) {
  return (
    <svg viewBox="0 0 16 16" width={size} height={size} aria-hidden="true" className={`flex-none ${className}`}>
      <path
        fill="currentColor"
        fillRule="evenodd"
        d="M8 .9c.5 0 .8.2 1 .6l6.5 11.7c.5.9 0 1.9-1 1.9h-13c-1 0-1.5-1-1-1.9L7 1.5c.2-.4.5-.6 1-.6zM7 5.6h2l-.3 4.6H7.3zm1 5.6a1.1 1.1 0 1 0 0 2.2 1.1 1.1 0 0 0 0-2.2z"
      />
    </svg>
  );
}
