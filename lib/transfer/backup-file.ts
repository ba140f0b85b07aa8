import { apartRow, appreciationRow, forgottenRow, interestRow, mergeRow, stepRow } from '@/lib/people/person-rows';
import { intentionRow, journalRow, selfRow } from '@/lib/people/self-rows';
import { dayRow, eventRow, factRow, handleRow, offerRow, personRow, planRow, secretRow } from '@/lib/people/rows';
import { literal, object, record, string, unknown, array, number, type infer as Infer } from 'zod/mini';

/** Raised with every change to what a back-up holds. */
export const VERSION = 1;

const rows = {
  people: personRow,
  handles: handleRow,
  facts: factRow,
  days: dayRow,
  events: eventRow,
  plans: planRow,
  offers: offerRow,
  interests: interestRow,
  steps: stepRow,
  appreciations: appreciationRow,
  forgotten: forgottenRow,
  merges: mergeRow,
  apart: apartRow,
  journal: journalRow,
  self: selfRow,
  intentions: intentionRow,
  secret: secretRow,
};

type TableName = keyof typeof rows;

/** Every table of a back-up, parsed. */
export type Tables = { [Name in TableName]: Infer<(typeof rows)[Name]>[] };

const envelope = object({ tend: literal('backup'), version: number(), tables: record(string(), array(unknown())) });

export type FileTrouble = 'noJson' | 'noBackup' | 'noSettings' | 'noMessenger' | 'field' | 'newer' | 'otherKey';

/** A file that cannot be brought in, and what in it stands in the way; the interface says the kind in its own words. */
export class BackupTrouble extends Error {
  constructor(
    readonly kind: FileTrouble,
    message: string,
    readonly values: Record<string, string | number> = {},
  ) {
    super(message);
    this.name = 'BackupTrouble';
  }
}

/**
 * Reads the text of a back-up.
 * @throws {BackupTrouble} for another kind of file, a later version, or naming table, row (from 1) and field that do not fit.
 */
export function parseBackup(text: string): Tables {
  const { version, tables } = parseEnvelope(text);
  if (version > VERSION)
    throw new BackupTrouble('newer', `The back-up is of version ${version}; this Tend reads up to ${VERSION}.`);
  const parsed = Object.entries(rows).map(([name, schema]) => [
    name,
    (tables[name] ?? []).map((row, index) => {
      const result = schema.safeParse(row);
      if (result.success) return result.data;
      const field = result.error.issues[0]?.path.join('.') ?? '';
      throw new BackupTrouble(
        'field',
        `In the back-up's table "${name}", row ${index + 1}, the field "${field}" does not fit.`,
        { table: name, row: index + 1, field },
      );
    }),
  ]);
  // Each table was parsed by the schema of its own name, which the compiler cannot follow through `fromEntries`.
  return Object.fromEntries(parsed) as Tables;
}

function parseEnvelope(text: string): Infer<typeof envelope> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new BackupTrouble('noJson', 'The file is no JSON, so it is no back-up of Tend.');
  }
  const result = envelope.safeParse(json);
  if (!result.success) throw new BackupTrouble('noBackup', 'The file is no back-up of Tend.');
  return result.data;
}
