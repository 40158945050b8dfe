import { Features, type TransformOptions } from 'lightningcss';

/** The oldest browsers in which every text can be read (docs/browsers.md): what ships is written in the syntax that they know. */
const oldest = { chrome: [103, 0], firefox: [101, 0], safari: [15, 4] } as const;

/** As browserslist names them, for the tools that check features. */
export const readableIn: string[] = Object.entries(oldest).map(
  ([name, [major, minor]]) => `${name} ${minor ? `${major}.${minor}` : major}`,
);

/**
 * As Vite names them. Safari 16 stands for 15.4, which runs the same syntax: for that the compiler would also rewrite every
 * private member, because of a fault that only an odd use of them meets, and a twentieth of all code is a patient's wait.
 */
export const scriptTarget = ['chrome103', 'firefox101', 'safari16'];

/** For the scripts that pages name: older browsers too must be able to read them, to leave everything as it is without an error. */
export const loaderTarget = 'es2018';

/**
 * As the CSS compiler wants them. `light-dark()` is left as it is written: what would stand for it takes no notice of a
 * scheme that is inherited, so styles say themselves what holds without it.
 */
export const styleTargets: Pick<TransformOptions<never>, 'targets' | 'exclude'> = {
  targets: Object.fromEntries(
    Object.entries(oldest).map(([name, [major, minor]]) => [name, (major << 16) | (minor << 8)]),
  ),
  exclude: Features.LightDark,
};
