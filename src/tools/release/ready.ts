/** The state of the project that a release depends on. */
export interface Project {
  version: string;
  /** The text of CHANGELOG.md. */
  changelog: string;
  /** The output of `git status --porcelain`. */
  uncommitted: string;
  /** Git tags of the current commit. */
  tags: string[];
  /** `repository` of package.json, which npm's provenance requires. */
  repository?: unknown;
}

/** One sentence for each condition of a release that is not met. */
export function unmetConditions({ version, changelog, uncommitted, tags, repository }: Project): string[] {
  const heading = /^## (.+)$/m.exec(changelog)?.[1] ?? '';
  return [
    uncommitted && `the work tree: expected nothing uncommitted, got\n${uncommitted}`,
    !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version) && `package.json: version: expected one such as 1.2.3, got "${version}"`,
    !new RegExp(`^${version.replaceAll('.', '\\.')} – \\d{4}-\\d\\d-\\d\\d$`).test(heading) &&
      `CHANGELOG.md: expected "## ${version} – ", and the day, as its first heading, got "## ${heading}"`,
    !tags.includes(`v${version}`) &&
      `git: expected the tag v${version} on this commit, got ${tags.join(', ') || 'none'}`,
    !repository &&
      'package.json: repository: expected the URL of the repository it is built from, which npm requires with --provenance',
  ].filter((sentence) => typeof sentence === 'string' && sentence !== '') as string[];
}
