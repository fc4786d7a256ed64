import { expect, test } from '@jest/globals';
import { ConfigurationFault, readConfig } from './config.ts';

const right = {
  PORT: '4001',
  DATABASE_URL: 'postgres://mandat@127.0.0.1:4002/mandat_idp',
  MANDAT_URL: 'http://localhost:4000/',
  CLIENT_SECRET: 'secret',
  PEOPLE_FILE: '/tmp/people.json',
};

test('the issuer is localhost on the port unless it is named', () => {
  expect(readConfig(right)).toMatchObject({ issuer: 'http://localhost:4001', mandatUrl: 'http://localhost:4000' });
  expect(readConfig({ ...right, ISSUER: 'http://localhost:9000' }).issuer).toBe('http://localhost:9000');
});

test('every fault of the environment is named at once', () => {
  expect(() => readConfig({})).toThrow(ConfigurationFault);
  expect(() => readConfig({ PORT: '70000' })).toThrow(
    /PORT[^]*DATABASE_URL[^]*MANDAT_URL[^]*CLIENT_SECRET[^]*PEOPLE_FILE/,
  );
});

test('an address that is not on this machine, and production, are refused', () => {
  expect(() => readConfig({ ...right, MANDAT_URL: 'http://register.example' })).toThrow('MANDAT_URL');
  expect(() => readConfig({ ...right, ISSUER: 'https://localhost:4001' })).toThrow('ISSUER');
  expect(() => readConfig({ ...right, NODE_ENV: 'production' })).toThrow('NODE_ENV');
});
