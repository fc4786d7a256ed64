import { correction, generate, mode } from 'lean-qr';

/** The border of four modules by which scanners find a code (ISO/IEC 18004 5.3.8). */
const quiet = 4;

const rowPath = (dark: (x: number) => boolean, size: number, y: number): string => {
  const runs: string[] = [];
  for (let x = 0, start = -1; x <= size; x += 1) {
    if (x < size && dark(x)) start = start < 0 ? x : start;
    else if (start >= 0) {
      runs.push(`M${start + quiet} ${y + quiet}h${x - start}v1h${start - x}z`);
      start = -1;
    }
  }
  return runs.join('');
};

/** A QR code as SVG, dark on white whatever is around it; as large as the text needs, with the least correction. */
export const qrCode = (text: string): string => {
  const code = generate(text, {
    modes: [mode.ascii],
    minCorrectionLevel: correction.L,
  });
  const rows = Array.from({ length: code.size }, (_, y) => rowPath((x) => code.get(x, y), code.size, y));
  const whole = code.size + 2 * quiet;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${whole} ${whole}"><path fill="#fff" d="M0 0h${whole}v${whole}h-${whole}z"/><path d="${rows.join('')}"/></svg>`;
};
