/** Which folder of `src/` may import which: every folder imports from its own layer or a lower one. */

/** Top to bottom. What stands beside each other in a list is one layer. */
const layers = [
  ['builder', 'picker', 'embed'],
  ['loader', 'preview'],
  ['elements'],
  ['article', 'citations', 'customization', 'search', 'illustrations', 'speech', 'print', 'handout'],
  ['base'],
  ['templates', 'session-replay'],
  ['article-styles', 'styles', 'i18n', 'messages', 'own-messages'],
  ['validation', 'reviews'],
  ['content'],
  ['core'],
];

const inFolders = (folders) => `^src/(${folders.join('|')})/`;

/** Types weigh nothing, and `import()` loads a chunk only when it is needed. */
const staticImport = { dependencyTypesNot: ['type-only', 'dynamic-import'] };

const downward = layers.slice(1).map((folders, index) => ({
  name: `${folders[0]}-imports-downward`,
  severity: 'error',
  from: { path: inFolders(folders) },
  to: { path: inFolders(layers.slice(0, index + 1).flat()), ...staticImport },
}));

/** Packages that only some folders may import. */
const packages = {
  lit: [
    'elements',
    'article',
    'citations',
    'customization',
    'search',
    'illustrations',
    'handout',
    'session-replay',
    'base',
    'templates',
    'builder',
  ],
  'lean-qr': ['handout'],
  lucide: ['article', 'templates'],
  valibot: ['validation'],
  'mdast-util-from-markdown': ['validation'],
};

module.exports = {
  forbidden: [
    ...downward,
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true, viaOnly: staticImport } },
    {
      name: 'tools-stay-out-of-the-browser',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/tools/' },
      to: { path: '^src/tools/' },
    },
    {
      name: 'packages-are-listed',
      comment: 'A package that is only there because another one needs it is missing on some machines.',
      severity: 'error',
      from: { pathNot: '^src/typings/' },
      // An optional peer counts as such too, although it is listed.
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['npm-dev'] },
    },
    {
      name: 'loader-is-light',
      comment: 'What every page loads before anything else has no Lit, no messages and no document client.',
      severity: 'error',
      from: { path: '^src/loader/' },
      to: { path: '^src/(?!loader/|core/)|node_modules', ...staticImport },
    },
    {
      name: 'templates-are-pure',
      comment: 'Whatever a template needs of the page or of its element is passed in: the build prerenders with it.',
      severity: 'error',
      from: { path: '^src/elements/.+\\.template\\.ts$' },
      to: { path: '^src/(base/|core/(settings|dom)\\.ts)|-(element|controller)\\.ts$', reachable: true },
    },
    ...Object.entries(packages).map(([name, folders]) => ({
      name: `${name}-in-its-folders`,
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/(${folders.join('|')}|tools)/` },
      to: { path: `node_modules/${name}/`, dependencyTypesNot: ['type-only'] },
    })),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/' },
    enhancedResolveOptions: { conditionNames: ['import', 'browser', 'default'], extensions: ['.ts', '.js', '.json'] },
  },
};
