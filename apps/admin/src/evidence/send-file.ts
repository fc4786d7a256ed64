import { sessionRenewed } from '../kit/session.ts';
import { noteReached } from '../providers/data/connection.ts';
import { faultOf, GraphqlFault, isFault } from '../providers/data/graphql-fault.ts';

export type Sending = {
  /** Where the register takes files of its kind. */
  readonly path: string;
  readonly file: File;
  /** From 0 to 1, as it goes. */
  readonly onShare: (share: number) => void;
  readonly signal: AbortSignal;
};

const readBody = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

const unreachable = (): GraphqlFault =>
  new GraphqlFault({ code: 'file-unreachable', message: 'The register did not answer' });

const answerOf = (request: XMLHttpRequest): GraphqlFault | null => {
  if (request.status === 201) return null;
  const reference = request.getResponseHeader('x-request-id');
  return faultOf(readBody(request.responseText), { status: request.status, reference }) ?? unreachable();
};

/** The id under which it is kept. */
const idIn = (text: string): string => {
  const body = readBody(text);
  return typeof body === 'object' && body !== null && 'id' in body ? String(body.id) : '';
};

const nameOf = ({ name }: File): string => encodeURIComponent(name.toWellFormed());

/** Only XMLHttpRequest says how much of a file is on its way. */
const send = ({ path, file, onShare, signal }: Sending): Promise<string> =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const fail = (): void => {
      noteReached(false);
      reject(unreachable());
    };
    request.open('POST', path);
    request.setRequestHeader('X-Mandat', '1');
    request.setRequestHeader('Accept-Language', document.documentElement.lang);
    request.setRequestHeader('Content-Type', file.type || 'application/octet-stream');
    request.setRequestHeader('X-File-Name', nameOf(file));
    request.upload.addEventListener('progress', ({ loaded, total }) => onShare(total > 0 ? loaded / total : 0));
    request.addEventListener('load', () => {
      const fault = answerOf(request);
      if (fault) reject(fault);
      else resolve(idIn(request.responseText));
    });
    request.addEventListener('error', fail);
    request.addEventListener('abort', () => reject(new DOMException('stopped', 'AbortError')));
    signal.addEventListener('abort', () => request.abort(), { once: true });
    request.send(file);
  });

/** Brings a file to the register; where the session has ended, once more when somebody signed in again. */
export const sendFile = async (sending: Sending): Promise<string> => {
  try {
    return await send(sending);
  } catch (error) {
    if (!isFault(error, 'UNAUTHENTICATED')) throw error;
    await sessionRenewed();
    return send(sending);
  }
};
