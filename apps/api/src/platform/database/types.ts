import pg from 'pg';

/** Calendar days stay text (`YYYY-MM-DD`): a Date would move them by the process's time zone. */
export const keepDaysAsText = (): void => pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);
