declare module 'virtual:mandat-tokens.css';
declare module 'virtual:mandat-chinese-faces.css';
declare module 'stylis' {
  import type { StylisPlugin } from '@emotion/cache';
  export const prefixer: StylisPlugin;
}
declare module 'stylis-plugin-rtl' {
  import type { StylisPlugin } from '@emotion/cache';
  const mirror: StylisPlugin;
  export default mirror;
}
