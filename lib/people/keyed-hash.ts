import type { TendDb } from './db';

/** Characters of base64 kept: 128 bits. */
const LENGTH = 22;

/** Hashes with the key kept in the database, made on first use: from what is stored nobody can tell what was said. */
export async function keyedHashes(db: TendDb, texts: Iterable<string>): Promise<Map<string, string>> {
  const raw = Uint8Array.from(atob(await secretKey(db)), (byte) => byte.charCodeAt(0));
  const key = await crypto.subtle.importKey('raw', raw, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  const encoder = new TextEncoder();
  const hash = async (text: string): Promise<[string, string]> => {
    const signed = new Uint8Array(await crypto.subtle.sign('HMAC', key, encoder.encode(text)));
    return [text, base64(signed).slice(0, LENGTH)];
  };
  return new Map(await Promise.all(Array.from(new Set(texts), hash)));
}

async function secretKey(db: TendDb): Promise<string> {
  const stored = await db.secret.get('hash');
  if (stored) return stored.key;
  return db.transaction('rw', db.secret, async () => {
    const meanwhile = await db.secret.get('hash');
    if (meanwhile) return meanwhile.key;
    const key = base64(crypto.getRandomValues(new Uint8Array(32)));
    await db.secret.add({ id: 'hash', key });
    return key;
  });
}

const base64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));
