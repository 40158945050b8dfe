import { demoServer } from './server.js';

/** `npm start`: the demo on this machine, with the library as it was just built. */

const port = Number(process.env.PORT ?? 8080);
demoServer().listen(port, () => console.log(`\nThe demo is at http://localhost:${port}/\n`));
