import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import { takePictures } from './pictures.js';
import { stored } from './stored.js';

/** `npm run visual:update`, after a build: what the elements look like now is how they are meant to look. */

rmSync(stored, { recursive: true, force: true });
mkdirSync(stored, { recursive: true });
for await (const [name, png] of takePictures()) {
  const picture = PNG.sync.read(png);
  // Sixteen levels of each colour halve a file, and are nearer to the picture than the comparison looks.
  picture.data = Buffer.from(picture.data.map((level) => Math.round(level / 17) * 17));
  writeFileSync(`${stored}/${name}.png`, PNG.sync.write(picture, { deflateLevel: 9, colorType: 2 }));
  console.log(name);
}
