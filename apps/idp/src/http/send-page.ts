import type { ServerResponse } from 'node:http';

export const sendPage = (response: ServerResponse, status: number, markup: string): void => {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }).end(markup);
};
