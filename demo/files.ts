import { realpathSync } from 'node:fs';
import { join, sep } from 'node:path';
import sirv, { type RequestHandler } from 'sirv';

/** A request handler for the current files of a folder, except hidden files and symbolic links to files outside the folder. */
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
    // The URL is malformed, or there is no such file.
    return false;
  }
}
