import { kindOf } from '@/lib/people/trouble';
import { BackupTrouble } from '@/lib/transfer/backup-file';
import { say } from './say';

/** Why a file was not brought in. */
export function fileTrouble(error: unknown): string {
  if (error instanceof BackupTrouble) return say(`file.${error.kind}`, error.values);
  const kind = kindOf(error);
  if (kind) return say(`trouble.${kind}`);
  return error instanceof Error ? error.message : String(error);
}
