/** Who is signed in on which server. */
export interface Account {
  /** Without the server where it is this one. */
  handle: string;
  domain: string;
}

/** From the data Mastodon's page is started with. */
export function accountIn(start: string, host: string): Account | null {
  const me = /"me":"(\d+)"/.exec(start)?.[1];
  const handle = me && new RegExp(`"id":"${me}","username":"[^"]*","acct":"([^"]+)"`).exec(start)?.[1];
  return handle ? { handle, domain: /"domain":"([^"]+)"/.exec(start)?.[1] ?? host } : null;
}

/** "@ada@example.org" where it is not this server, else "ada". */
export function handleOf(shown: string, { domain }: Pick<Account, 'domain'>): string {
  const handle = shown.trim().replace(/^@/, '');
  return handle.endsWith(`@${domain}`) ? handle.slice(0, -domain.length - 1) : handle;
}

/** Whom a post is addressed to stands before its words. */
export const withoutAddress = (text: string): string => text.replace(/^(?:@\S+(?:\s+|$))+/, '');
