import tokens from './tokens.json' with { type: 'json' };

export type Mode = 'light' | 'dark' | 'contrast';
export type ColourName = keyof typeof tokens.color;

export const modes: readonly Mode[] = ['light', 'dark', 'contrast'];
export const colourNames = Object.keys(tokens.color) as ColourName[];

export const colour = (name: ColourName, mode: Mode): string => tokens.color[name].$extensions['mandat.modes'][mode];
