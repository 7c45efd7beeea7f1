/** The design guide's light colours, and dark ones for clients that support them. No web font is needed. */
export const colours = {
  page: '#edf1f3',
  surface: '#ffffff',
  slate: '#22303a',
  ink: '#17212a',
  ink2: '#4b5a66',
  accent: '#85540f',
  line: '#d9e0e5',
  lineStrong: '#75848f',
  stepEdge: '#6f7e8a',
  done: '#33424d',
  gap: '#edf1f3',
  dark: {
    page: '#0c1115',
    surface: '#151d23',
    slate: '#2e3e4a',
    ink: '#e7edf1',
    ink2: '#aab7c1',
    accent: '#e0b46c',
    onAccent: '#1d1403',
    line: '#28333b',
    lineStrong: '#70808c',
    stepEdge: '#84949f',
    done: '#c9d4dc',
    gap: '#1a242b',
  },
} as const;

export const fonts = {
  text: 'Verdana,Arial,sans-serif',
  number: 'Consolas,Menlo,monospace',
} as const;
