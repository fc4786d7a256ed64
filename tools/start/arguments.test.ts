import { describe, expect, test } from '@jest/globals';
import { inRoot } from '../root.ts';
import { parseStart } from './arguments.ts';

describe('what npm start is told', () => {
  test('nothing: port 4000 and the data folder of the checkout', () => {
    expect(parseStart([], {})).toEqual({
      port: 4000,
      dataDir: inRoot('.data'),
      empty: false,
      sample: 'normal',
      watch: false,
    });
  });

  test('the options come before the environment', () => {
    const env = { PORT: '5000', DATA_DIR: '/somewhere' };
    expect(parseStart([], env)).toMatchObject({ port: 5000, dataDir: '/somewhere' });
    expect(parseStart(['--port', '6000', '--data', '/else', '--empty'], env)).toMatchObject({
      port: 6000,
      dataDir: '/else',
      empty: true,
    });
  });

  test.each(['0', '-1', '65533', '4000.5', 'abc', ''])('port %p is refused in one sentence', (port) => {
    expect(() => parseStart([`--port=${port}`], {})).toThrow(/^"[^"]*" is no port: [^\n]+\.$/u);
  });

  test('an option that does not exist is refused with the usage', () => {
    expect(() => parseStart(['--prot', '4000'], {})).toThrow(/Usage: npm start/u);
  });

  test('the large sample; another one does not exist, and none is empty as well', () => {
    expect(parseStart(['--sample', 'large'], {}).sample).toBe('large');
    expect(() => parseStart(['--sample', 'huge'], {})).toThrow('There is no sample "huge"');
    expect(() => parseStart(['--sample', 'large', '--empty'], {})).toThrow(/exclude each other/u);
  });

  test('the open door of the practice profile is never a production', () => {
    expect(() => parseStart([], { NODE_ENV: 'production' })).toThrow(/NODE_ENV=production/u);
  });

  test.each(['https://mandat.example.org', 'http://10.0.0.4:4000', 'http://localhost.example.org', 'no address'])(
    'PUBLIC_URL=%s is refused',
    (url) => {
      expect(() => parseStart([], { PUBLIC_URL: url })).toThrow(/refuses PUBLIC_URL/u);
    },
  );

  test.each(['http://localhost:4000', 'http://127.0.0.1:4000', 'http://[::1]:4000'])(
    'PUBLIC_URL=%s is this machine',
    (url) => {
      expect(parseStart([], { PUBLIC_URL: url }).port).toBe(4000);
    },
  );
});
