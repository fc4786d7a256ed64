import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { customProperties } from './src/theme/custom-properties.ts';

const require = createRequire(import.meta.url);

/** The faces of a package without their WOFF 1 twins, which no browser of today asks for. */
const facesOf = (name: string, weight: number): string =>
  readFileSync(require.resolve(`${name}/${weight}.css`), 'utf8')
    .replaceAll(/, url\([^)]*\.woff\) format\('woff'\)/gu, '')
    .replaceAll('./files/', `${name}/files/`);

const sheets: Readonly<Record<string, () => string>> = {
  // tokens.json as custom properties, so that no colour is written twice.
  'virtual:mandat-tokens.css': customProperties,
  'virtual:mandat-chinese-faces.css': () =>
    [400, 700].map((weight) => facesOf('@fontsource/noto-sans-sc', weight)).join('\n'),
};

const madeSheets = (): Plugin => ({
  name: 'mandat-made-sheets',
  resolveId: (id) => (id in sheets ? `\0${id}` : null),
  load: (id) => sheets[id.slice(1)]?.() ?? null,
});

const api = process.env.MANDAT_API ?? 'http://localhost:4000';

export default defineConfig({
  base: '/',
  plugins: [react(), madeSheets()],
  build: {
    outDir: 'dist',
    target: 'es2023',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    // The page that verifies letters is none of the console's: whoever opens it needs nothing else, and no sign-in.
    rolldownOptions: { input: ['index.html', 'verify-letter.html'] },
  },
  server: { proxy: Object.fromEntries(['/graphql', '/auth', '/verify'].map((path) => [path, api])) },
});
