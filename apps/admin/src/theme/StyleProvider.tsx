import createCache, { type EmotionCache } from '@emotion/cache';
import { CacheProvider } from '@emotion/react';
import { ThemeProvider } from '@mui/material/styles';
import { useEffect, useState, type ReactNode } from 'react';
import { muiTheme } from './mui-theme.ts';

type Direction = 'ltr' | 'rtl';

/** The server writes one nonce per answer into this element; an unreplaced mark means that no policy is served. */
const nonce = (): string | undefined => {
  const written = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content;
  return written && !written.startsWith('__') ? written : undefined;
};

const cacheOf = async (direction: Direction): Promise<EmotionCache> => {
  const options = { key: direction === 'rtl' ? 'mr' : 'm', prepend: true, nonce: nonce() };
  if (direction === 'ltr') return createCache(options);
  const [{ prefixer }, { default: mirror }] = await Promise.all([import('stylis'), import('stylis-plugin-rtl')]);
  return createCache({ ...options, stylisPlugins: [prefixer, mirror] });
};

const themes = { ltr: muiTheme('ltr'), rtl: muiTheme('rtl') };
const leftToRight = createCache({ key: 'm', prepend: true, nonce: nonce() });

/** Styles of MUI in the reading direction; changing direction keeps every component and what is typed in it. */
export const StyleProvider = ({ direction, children }: { direction: Direction; children: ReactNode }) => {
  const [cache, setCache] = useState(leftToRight);
  useEffect(() => {
    let current = true;
    void cacheOf(direction).then((made) => current && setCache(made));
    return () => {
      current = false;
    };
  }, [direction]);
  return (
    <CacheProvider value={cache}>
      <ThemeProvider theme={themes[direction]}>{children}</ThemeProvider>
    </CacheProvider>
  );
};
