/** The analyzer follows inheritance only through files that it is given. */
const inherited = ['src/base/*-element.ts', 'src/article/*-element.ts'];

export default {
  globs: ['src/elements/*/*.ts', ...inherited],
  exclude: ['**/*.{template,styles}.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
};
