/** Refusals of a file concern the file that was given. */
export const ofFile = { field: 'file' } as const;
