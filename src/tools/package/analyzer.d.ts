declare module '@custom-elements-manifest/analyzer/cli.js' {
  /** Returns the manifest of the sources that `custom-elements-manifest.config.mjs` in `cwd` names. */
  export function cli(options: { argv: string[]; cwd: string; noWrite: boolean }): Promise<unknown>;
}
