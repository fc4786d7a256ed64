const base = 36;
const digitOf = (code: number): number => (code <= 57 ? code - 22 : code - 97);

// RFC 3492, section 6.1
const adapt = (delta: number, points: number, first: boolean): number => {
  let rest = Math.floor(delta / (first ? 700 : 2));
  rest += Math.floor(rest / points);
  let k = 0;
  while (rest > 455) {
    rest = Math.floor(rest / 35);
    k += base;
  }
  return k + Math.floor((36 * rest) / (rest + 38));
};

const threshold = (k: number, bias: number): number => Math.min(26, Math.max(1, k - bias));

/** RFC 3492, section 6.2, for a label that the URL parser has accepted. */
const decodeLabel = (label: string): string => {
  const delimiter = label.lastIndexOf('-');
  const output = Array.from(label.slice(0, Math.max(0, delimiter)));
  const digits = Array.from(label.slice(delimiter + 1), (digit) => digitOf(digit.charCodeAt(0)));
  let point = 128;
  let index = 0;
  let bias = 72;
  while (digits.length > 0) {
    const start = index;
    let weight = 1;
    for (let k = base; ; k += base) {
      const digit = digits.shift() ?? 0;
      index += digit * weight;
      if (digit < threshold(k, bias)) break;
      weight *= base - threshold(k, bias);
    }
    bias = adapt(index - start, output.length + 1, start === 0);
    point += Math.floor(index / (output.length + 1));
    index %= output.length + 1;
    if (point > 0x10ffff) return label;
    output.splice(index, 0, String.fromCodePoint(point));
    index += 1;
  }
  return output.join('');
};

/** A host name as people see it. */
export const unicodeHost = (host: string): string =>
  host
    .split('.')
    .map((label) => (label.startsWith('xn--') ? decodeLabel(label.slice(4)) : label))
    .join('.');
