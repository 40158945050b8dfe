import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { root } from '../../src/tools/paths.js';
import { serve, type Served } from './served.js';

describe('npm run preview', () => {
  let server: Served;
  before(async () => (server = await serve(root, 'preview')));
  after(() => server.close());

  const get = (path: string) => fetch(server.origin + path);

  it('serves the pages of the demo, and their styles', async () => {
    assert.match(await (await get('/fr/')).text(), /<h1/);
    assert.match(await (await get('/demo.css')).text(), /body/);
    assert.equal((await get('/nothing')).status, 404);
  });

  it('serves the library, also to pages of other origins', async () => {
    const response = await get('/dist/care-widgets.js');
    assert.equal(response.status, 200);
    assert.equal(response.headers.get('access-control-allow-origin'), '*');
    assert.equal((await get('/dist/nothing.json')).status, 404);
  });

  it('never writes parts of a URL into a page as markup', async () => {
    const evil = encodeURIComponent('"><img src=x onerror=alert(1)>');
    for (const path of [
      `/en/gallery?element=${evil}&lang=${evil}&scheme=${evil}&width=${evil}`,
      `/newfoundland/en/?scheme=${evil}`,
      `/quebec/${evil}/`,
      `/texas/es/side-effects/${evil}`,
      `/en/blog?scheme=${evil}`,
      `/en/?x=${evil}`,
      `/en/elements/${evil}`,
      `/${evil}`,
    ]) {
      assert.doesNotMatch(await (await get(path)).text(), /<img src=x|onerror=alert/, path);
    }
  });

  it('answers a malformed URL with an error, and goes on', async () => {
    for (const path of ['//', '//[', '/%', '/%zz', '/%00', '/dist/%zz', '/en/elements/%00'])
      assert.ok((await get(path)).status >= 400, path);
    assert.equal((await get('/en/')).status, 200);
  });
});
