/** `npm run new:site <id> <address>`: a site file, its replica and its lines, which pass every test before the first change. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const project = resolve(import.meta.dirname, '../..');

interface NewSite {
  /** Lower case, words joined with "-": the name of the files. */
  id: string;
  /** Where the messenger lives: "https://chat.example.com/app/". */
  address: string;
  today: string;
}

/** Writes into the project below `root`. The paths of what it wrote or changed. */
export function newSite(root: string, { id, address, today }: NewSite): string[] {
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id)) throw new Error(`"${id}" should be like "google-messages".`);
  const url = URL.parse(address);
  if (!url?.protocol.startsWith('http')) throw new Error(`"${address}" should be like "https://chat.example.com/".`);
  const site = `lib/sites/${id}.ts`;
  const replica = `tests/pages/${id}/replica.ts`;
  for (const path of [site, replica]) if (existsSync(join(root, path))) throw new Error(`${path} is there already.`);

  const words = id.split('-');
  const capital = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1);
  const label = words.map(capital).join(' ');
  const name = words[0] + words.slice(1).map(capital).join('');
  const blanks: Record<string, string> = {
    __ID__: id,
    __NAME__: name,
    __LABEL__: label,
    __ADDRESS__: url.href,
    __MATCH__: `${url.origin}${url.pathname}*`,
  };
  const filled = (skeleton: string) =>
    readFileSync(join(import.meta.dirname, 'skeleton', skeleton), 'utf8').replaceAll(
      /__[A-Z]+__/g,
      (blank) => blanks[blank] ?? blank,
    );
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  const change = (path: string, changed: (text: string) => string) =>
    write(path, changed(readFileSync(join(root, path), 'utf8')));

  write(site, filled('site.txt'));
  write(replica, filled('replica.txt'));
  change('lib/sites/index.ts', (text) => listed(text, id, name));
  change('README.md', (text) =>
    inTable(text, `| ${label} | direct chats and groups | nothing yet | everything | ${today}, page made like it |`),
  );
  return [site, replica, 'lib/sites/index.ts', 'README.md'];
}

/** The list with one site more, in the order of the alphabet. */
function listed(index: string, id: string, name: string): string {
  const imports = index.match(/^import \w+ from '\.\/[\w-]+';$/gm)?.filter((line) => !line.includes("'./site'")) ?? [];
  const all = [...imports, `import ${name} from './${id}';`].toSorted((a, b) => pathOf(a).localeCompare(pathOf(b)));
  const names = all.map((line) => line.split(' ')[1]).join(', ');
  return index
    .replace(imports.join('\n'), all.join('\n'))
    .replace(/(sites: readonly SiteCard\[\] = )\[[^\]]*\]/, `$1[${names}]`);
}

const pathOf = (line: string) => line.split("'")[1] ?? '';

/** The table of messengers with one row more. */
function inTable(readme: string, row: string): string {
  const rows = /(^\| messenger .*\n\|[-| ]+\n)((?:\|.*\n)+)/m;
  return readme.replace(rows, (_, head: string, body: string) => {
    const all = [...body.trimEnd().split('\n'), row].toSorted((a, b) => a.toLowerCase().localeCompare(b.toLowerCase()));
    return `${head}${all.join('\n')}\n`;
  });
}

if (import.meta.main) {
  const [id = '', address = ''] = process.argv.slice(2);
  const today = new Date().toISOString().slice(0, 10);
  try {
    const paths = newSite(project, { id, address, today });
    spawnSync(join(project, 'node_modules/.bin/oxfmt'), paths, { cwd: project, shell: process.platform === 'win32' });
    console.log(paths.join('\n'));
    console.log('Now put the site’s own marks into both files: docs/adding-a-site.md.');
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
