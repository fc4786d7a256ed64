import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';

/** Ways in which a server can answer badly, whatever was asked. */
export type BadAnswer = (response: ServerResponse) => void;

const json = { 'content-type': 'application/json' };
const html = { 'content-type': 'text/html' };

export const sends =
  (status: number, headers: Record<string, string>, body: string | Buffer): BadAnswer =>
  (response) => {
    response.writeHead(status, headers);
    response.end(body);
  };

const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024, ' '));

const tenMegabytes = Buffer.from(`{"a":"${'x'.repeat(10_000_000)}"}`);

const endless: BadAnswer = (response) => {
  response.writeHead(200, json);
  const timer = setInterval(() => response.write(' '.repeat(64 * 1024)), 5);
  response.on('close', () => clearInterval(timer));
};

const dripping: BadAnswer = (response) => {
  response.writeHead(200, json);
  const timer = setInterval(() => response.write(' '), 200);
  response.on('close', () => clearInterval(timer));
};

const cutOff: BadAnswer = (response) => {
  response.writeHead(200, { ...json, 'content-length': '5000' });
  response.write('{"id_token":');
  setTimeout(() => response.destroy(), 50);
};

export const badAnswers: Readonly<Record<string, BadAnswer>> = {
  'HTML with status 200': sends(200, html, '<h1>Welcome</h1>'),
  'JSON as text/plain': sends(200, { 'content-type': 'text/plain' }, '{}'),
  'JSON without a type': sends(200, {}, '{}'),
  'an empty body': sends(200, json, ''),
  'no content': sends(204, {}, ''),
  'JSON that breaks off': sends(200, json, '{"access_token":"a","token_type":"Bearer","id_token":"ey'),
  'a body that breaks off': cutOff,
  'a JSON array': sends(200, json, '[]'),
  'a JSON text': sends(200, json, '"token"'),
  'JSON null': sends(200, json, 'null'),
  'JSON 100,000 levels deep': sends(200, json, '['.repeat(100_000)),
  'ten megabytes': sends(200, json, tenMegabytes),
  'an endless body': endless,
  'a body a drop at a time': dripping,
  'nothing, for ever': () => undefined,
  'a gzip bomb': sends(200, { ...json, 'content-encoding': 'gzip' }, bomb),
  'broken gzip': sends(200, { ...json, 'content-encoding': 'gzip' }, 'not gzip'),
  'an unknown encoding': sends(200, { ...json, 'content-encoding': 'zstd-x' }, '{}'),
  'status 500 with HTML': sends(500, html, '<h1>Internal error</h1>'),
  'status 503 with JSON': sends(503, json, '{"error":"temporarily_unavailable"}'),
  'status 404': sends(404, json, '{}'),
  'a dropped connection': (response) => void response.destroy(),
  'headers of 100 kB': sends(200, { ...json, 'x-long': 'x'.repeat(100_000) }, '{}'),
  'a redirection to somewhere else': sends(302, { location: 'http://127.0.0.1:9/' }, ''),
};

export const html400 = sends(400, html, '<h1>invalid_grant</h1>');
