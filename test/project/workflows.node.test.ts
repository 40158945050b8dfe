import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { root } from '../../src/tools/paths.js';

/** What may publish, and what runs beside it. */

const folder = `${root}/.github/workflows`;
const workflows = readdirSync(folder).map((file) => ({ file, text: readFileSync(`${folder}/${file}`, 'utf8') }));

const manifest = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as {
  engines: { node: string };
  scripts: Record<string, string>;
};

/** The jobs of a workflow, each with its text. */
function jobsOf(text: string): Map<string, string> {
  const [, jobs = ''] = text.split(/^jobs:\n/m);
  const parts = jobs.split(/^ {2}(\w[\w-]*):\n/m).slice(1);
  return new Map(parts.flatMap((name, index) => (index % 2 ? [] : [[name, parts[index + 1]!] as const])));
}

const actionsIn = (text: string) =>
  [...text.matchAll(/uses: *(\S+)(.*)/g)].map(([, action, comment]) => ({ action: action!, comment: comment! }));
const commandsIn = (job: string) => job.replace(/(^| )#.*$/gm, '');

describe('the workflows', () => {
  for (const { file, text } of workflows) {
    it(`${file} names every action by its commit`, () => {
      assert.ok(actionsIn(text).length > 0);
      for (const { action, comment } of actionsIn(text)) {
        assert.match(action, /^actions\/[\w-]+@[0-9a-f]{40}$/);
        assert.match(comment, /^ # v\d+\.\d+\.\d+$/);
      }
    });

    it(`${file} gives no job more than it says, and lets no text of others into a command`, () => {
      assert.match(text, /^permissions:(?: \{\}$|\n {2}contents: read\n(?! ))/m);
      assert.doesNotMatch(text, /pull_request_target|workflow_run|secrets\.|github\.(event|head_ref)/);
      for (const job of jobsOf(text).values()) {
        for (const [line] of job.matchAll(/^.*\$\{\{.*$/gm)) assert.match(line, /^ +(SHA256|sha256|group): /, line);
      }
      for (const [checkout] of text.matchAll(/uses: actions\/checkout@[^]*?(?=\n {6}- |$)/g))
        assert.match(checkout, /persist-credentials: false/);
    });
  }

  it('publish in one job alone, which is protected and runs nothing but npm on the packed file', () => {
    const publishing = workflows.flatMap(({ file, text }) =>
      [...jobsOf(text)]
        .filter(([, job]) => /id-token|npm publish/.test(job))
        .map(([name, job]) => ({ place: `${file}: ${name}`, job })),
    );
    assert.deepEqual(
      publishing.map(({ place }) => place),
      ['release.yml: publish'],
    );
    const { job } = publishing[0]!;
    assert.match(job, /^ {4}environment: npm$/m);
    assert.match(job, /^ {4}needs: pack$/m);
    assert.match(job, /^ {4}permissions:\n {6}id-token: write\b.*\n(?! {6}\w)/m);
    assert.deepEqual(
      actionsIn(job).map(({ action }) => action.split('@')[0]),
      ['actions/setup-node', 'actions/download-artifact'],
    );
    assert.deepEqual(commandsIn(job).match(/\b(npm|npx|node|yarn|tsx)\b [^"\n]*/g), [
      'npm publish ./*.tgz --ignore-scripts --provenance --access public',
    ]);
  });

  it('pack in a job that may only read', () => {
    const job = jobsOf(workflows.find(({ file }) => file === 'release.yml')!.text).get('pack')!;
    assert.match(job, /^ {4}permissions:\n {6}contents: read\n(?! {6}\w)/m);
    assert.doesNotMatch(readFileSync(`${root}/src/tools/release/release.ts`, 'utf8'), /'publish'/);
  });

  it('test pull requests, and what is pushed to the main branch', () => {
    const { text } = workflows.find(({ file }) => file === 'test.yml')!;
    assert.match(text, /^ {2}pull_request:\n {2}push:\n {4}branches: \[main\]$/m);
    assert.match(text, /- run: npm test$/m);
  });

  it('test with the oldest Node that the package promises', () => {
    const { text } = workflows.find(({ file }) => file === 'test.yml')!;
    const [, node] = /container: node:([\d.]+)-/.exec(text)!;
    assert.equal(manifest.engines.node, `>=${node!}`);
  });

  it('run only scripts that package.json has', () => {
    const named = workflows.flatMap(({ text }) => [...commandsIn(text).matchAll(/\bnpm (?:run )?([\w:-]+)/g)]);
    const own = named.map(([, name]) => name!).filter((name) => !['ci', 'publish'].includes(name));
    assert.deepEqual([...new Set(own)].sort(), ['build', 'release', 'test', 'test:screen-reader']);
    for (const name of own) assert.ok(name in manifest.scripts, name);
  });

  it('find a package that runs nothing where it is installed, and its own build alone where it is packed', () => {
    const { scripts } = manifest;
    const own = Object.keys(scripts).filter((name) =>
      /^(pre|post)?(install|pack|publish|publishOnly|prepare|version)$/.test(name),
    );
    assert.deepEqual(own, ['prepack']);
    assert.equal(scripts.prepack, 'npm run build');
    assert.match(readFileSync(`${root}/src/tools/release/release.ts`, 'utf8'), /'pack',[^\]]*'--ignore-scripts'/);
  });
});
