export default {
  globs: ['src/elements/*.ts', 'src/shared/care-element.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
};
