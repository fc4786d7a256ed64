import { useSyncExternalStore } from 'react';

export type ThemeChoice = 'system' | 'light' | 'dark' | 'contrast';
export type DensityChoice = 'comfortable' | 'compact';
export type Appearance = { readonly theme: ThemeChoice; readonly density: DensityChoice };

export const themeChoices: readonly ThemeChoice[] = ['system', 'light', 'dark', 'contrast'];
export const densityChoices: readonly DensityChoice[] = ['comfortable', 'compact'];

const key = 'mandat.appearance';
const initial: Appearance = { theme: 'system', density: 'comfortable' };
const listeners = new Set<() => void>();

const read = (): Appearance => {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    const { theme, density } = kept as Partial<Record<keyof Appearance, string>>;
    return {
      theme: themeChoices.find((choice) => choice === theme) ?? initial.theme,
      density: densityChoices.find((choice) => choice === density) ?? initial.density,
    };
  } catch {
    // Storage can be shut (private windows); the console then starts with the system's look.
    return initial;
  }
};

let current = initial;

const show = ({ theme, density }: Appearance): void => {
  const root = document.documentElement;
  if (theme === 'system') delete root.dataset.theme;
  else root.dataset.theme = theme;
  root.dataset.density = density;
};

/** Called once before the first render, so that nothing is painted twice. */
export const startAppearance = (): void => {
  current = read();
  show(current);
};

export const changeAppearance = (change: Partial<Appearance>): void => {
  current = { ...current, ...change };
  show(current);
  try {
    localStorage.setItem(key, JSON.stringify(current));
  } catch {
    // The choice then lasts for this visit only.
  }
  for (const listener of listeners) listener();
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useAppearance = (): Appearance => useSyncExternalStore(subscribe, () => current);
