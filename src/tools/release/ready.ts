/** What must be true of the project before a version of it goes out. */
export interface Project {
  version: string;
  /** The text of CHANGELOG.md. */
  changelog: string;
  /** What `git status --porcelain` says. */
  uncommitted: string;
  /** Tags of the commit. */
  tags: string[];
  /** `repository` of package.json: npm's provenance says which repository a package was built in. */
  repository?: unknown;
}

/** A sentence for each thing that is missing. */
export function unmetConditions({ version, changelog, uncommitted, tags, repository }: Project): string[] {
  const heading = /^## (.+)$/m.exec(changelog)?.[1] ?? '';
  return [
    uncommitted && `the work tree: expected nothing uncommitted, got\n${uncommitted}`,
    !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version) && `package.json: version: expected one such as 1.2.3, got "${version}"`,
    !new RegExp(`^${version.replaceAll('.', '\\.')} – \\d{4}-\\d\\d-\\d\\d$`).test(heading) &&
      `CHANGELOG.md: expected "## ${version} – ", and the day, as its first heading, got "## ${heading}"`,
    !tags.includes(`v${version}`) && `git: expected the tag v${version} on this commit, got ${tags.join(', ') || 'none'}`,
    !repository && 'package.json: repository: expected the address that it is built from, which npm asks for with --provenance',
  ].filter((sentence) => typeof sentence === 'string' && sentence !== '') as string[];
}
