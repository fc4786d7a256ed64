/**
 * What people wrote, so that no mail program makes a link of it: addresses lead only into the register. The full stop of
 * a name that has a domain's form, and what makes an address of it, stand in brackets.
 */
export const withoutLinks = (text: string): string =>
  text
    .replace(/:\/\//gu, '[:]//')
    .replace(/\b(mailto|tel|javascript|data):/giu, '$1[:]')
    .replace(/(?<=[\p{L}\p{N}\p{M}_-])[.\uFF0E](?=[\p{L}\p{N}])/gu, '[.]')
    .replace(/(?<=\S)@(?=\S)/gu, '[@]');
