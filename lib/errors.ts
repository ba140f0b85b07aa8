/** The site's markup no longer fits what its site file expects. Said in the health line; the page stays silent. */
export class SiteChanged extends Error {
  constructor(
    readonly site: string,
    readonly sought: string,
    readonly selector: string,
  ) {
    super(`${site}: found no ${sought} at "${selector}". The site's markup may have changed.`);
    this.name = 'SiteChanged';
  }
}

/** A site file is a script of its own and brings its own copy of the class: the name tells. */
export const isSiteChanged = (error: unknown): error is SiteChanged =>
  error instanceof Error && error.name === 'SiteChanged';

const said = new Set<string>();

/** The one place errors of a page or the background end: each is said once, and a reloaded extension goes quietly. */
export function report(where: string, error: unknown): void {
  const line = `${where}: ${error instanceof Error ? error.message : String(error)}`;
  if (line.includes('Extension context invalidated') || said.has(line)) return;
  said.add(line);
  console.warn('[Tend]', line);
}
