/** With `watch`, Node itself starts the program again when a file that it loaded changes. */
export const nodeArguments = (program: string, watch = false): string[] => [
  ...(watch ? ['--watch', '--watch-preserve-output'] : []),
  program,
];
