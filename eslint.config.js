import compat from 'eslint-plugin-compat';
import lit from 'eslint-plugin-lit';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/** A test that waits for a time is slow on a fast machine and wrong on a slow one. A delay of 0 only lets run what is queued. */
const insteadOfSleeping =
  'Do not wait for a time: wait for what you mean. A locator, page.waitForFunction(), waitUntil(), an event; visit.settled() where nothing more is to come; holdTimers (test/built/held-timers.ts) where the page itself waits.';
const delayed = "CallExpression[callee.name='setTimeout'][arguments.length>1]:not([arguments.1.value=0])";
const sleeps = [
  "CallExpression[callee.property.name='waitForTimeout']",
  `NewExpression[callee.name='Promise'] > :function > ${delayed}`,
  `NewExpression[callee.name='Promise'] > :function > BlockStatement[body.length=1] > ExpressionStatement > ${delayed}`,
  'ImportDeclaration[source.value=/timers.promises$/]',
  // Half a second without a request.
  "Literal[value='networkidle']",
];

export default tseslint.config(
  {
    ignores: [
      'dist/**',
      'plugins/dist/**',
      'bench/dist/',
      'test/frameworks/*/',
      'node_modules/',
      '.cache/',
      'coverage/',
    ],
  },
  ...tseslint.configs.strict,
  lit.configs['flat/recommended'],
  wc.configs['flat/recommended'],
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            // node:test runs what `test()` is given; its promise is for a test inside another.
            { from: 'package', package: 'node:test', name: ['describe', 'it', 'test', 'suite', 'before', 'after'] },
            // Its typings make a promise of chai's `equal()`, which throws at once.
            { from: 'package', package: '@open-wc/semantic-dom-diff', name: 'Equal' },
          ],
        },
      ],
      // A string is spread for its code points.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // A number in a text reads as it should.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `() => f()` as a callback and `return f()` to leave early are how one writes it.
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
    },
  },
  {
    rules: {
      // `!` stands where a look at the line before shows that it holds.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: "MemberExpression[property.name='innerHTML']", message: 'Content is data, never HTML.' },
      ],
    },
  },
  {
    // What readers' browsers run. The list is that of src/tools/vite/browser-targets.ts; a test holds them together.
    files: ['src/**'],
    ignores: ['src/tools/**'],
    plugins: { compat },
    settings: { targets: ['chrome 103', 'firefox 101', 'safari 15.4'], lintAllEsApis: true },
    rules: { 'compat/compat': 'error' },
  },
  {
    // Documents are read in a browser, in Node and in the build.
    files: ['src/content/**', 'src/validation/**'],
    rules: {
      'no-restricted-globals': ['error', 'window', 'document', 'customElements', 'HTMLElement', 'location', 'process'],
      'no-restricted-imports': ['error', { patterns: ['node:*'] }],
    },
  },
  {
    // Templates render in the build, too: what they need of the page is in their arguments (src/templates/template.ts).
    files: ['src/templates/**', 'src/article/**', 'src/search/**', 'src/elements/*/*.template.ts'],
    ignores: ['src/article/*-{controller,element}.ts'],
    rules: {
      'no-restricted-globals': ['error', 'window', 'document', 'customElements', 'location', 'navigator'],
    },
  },
  {
    // Each is checked by its framework's own checker (test/frameworks); no project of ours has all five.
    files: ['src/typings/**'],
    extends: [tseslint.configs.disableTypeChecked],
  },
  {
    // The libraries that it compares are installed by `npm run bench` alone: without them their types are unknown.
    files: ['bench/**'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off', '@typescript-eslint/no-unsafe-call': 'off' },
  },
  // An empty interface that extends a mapped type is how a framework's own interface is added to.
  {
    files: ['src/typings/**', 'src/base/care-element.ts'],
    rules: { '@typescript-eslint/no-empty-object-type': 'off' },
  },
  { files: ['demo/**', 'bench/**'], rules: { 'no-restricted-syntax': 'off' } },
  {
    files: ['test/**'],
    rules: {
      // Tests take a method of the browser away, call it by `call`, and put it back.
      '@typescript-eslint/unbound-method': 'off',
      'no-restricted-syntax': ['error', ...sleeps.map((selector) => ({ selector, message: insteadOfSleeping }))],
    },
  },
  {
    files: ['test/**/*.test.ts', 'test/accessibility/*.ts'],
    ignores: ['test/**/*.node.test.ts'],
    rules: {
      // A fixed wait is too long on one machine and too short on another: see test/fakes.ts for what to wait for.
      'no-restricted-globals': ['error', 'setTimeout', 'setInterval'],
      'no-restricted-imports': [
        'error',
        {
          name: '@open-wc/testing',
          importNames: ['aTimeout', 'waitUntil'],
          message: 'test/fakes.ts has a patient one.',
        },
      ],
    },
  },
);
