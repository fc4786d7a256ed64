/** The tools' one reader of the environment; what they start inherits it. */
export const environment: NodeJS.ProcessEnv = process.env;
