import { build } from 'vite';
import { root } from '../../src/tools/paths.js';

/** A page's own script, bundled as a site would. */
export async function bundle(file: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, rolldownOptions: { input: `${root}/test/host-pages/${file}`, output: { format: 'iife' } } },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!('output' in output)) throw new Error('expected a bundle');
  return output.output[0].code.replaceAll('</script', '<\\/script');
}
