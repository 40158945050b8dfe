/** What elements inherit stands in files of `shared`: the analyzer follows it only where it sees both. */
const inherited = ['content-element', 'care-element', 'treatment-element', 'viewed-element', 'long-text'].map((name) => `src/shared/${name}.ts`);

export default {
  globs: ['src/elements/*.ts', ...inherited],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
};
