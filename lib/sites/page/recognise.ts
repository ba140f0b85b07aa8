/** Runs in a page: the id of the first messenger whose mark the page bears. Self-contained, since the browser injects it alone. */
export function recognise(marks: [site: string, mark: string][]): string | null {
  return marks.find(([, mark]) => document.querySelector(mark))?.[0] ?? null;
}
