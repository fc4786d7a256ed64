import type { Address } from './address.ts';
import type { Platform, Route, RouteOutcome } from './platform.ts';

export interface RouteMatch {
  readonly outcome: RouteOutcome;
  readonly handle?: string;
  readonly stableId?: string;
  /** The handle stands where the platform's own pages stand too, so that reserved words count. */
  readonly besidePages: boolean;
}

type Capture = Omit<RouteMatch, 'outcome' | 'besidePages'> & { readonly besidePages?: true };

const withoutAt = (text: string): string => (text.startsWith('@') ? text.slice(1) : text);

/** Written with an @ before it, an id would come back from its canonical address as the id that it is. */
const captureHandle = (segment: string, platform: Platform): Capture => {
  const handle = withoutAt(segment);
  const isId = handle !== segment && platform.stableId?.unmistakable && platform.stableId.pattern.test(handle);
  return isId ? { stableId: handle } : { handle, besidePages: true };
};

const captureId = (segment: string, platform: Platform): Capture | null =>
  platform.stableId?.pattern.test(segment) ? { stableId: segment } : null;

const captures: Readonly<Record<string, (segment: string, platform: Platform) => Capture | null>> = {
  '*': () => ({}),
  ':handle': captureHandle,
  '@:handle': (segment) => (segment.startsWith('@') ? { handle: segment.slice(1) } : null),
  ':id': captureId,
  '*-:id': (segment, platform) =>
    segment.includes('-') ? captureId(segment.slice(segment.lastIndexOf('-') + 1), platform) : null,
};

const numberEnd = /^-?[0-9]/;

/** What may follow a word in the same segment: `club:id`, `wall#`, `+*`. */
const afterWord: Readonly<Record<string, (rest: string, platform: Platform) => Capture | null>> = {
  ':id': captureId,
  '#': (rest) => (numberEnd.test(rest) ? {} : null),
  '*': (rest) => (rest === '' ? null : {}),
};

const captureAfterWord = (token: string, segment: string, platform: Platform): Capture | null => {
  const [, words = '', end = ''] = /^([^*#:]+)(\*|#|:id)$/.exec(token) ?? [];
  const text = segment.toLowerCase();
  const word = words.split('|').find((each) => each !== '' && text.startsWith(each) && text !== each);
  return word === undefined ? null : (afterWord[end]?.(segment.slice(word.length), platform) ?? null);
};

const captureSegment = (token: string, segment: string, platform: Platform): Capture | null => {
  const capture = captures[token];
  if (capture) return capture(segment, platform);
  const found = captureAfterWord(token, segment, platform);
  if (found) return found;
  return token.split('|').includes(segment.toLowerCase()) ? {} : null;
};

const capturePath = (path: string, segments: readonly string[], platform: Platform): Capture | null => {
  const tokens = path.split('/');
  const open = tokens.at(-1) === '**';
  const fixed = open ? tokens.slice(0, -1) : tokens;
  if (open ? segments.length < fixed.length : segments.length !== fixed.length) return null;
  let captured: Capture = {};
  for (const [index, token] of fixed.entries()) {
    const found = captureSegment(token, segments[index] ?? '', platform);
    if (!found) return null;
    captured = { ...captured, ...found };
  }
  return captured;
};

const captureParameter = (query: string, address: Address, platform: Platform): Capture | null => {
  const [name = '', token = ''] = query.split('=');
  const value = address.parameter(name);
  return value ? captureSegment(token, value.normalize('NFC'), platform) : null;
};

const matchRoute = ([pattern, outcome]: Route, address: Address, platform: Platform): RouteMatch | null => {
  const [path = '', query] = pattern.split('?');
  const inPath = capturePath(path, address.segments, platform);
  const inQuery = query === undefined ? {} : captureParameter(query, address, platform);
  return inPath && inQuery ? { outcome, besidePages: false, ...inPath, ...inQuery } : null;
};

export const matchRoutes = (platform: Platform, address: Address): RouteMatch => {
  for (const route of platform.routes) {
    const match = matchRoute(route, address, platform);
    if (match) return match;
  }
  return { outcome: 'no-account', besidePages: false };
};
