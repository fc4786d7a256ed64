import './theme/styles.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { Providers } from './Providers.tsx';
import { openLanguage, startingLocale } from './providers/i18n.ts';
import { startAppearance } from './theme/appearance.ts';

const chineseFaces = (): Promise<unknown> => import('virtual:mandat-chinese-faces.css');

const start = async (): Promise<void> => {
  startAppearance();
  const locale = startingLocale();
  const [language] = await Promise.all([openLanguage(locale), locale === 'zh' ? chineseFaces() : undefined]);
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no #root');
  createRoot(root).render(
    <StrictMode>
      <Providers language={language}>
        <App />
      </Providers>
    </StrictMode>,
  );
  // Titles of accounts may be Chinese in any interface; the rules that name those faces can wait for the first page.
  if (locale !== 'zh') setTimeout(() => void chineseFaces(), 2_000);
};

void start();
