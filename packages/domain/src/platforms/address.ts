import { hasInvisible } from './text-safety.ts';
import type { RecognitionRefusalReason } from './refusal-reasons.ts';

interface ParsedUrl {
  readonly protocol: string;
  readonly username: string;
  readonly password: string;
  readonly hostname: string;
  readonly port: string;
  readonly pathname: string;
  readonly hash: string;
  readonly searchParams: { getAll(name: string): string[] };
}
declare const URL: new (text: string) => ParsedUrl;

export interface Address {
  readonly host: string;
  /** Percent-decoded, NFC, without empty ones. */
  readonly segments: readonly string[];
  readonly fragmentSegments: readonly string[];
  /** The one value of a parameter; none where several contradict each other. */
  readonly parameter: (name: string) => string | null;
  readonly submitted: string;
}

export type AddressReading = Address | RecognitionRefusalReason;

const identityParameters = ['id', '__biz', 'screen_name', 'user_id', 'username'];
const scheme = /^([a-z][a-z0-9+-]*):/i;
const hostWithPort = /^[^/?#:@]*\.[^/?#:@]*:\d{1,5}(?:[/?#]|$)/;

const withScheme = (text: string): string | null => {
  if (text.startsWith('//')) return `https:${text}`;
  const found = hostWithPort.test(text) ? null : scheme.exec(text)?.[1]?.toLowerCase();
  if (!found) return `https://${text}`;
  return found === 'https' || found === 'http' ? text : null;
};

const parse = (text: string): ParsedUrl | null => {
  try {
    return new URL(text);
  } catch {
    return null;
  }
};

const decodeSegments = (path: string): string[] | null => {
  try {
    return path
      .split('/')
      .filter((segment) => segment !== '')
      .map((segment) => decodeURIComponent(segment).normalize('NFC'));
  } catch {
    return null;
  }
};

// Twitter's and Facebook's former addresses: everything after `#!/` is the path.
const fragmentPath = (hash: string): string => (hash.startsWith('#!') ? (hash.slice(2).split(/[?#]/)[0] ?? '') : '');

const urlFault = (url: ParsedUrl): RecognitionRefusalReason | null => {
  if (url.username !== '' || url.password !== '') return 'credentials-in-url';
  if (url.hostname === '' || url.hostname.length > 253) return 'not-a-url';
  return url.port === '' || url.port === '80' || url.port === '443' ? null : 'unusual-port';
};

const singleParameter =
  (url: ParsedUrl) =>
  (name: string): string | null => {
    const values = [...new Set(url.searchParams.getAll(name))];
    return values.length === 1 ? (values[0] ?? null) : null;
  };

const submittedForm = (url: ParsedUrl, host: string): string => {
  const parameter = singleParameter(url);
  const kept = identityParameters
    .map((name) => [name, parameter(name)] as const)
    .filter(([, value]) => value !== null && value !== '')
    .map(([name, value]) => `${name}=${encodeURIComponent(value ?? '')}`);
  const fragment = url.hash.startsWith('#!') ? url.hash : '';
  const path = url.pathname.replace(/(?<!\/)\/+$/, '');
  return `https://${host}${path}${kept.length > 0 ? `?${kept.join('&')}` : ''}${fragment}`;
};

const readUrl = (url: ParsedUrl): AddressReading => {
  const segments = decodeSegments(url.pathname);
  const fragmentSegments = decodeSegments(fragmentPath(url.hash));
  if (!segments || !fragmentSegments) return 'not-a-url';
  if ([...segments, ...fragmentSegments].some(hasInvisible)) return 'invisible-characters';
  const host = url.hostname.replace(/\.$/, '');
  return {
    host,
    segments: segments[0] === '#!' ? segments.slice(1) : segments,
    fragmentSegments,
    parameter: singleParameter(url),
    submitted: submittedForm(url, host),
  };
};

/** A pasted address, with or without its scheme; a backslash or a space is read differently by different programs. */
export const readAddress = (text: string): AddressReading => {
  if (/[\s\\<>"]/.test(text)) return 'not-a-url';
  const complete = withScheme(text);
  if (complete === null) return 'unsupported-scheme';
  const url = parse(complete);
  if (!url) return 'not-a-url';
  return urlFault(url) ?? readUrl(url);
};

/** The ASCII form of a bare host name, or null where it is none. */
export const asciiHost = (text: string): string | null => {
  if (/[\s/\\?#@:]/.test(text)) return null;
  const host = parse(`https://${text}/`)?.hostname.replace(/\.$/, '') ?? '';
  return host === '' || host.length > 253 ? null : host;
};
