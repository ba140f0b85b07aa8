import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort, needs, type Server, startServer, temporaryFolder } from './server';

export const domain = 'localhost';

export interface Prosody extends Server {
  /** Address of its XMPP websocket. */
  websocket: string;
}

/** Prosody with these accounts (password: `<name>-pw`), who know each other, a message archive and rooms at `muc.localhost`. */
export async function startProsody(accounts: readonly string[]): Promise<Prosody> {
  needs('prosody', 'prosody');
  const folder = temporaryFolder('prosody');
  const [http, clients] = [await freePort(), await freePort()];
  const config = join(folder, 'prosody.cfg.lua');
  mkdirSync(join(folder, 'data'));
  writeFileSync(config, configuration(folder, http, clients));
  const friends = accounts.map((name) => `${name}@${domain}=${name[0]?.toUpperCase()}${name.slice(1)}`);
  writeFileSync(join(folder, 'groups.txt'), ['[Friends]', ...friends, ''].join('\n'));
  for (const name of accounts) register(config, name);
  const server = await startServer(folder, http, ['prosody', '--config', config, '-F']);
  return { ...server, websocket: `ws://127.0.0.1:${http}/xmpp-websocket` };
}

function register(config: string, name: string): void {
  const { status, stderr } = spawnSync('prosodyctl', ['--config', config, 'register', name, domain, `${name}-pw`], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`prosodyctl could not register ${name}: ${stderr}`);
}

const configuration = (folder: string, http: number, clients: number) => `
run_as_root = true
pidfile = "${folder}/prosody.pid"
data_path = "${folder}/data"
log = { info = "*console" }
modules_enabled = {
  "roster", "saslauth", "disco", "ping", "pep", "private", "vcard4", "vcard_legacy", "blocklist",
  "carbons", "mam", "smacks", "websocket", "time", "version", "groups", "posix",
}
modules_disabled = { "s2s", "s2s_bidi", "s2s_auth_certs" }
groups_file = "${folder}/groups.txt"
interfaces = { "127.0.0.1" }
c2s_ports = { ${clients} }
c2s_direct_tls_ports = { }
http_interfaces = { "127.0.0.1" }
http_ports = { ${http} }
https_ports = { }
c2s_require_encryption = false
allow_unencrypted_plain_auth = true
consider_websocket_secure = true
http_cors_override = { websocket = { enabled = true } }
authentication = "internal_hashed"
storage = "internal"
archive_expires_after = "never"
default_archive_policy = true
VirtualHost "${domain}"
Component "muc.${domain}" "muc"
  modules_enabled = { "muc_mam" }
  muc_room_locking = false
`;
