import { realpathSync } from 'node:fs';
import { join, sep } from 'node:path';
import sirv, { type RequestHandler } from 'sirv';

/** Serves the files of a folder as they are now, but for hidden ones and for what a link leads out to. */
export function filesOf(folder: string): RequestHandler {
  const serve = sirv(folder, { dev: true });
  return (request, response, next) => {
    if (isServed(folder, request.url!)) serve(request, response, next);
    else next?.();
  };
}

function isServed(folder: string, url: string): boolean {
  try {
    const path = decodeURIComponent(url.split('?')[0]!);
    return !/[/\\]\./.test(path) && realpathSync(join(folder, path)).startsWith(realpathSync(folder) + sep);
  } catch {
    // No address, or no file.
    return false;
  }
}
