import { literal, number, object, regex, string } from 'zod/mini';
import { rule } from '@/lib/rule.schema';
import type { Rule } from '@/lib/sites/page/rule';
import { BackupTrouble } from './backup-file';

/** Raised with every change to what a rule is. */
const VERSION = 1;

const hostname = string().check(regex(/^[a-z0-9.-]{1,253}$/, 'no host'));

const envelope = object({ tend: literal('messenger'), version: number(), host: hostname, rule });

/** How to read one messenger, as the text of a file: it names parts of a page, nobody and nothing that was said. */
export function ruleFile(host: string, rule: Rule): string {
  return JSON.stringify({ tend: 'messenger', version: VERSION, host, rule }, null, 2);
}

/** @throws {BackupTrouble} for another kind of file, a later version, or naming the first part that does not fit. */
export function parseRule(text: string): { host: string; rule: Rule } {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new BackupTrouble('noJson', 'The file is no JSON, so it does not say how to read a messenger.');
  }
  const result = envelope.safeParse(json);
  if (!result.success) {
    const field = result.error.issues[0]?.path.join('.') ?? '';
    throw new BackupTrouble(
      'noMessenger',
      `The file does not say how to read a messenger in a way that fits: look at "${field}".`,
      { field },
    );
  }
  const { version, host, rule } = result.data;
  if (version > VERSION)
    throw new BackupTrouble('newer', `The file is of version ${version}; this Tend reads up to ${VERSION}.`);
  return { host, rule };
}
