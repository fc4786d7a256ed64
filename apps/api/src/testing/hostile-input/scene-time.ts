/** The built register reads the clock of the machine: the scene is laid out around it. */
const now = new Date();

export const ago = (days: number): Date => new Date(now.getTime() - days * 86_400_000);
export const dayOf = (days: number): string => ago(-days).toISOString().slice(0, 10);
