import { fileURLToPath } from 'node:url';

/** Folders, absolute, without a slash at the end. */
export const bench = fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '');
export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');
/** What is measured of ours: the build, as a site would copy it to its server. */
export const dist = `${root}/dist`;
/** The pages that are served. */
export const pagesDist = `${bench}/dist`;
