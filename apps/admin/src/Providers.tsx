import type { ReactNode } from 'react';
import { BrowserRouter } from 'react-router-dom';
import { ReaderProvider, useReader } from './providers/Reader.tsx';
import type { Language } from './providers/i18n.ts';
import { StyleProvider } from './theme/StyleProvider.tsx';

const Styled = ({ children }: { readonly children: ReactNode }) => (
  <StyleProvider direction={useReader().direction}>{children}</StyleProvider>
);

/** Language, styles and addresses: what every page needs, signed in or not. */
export const Providers = ({ language, children }: { readonly language: Language; readonly children: ReactNode }) => (
  <ReaderProvider start={language}>
    <Styled>
      <BrowserRouter>{children}</BrowserRouter>
    </Styled>
  </ReaderProvider>
);
