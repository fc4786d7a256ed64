import { createTheme, type Theme } from '@mui/material/styles';
import tokens from './tokens.json' with { type: 'json' };

const ink = 'var(--ink)';
const field = { borderRadius: 6, background: 'var(--surface)', color: ink, fontSize: 'inherit' };

const components = {
  MuiButtonBase: { defaultProps: { disableRipple: true, disableTouchRipple: true } },
  MuiButton: {
    defaultProps: { disableElevation: true },
    styleOverrides: { root: { borderRadius: 6, minHeight: 'var(--control)', fontWeight: 600 } },
  },
  MuiPaper: {
    defaultProps: { elevation: 0 },
    styleOverrides: {
      root: { backgroundImage: 'none', backgroundColor: 'var(--surface)', color: ink, borderRadius: 8 },
    },
  },
  MuiAppBar: { defaultProps: { elevation: 0, color: 'transparent' } },
  MuiInputLabel: { defaultProps: { shrink: false } },
  MuiOutlinedInput: {
    defaultProps: { notched: false },
    styleOverrides: { root: field, notchedOutline: { borderColor: 'var(--line-strong)' } },
  },
  MuiTextField: { defaultProps: { variant: 'outlined', size: 'small' } },
  MuiMenu: {
    styleOverrides: {
      paper: { background: 'var(--raised)', boxShadow: 'var(--menu-shadow)', border: '1px solid var(--line-strong)' },
    },
  },
  MuiDialog: { styleOverrides: { paper: { background: 'var(--raised)', boxShadow: 'var(--dialog-shadow)' } } },
  MuiTooltip: {
    styleOverrides: { tooltip: { background: ink, color: 'var(--surface)', fontSize: 'var(--fs-caption)' } },
  },
} satisfies Parameters<typeof createTheme>[0] extends infer O | undefined
  ? O extends { components?: infer C }
    ? C
    : never
  : never;

/** MUI computes shades from its palette, so it gets the light values; what is painted comes from the custom properties. */
const light = (name: keyof typeof tokens.color): string => tokens.color[name].$value;

export const muiTheme = (direction: 'ltr' | 'rtl'): Theme =>
  createTheme({
    direction,
    palette: {
      primary: { main: light('primary'), contrastText: light('on-primary') },
      error: { main: light('bad') },
      warning: { main: light('warn') },
      success: { main: light('ok') },
      text: { primary: light('ink'), secondary: light('ink-2') },
      background: { default: light('canvas'), paper: light('surface') },
      divider: light('line'),
    },
    shape: { borderRadius: 6 },
    spacing: 4,
    typography: { fontFamily: 'var(--sans)', fontSize: 15, button: { textTransform: 'none', letterSpacing: 0 } },
    transitions: {
      duration: {
        shortest: 120,
        shorter: 120,
        short: 120,
        standard: 200,
        complex: 200,
        enteringScreen: 200,
        leavingScreen: 120,
      },
    },
    components,
  });
