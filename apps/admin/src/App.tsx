import { lazy, Suspense, type ReactNode } from 'react';
import { Route, Routes } from 'react-router-dom';
import { Skeleton } from './kit/EmptyState.tsx';
import { EntryFrame } from './kit/frame/EntryFrame.tsx';
import { RulesPage } from './kit/RulesPage.tsx';
import { SignedInPage } from './kit/SignedInPage.tsx';

/** The gallery of components is for those who build pages; a production build has no trace of it. */
const Gallery = import.meta.env.MODE === 'production' ? null : lazy(() => import('./gallery/Gallery.tsx'));
const Console = lazy(() => import('./console/Console.tsx'));
const SignInPage = lazy(() => import('./sign-in/SignInPage.tsx'));

const entry = (page: ReactNode) => <EntryFrame plain>{page}</EntryFrame>;

export const App = () => (
  <Suspense fallback={<Skeleton />}>
    <Routes>
      {Gallery ? <Route path="/kit" element={<Gallery />} /> : null}
      <Route path="/sign-in" element={<SignInPage />} />
      <Route path="/signed-in" element={<SignedInPage />} />
      <Route path="/rules" element={entry(<RulesPage />)} />
      <Route path="/rules/:paragraph" element={entry(<RulesPage />)} />
      <Route path="/*" element={<Console />} />
    </Routes>
  </Suspense>
);
