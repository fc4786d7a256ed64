import type { ReactElement } from 'react';

const stroke = {
  fill: 'none',
  stroke: 'currentColor',
  strokeWidth: 1.6,
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
} as const;
const cut = {
  fill: 'none',
  stroke: 'var(--surface)',
  strokeWidth: 1.9,
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
} as const;

/** The drawings of icons.svg, 20 × 20. A filled shape is cut against the surface it stands on. */
export const drawings = {
  today: (
    <>
      <g {...stroke}>
        <rect x="3" y="4" width="14" height="13" rx="2" />
        <path d="M3 8h14M7 2v3M13 2v3M7.2 12.3l2 2 3.6-3.8" />
      </g>
    </>
  ),
  at: (
    <>
      <g {...stroke}>
        <circle cx="10" cy="10" r="3" />
        <path d="M13 7v4a2 2 0 0 0 4 0v-1a7 7 0 1 0-2.6 5.4" />
      </g>
    </>
  ),
  people: (
    <>
      <g {...stroke}>
        <circle cx="7.5" cy="7" r="3" />
        <path d="M2 17c0-3.2 2.5-5 5.5-5s5.5 1.8 5.5 5M13 4.3a3 3 0 0 1 0 5.4M15 12.6c1.8.7 3 2.2 3 4.4" />
      </g>
    </>
  ),
  door: (
    <>
      <g {...stroke}>
        <path d="M11 3H4v14h7M9 10h9M14.5 6.5 18 10l-3.5 3.5" />
      </g>
    </>
  ),
  loop: (
    <>
      <g {...stroke}>
        <path d="M4 9a6 6 0 0 1 10.7-3L17 8M17 3v5h-5M16 11a6 6 0 0 1-10.7 3L3 12M3 17v-5h5" />
      </g>
    </>
  ),
  gauge: (
    <>
      <g {...stroke}>
        <path d="M3 15a7.5 7.5 0 1 1 14 0M10 12l3.5-4" />
        <circle cx="10" cy="12.3" r="1" />
      </g>
    </>
  ),
  shield: (
    <>
      <g {...stroke}>
        <path d="M10 2.5 4 5v4.5c0 4 2.6 6.8 6 8 3.4-1.2 6-4 6-8V5z" />
      </g>
    </>
  ),
  chain: (
    <>
      <g {...stroke}>
        <path d="M8.5 11.5a3 3 0 0 0 4.3 0l2.9-2.9a3 3 0 0 0-4.3-4.3l-1 1M11.5 8.5a3 3 0 0 0-4.3 0l-2.9 2.9a3 3 0 0 0 4.3 4.3l1-1" />
      </g>
    </>
  ),
  sliders: (
    <>
      <g {...stroke}>
        <path d="M3 6h6M13 6h4M3 14h3M10 14h7" />
        <circle cx="11" cy="6" r="2" />
        <circle cx="8" cy="14" r="2" />
      </g>
    </>
  ),
  help: (
    <>
      <g {...stroke}>
        <circle cx="10" cy="10" r="7.5" />
        <path d="M7.8 8a2.2 2.2 0 1 1 3.2 2c-.7.4-1 .8-1 1.6M10 14.2v.1" />
      </g>
    </>
  ),
  search: (
    <>
      <g {...stroke}>
        <circle cx="9" cy="9" r="5.5" />
        <path d="m13.2 13.2 4 4" />
      </g>
    </>
  ),
  globe: (
    <>
      <g {...stroke}>
        <circle cx="10" cy="10" r="7.5" />
        <path d="M2.5 10h15M10 2.5c2.2 2.2 3 4.8 3 7.5s-.8 5.3-3 7.5c-2.2-2.2-3-4.8-3-7.5s.8-5.3 3-7.5z" />
      </g>
    </>
  ),
  down: (
    <>
      <g {...stroke}>
        <path d="m5 8 5 5 5-5" />
      </g>
    </>
  ),
  right: (
    <>
      <g {...stroke}>
        <path d="m8 5 5 5-5 5" />
      </g>
    </>
  ),
  left: (
    <>
      <g {...stroke}>
        <path d="m12 5-5 5 5 5" />
      </g>
    </>
  ),
  more: (
    <>
      <g fill="currentColor">
        <circle cx="10" cy="4.5" r="1.5" />
        <circle cx="10" cy="10" r="1.5" />
        <circle cx="10" cy="15.5" r="1.5" />
      </g>
    </>
  ),
  menu: (
    <>
      <g {...stroke}>
        <path d="M3 6h14M3 10h14M3 14h14" />
      </g>
    </>
  ),
  plus: (
    <>
      <g {...stroke}>
        <path d="M10 4v12M4 10h12" />
      </g>
    </>
  ),
  x: (
    <>
      <g {...stroke}>
        <path d="m5 5 10 10M15 5 5 15" />
      </g>
    </>
  ),
  check: (
    <>
      <g {...stroke}>
        <path d="m4 10.5 4 4 8-9" />
      </g>
    </>
  ),
  filter: (
    <>
      <g {...stroke}>
        <path d="M3 5h14M6 10h8M8.5 15h3" />
      </g>
    </>
  ),
  cols: (
    <>
      <g {...stroke}>
        <rect x="3" y="4" width="14" height="12" rx="1.5" />
        <path d="M8 4v12M13 4v12" />
      </g>
    </>
  ),
  dl: (
    <>
      <g {...stroke}>
        <path d="M10 3v10M6 9.5l4 4 4-4M3 17h14" />
      </g>
    </>
  ),
  print: (
    <>
      <g {...stroke}>
        <path d="M6 7V3h8v4M6 14H3V8h14v6h-3M6 12h8v5H6z" />
      </g>
    </>
  ),
  lock: (
    <>
      <g {...stroke}>
        <rect x="4" y="9" width="12" height="8" rx="1.5" />
        <path d="M6.5 9V6.5a3.5 3.5 0 0 1 7 0V9" />
      </g>
    </>
  ),
  key: (
    <>
      <g {...stroke}>
        <circle cx="6.5" cy="13" r="3.5" />
        <path d="m9 10.5 7.5-7.5M13 6.5l2.5 2.5" />
      </g>
    </>
  ),
  clock: (
    <>
      <g {...stroke}>
        <circle cx="10" cy="10" r="7.5" />
        <path d="M10 5.5V10l3 2" />
      </g>
    </>
  ),
  link: (
    <>
      <g {...stroke}>
        <path d="M8 4H4v12h12v-4M11 3h6v6M17 3l-8 8" />
      </g>
    </>
  ),
  clip: (
    <>
      <g {...stroke}>
        <path d="m15.5 9-6 6a3.7 3.7 0 0 1-5.2-5.2l6.5-6.5a2.5 2.5 0 0 1 3.5 3.5L8 13.1a1.2 1.2 0 0 1-1.7-1.7l5.4-5.4" />
      </g>
    </>
  ),
  pen: (
    <>
      <g {...stroke}>
        <path d="M3 17l1-4L14 3l3 3L7 16zM12 5l3 3" />
      </g>
    </>
  ),
  refresh: (
    <>
      <g {...stroke}>
        <path d="M16 10a6 6 0 1 1-2-4.5L16 7M16 3v4h-4" />
      </g>
    </>
  ),
  undo: (
    <>
      <g {...stroke}>
        <path d="M4 8h8a4.5 4.5 0 0 1 0 9H8M7.5 4 4 8l3.5 4" />
      </g>
    </>
  ),
  doc: (
    <>
      <g {...stroke}>
        <path d="M5 2.5h7l4 4v11H5zM12 2.5v4h4M8 10h5M8 13.5h5" />
      </g>
    </>
  ),
  eye: (
    <>
      <g {...stroke}>
        <path d="M2 10s3-5.5 8-5.5S18 10 18 10s-3 5.5-8 5.5S2 10 2 10z" />
        <circle cx="10" cy="10" r="2.3" />
      </g>
    </>
  ),
  copy: (
    <>
      <g {...stroke}>
        <rect x="7" y="7" width="10" height="10" rx="1.5" />
        <path d="M4 13H3V3h10v1" />
      </g>
    </>
  ),
  info: (
    <>
      <g {...stroke}>
        <circle cx="10" cy="10" r="7.5" />
        <path d="M10 9v5M10 6.2v.1" />
      </g>
    </>
  ),
  sun: (
    <>
      <g {...stroke}>
        <circle cx="10" cy="10" r="3.5" />
        <path d="M10 2v2M10 16v2M2 10h2M16 10h2M4.3 4.3l1.4 1.4M14.3 14.3l1.4 1.4M15.7 4.3l-1.4 1.4M5.7 14.3l-1.4 1.4" />
      </g>
    </>
  ),
  rows: (
    <>
      <g {...stroke}>
        <path d="M3 5h14M3 10h14M3 15h14" />
      </g>
    </>
  ),
  upload: (
    <>
      <g {...stroke}>
        <path d="M10 13V3M6 6.5l4-4 4 4M3 17h14" />
      </g>
    </>
  ),
  swap: (
    <>
      <g {...stroke}>
        <path d="M4 7h11M12 3.5 15.5 7 12 10.5M16 13H5M8 9.5 4.5 13 8 16.5" />
      </g>
    </>
  ),
  same: (
    <>
      <g {...stroke}>
        <path d="M5 8h10M5 12.5h10" />
      </g>
    </>
  ),
  near: (
    <>
      <g {...stroke}>
        <path d="M4 8.5c2-2 4-2 6 0s4 2 6 0M4 13c2-2 4-2 6 0s4 2 6 0" />
      </g>
    </>
  ),
  differ: (
    <>
      <g {...stroke}>
        <path d="M5 8h10M5 12.5h10M13 4 7 16.5" />
      </g>
    </>
  ),
  fact: (
    <>
      <g fill="currentColor">
        <circle cx="10" cy="10" r="6" />
      </g>
    </>
  ),
  decision: (
    <>
      <g fill="currentColor">
        <path d="m10 2.5 7.5 7.5-7.5 7.5L2.5 10z" />
      </g>
    </>
  ),
  effect: (
    <>
      <g fill="currentColor">
        <rect x="4" y="4" width="12" height="12" rx="1" />
      </g>
    </>
  ),
  due: (
    <>
      <g {...stroke}>
        <circle cx="10" cy="10" r="5.5" />
      </g>
    </>
  ),
  todo: (
    <>
      <g {...stroke}>
        <path d="M10 3.2 16.8 10 10 16.8 3.2 10z" />
      </g>
    </>
  ),
  awaited: (
    <>
      <g {...stroke}>
        <rect x="4.5" y="4.5" width="11" height="11" rx="1" />
      </g>
    </>
  ),
  's-authorized': (
    <>
      <g fill="currentColor">
        <circle cx="10" cy="10" r="8" />
      </g>
      <path d="m6.3 10.3 2.6 2.6 4.8-5.4" {...cut} />
    </>
  ),
  's-requested': (
    <>
      <g {...stroke}>
        <circle cx="10" cy="10" r="7.2" strokeDasharray="2.6 2.6" />
      </g>
    </>
  ),
  's-review': (
    <>
      <g {...stroke}>
        <circle cx="10" cy="10" r="7.2" />
      </g>
      <g fill="currentColor">
        <path d="M10 5.5a4.5 4.5 0 0 1 0 9z" />
      </g>
    </>
  ),
  's-pending': (
    <>
      <g {...stroke}>
        <circle cx="10" cy="10" r="7.2" />
      </g>
      <g fill="currentColor">
        <circle cx="10" cy="10" r="2.6" />
      </g>
    </>
  ),
  's-late': (
    <>
      <g {...stroke}>
        <circle cx="10" cy="10" r="7.2" />
        <path d="M10 5.8v5M10 13.8v.2" strokeWidth="2" />
      </g>
    </>
  ),
  's-soon': (
    <>
      <g {...stroke}>
        <circle cx="10" cy="10" r="7.2" />
        <path d="M10 6v4.2l2.6 1.6" />
      </g>
    </>
  ),
  's-withdrawn': (
    <>
      <g {...stroke}>
        <circle cx="10" cy="10" r="7.2" />
        <path d="M6.5 10h7" strokeWidth="2" />
      </g>
    </>
  ),
  's-parked': (
    <>
      <g fill="currentColor">
        <rect x="3" y="3" width="14" height="14" rx="3" />
      </g>
      <path d="M8.3 14V6.3h2.4a2.3 2.3 0 0 1 0 4.6H8.3" {...cut} />
    </>
  ),
  's-closed': (
    <>
      <g fill="currentColor">
        <path d="M4 17.5V9a6 6 0 0 1 12 0v8.5z" />
      </g>
      <path d="M7.5 11h5" {...cut} />
    </>
  ),
  's-scope': (
    <>
      <g {...stroke}>
        <circle cx="10" cy="10" r="7.2" />
        <path d="m5 15 10-10" />
      </g>
    </>
  ),
  's-renamed': (
    <>
      <g {...stroke}>
        <path d="M3.5 7h12M12 3.5 15.5 7 12 10.5M16.5 13h-12M8 9.5" />
        <path d="M8 16.5 4.5 13 8 9.8" />
      </g>
    </>
  ),
  's-squatted': (
    <>
      <g fill="currentColor">
        <path d="M10 2 3.5 4.7v4.8c0 4.3 2.8 7.3 6.5 8.5 3.7-1.2 6.5-4.2 6.5-8.5V4.7z" />
      </g>
      <path d="m7.5 7.5 5 5M12.5 7.5l-5 5" {...cut} />
    </>
  ),
  's-gone': (
    <>
      <g {...stroke}>
        <circle cx="10" cy="10" r="7.2" strokeDasharray="2.6 2.6" />
        <path d="m7.5 7.5 5 5M12.5 7.5l-5 5" />
      </g>
    </>
  ),
  's-orphan': (
    <>
      <g {...stroke}>
        <circle cx="10" cy="6.5" r="3.3" strokeDasharray="2 2" />
        <path d="M4 17.5c0-3.6 2.7-5.5 6-5.5s6 1.9 6 5.5" strokeDasharray="2.4 2.4" />
      </g>
    </>
  ),
  's-impostor': (
    <>
      <g fill="currentColor">
        <path d="M2 6.5c2.7-1.3 5.3-1.3 8 0 2.7-1.3 5.3-1.3 8 0 .4 4.8-1 8-4.2 8-1.8 0-2.6-2-3.8-2s-2 2-3.8 2C3 14.5 1.6 11.3 2 6.5z" />
      </g>
      <path d="M5 9.5h2.5M12.5 9.5H15" {...cut} />
    </>
  ),
  's-held': (
    <>
      <g fill="currentColor">
        <circle cx="10" cy="10" r="8" />
      </g>
      <path d="M8 7v6M12 7v6" {...cut} />
    </>
  ),
  's-revoked': (
    <>
      <g fill="currentColor">
        <circle cx="10" cy="10" r="8" />
      </g>
      <path d="m7.2 7.2 5.6 5.6M12.8 7.2l-5.6 5.6" {...cut} />
    </>
  ),
  's-suspended': (
    <>
      <g {...stroke}>
        <circle cx="10" cy="10" r="7.2" />
        <path d="M8.2 7.3v5.4M11.8 7.3v5.4" />
      </g>
    </>
  ),
  's-alert': (
    <>
      <g fill="currentColor">
        <path d="M10 2.5 18.5 17h-17z" />
      </g>
      <path d="M10 8v4M10 14.3v.1" {...cut} />
    </>
  ),
} satisfies Record<string, ReactElement>;

export type IconName = keyof typeof drawings;
