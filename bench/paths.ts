import { fileURLToPath } from 'node:url';

/** Folders, as absolute paths without a trailing slash. */
export const bench = fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '');
export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');
/** The build of this project, as a site would copy it to its server. */
export const dist = `${root}/dist`;
/** The folder of the served pages. */
export const pagesDist = `${bench}/dist`;
